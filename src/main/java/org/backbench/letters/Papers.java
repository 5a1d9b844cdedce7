package org.backbench.letters;

import java.util.List;
import java.util.stream.Stream;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.paging.Page;
import org.backbench.people.Person;
import org.backbench.problems.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters and other papers of a case as files: PDF to keep and to send, Word where somebody edits on. */
@Service
@Transactional(readOnly = true)
public class Papers {

    /** The key of the paper that holds the whole case. */
    public static final String WHOLE_CASE = "whole-case";

    /** A paper that a case has; the key is part of its address. */
    public record Offer(String paper, String title, List<PaperFormat> formats) {}

    /** A paper as a file to download. */
    public record PaperFile(String name, PaperFormat format, byte[] bytes) {}

    private final Letters letters;
    private final Cases cases;
    private final List<CasePaper> kinds;
    private final PaperMaking making;

    Papers(Letters letters, Cases cases, List<CasePaper> kinds, PaperMaking making) {
        this.letters = letters;
        this.cases = cases;
        this.kinds = kinds;
        this.making = making;
    }

    /** What this case has for this person, besides its letters. */
    public List<Offer> ofCase(Person person, String reference) {
        CaseFile file = cases.find(person, reference);
        return kinds.stream().flatMap(kind -> offer(kind, person, file)).toList();
    }

    private static Stream<Offer> offer(CasePaper kind, Person person, CaseFile file) {
        return kind.title(person, file).map(title -> new Offer(kind.key(), title, kind.formats())).stream();
    }

    /** The letters that the person may read, as PDF, the newest first. */
    public Page<PaperFile> letters(Person person, String reference, @Nullable String after, int limit) {
        CaseFile file = cases.find(person, reference);
        return letters.readable(person, reference, after, limit).map(letter -> made(letter, file, PaperFormat.PDF));
    }

    /** A letter that the person may read. */
    public PaperFile letter(Person person, String reference, long id, PaperFormat format) {
        Letter letter = letters.read(person, reference, id);
        return made(letter, cases.find(person, reference), format);
    }

    private PaperFile made(Letter letter, CaseFile file, PaperFormat format) {
        Paper paper = LetterPaper.of(letter, file, making.over("letter", file));
        return making.file(paper, "%s-letter-%d".formatted(file.reference(), letter.id()), format);
    }

    /** A paper of the case by its key. */
    public PaperFile paper(Person person, String reference, String paper, PaperFormat format) {
        CaseFile file = cases.find(person, reference);
        CasePaper wanted = kinds.stream()
                .filter(kind -> kind.key().equals(paper) && kind.formats().contains(format))
                .filter(kind -> kind.title(person, file).isPresent())
                .findFirst()
                .orElseThrow(() -> new NotFound("paper", paper));
        return making.file(wanted.of(person, file), reference + "-" + paper, format);
    }
}
