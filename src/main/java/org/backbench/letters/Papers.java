package org.backbench.letters;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.problems.NotFound;
import org.backbench.returns.OwedReturns;
import org.backbench.returns.ReturnVersion;
import org.backbench.returns.Returns;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters and other papers of a case as files: PDF to keep and to send, Word where somebody edits on. */
@Service
@Transactional(readOnly = true)
public class Papers {

    private static final String CERTIFICATE = "return-with-certificate";

    /** A paper that a case has; the key is part of its address. */
    public record Offer(String paper, String title) {}

    /** A paper as a file to download. */
    public record PaperFile(String name, PaperFormat format, byte[] bytes) {}

    private final Letters letters;
    private final Cases cases;
    private final Returns returns;
    private final People people;
    private final OwedReturns owed;
    private final PaperMaking making;

    Papers(Letters letters, Cases cases, Returns returns, People people, OwedReturns owed, PaperMaking making) {
        this.letters = letters;
        this.cases = cases;
        this.returns = returns;
        this.people = people;
        this.owed = owed;
        this.making = making;
    }

    /** What this case has, besides its letters. */
    public List<Offer> ofCase(Person person, String reference) {
        CaseFile file = cases.find(person, reference);
        return certified(person, file)
                .map(version -> List.of(new Offer(
                        CERTIFICATE,
                        "Return for %s with its certificate (version %d)"
                                .formatted(file.dataYear(), version.number()))))
                .orElse(List.of());
    }

    /** A letter that the person may read. */
    public PaperFile letter(Person person, String reference, long id, PaperFormat format) {
        Letter letter = letters.read(person, reference, id);
        CaseFile file = cases.find(person, reference);
        Paper paper = LetterPaper.of(letter, file, making.over("letter", file));
        return making.file(paper, "%s-letter-%d".formatted(reference, id), format);
    }

    /** A paper of the case by its key. */
    public PaperFile paper(Person person, String reference, String paper, PaperFormat format) {
        CaseFile file = cases.find(person, reference);
        ReturnVersion version = certified(person, file)
                .filter(found -> paper.equals(CERTIFICATE))
                .orElseThrow(() -> new NotFound("paper", paper));
        List<String> logins = Stream.of(version.sentBy(), version.decidedBy())
                .filter(Objects::nonNull)
                .toList();
        var certificate = new CertificatePaper(
                file,
                returns.templateOf(returns.ofCase(file.id())),
                version,
                returns.handedIn(person, file.id(), version.number()),
                people.names(logins));
        return making.file(certificate.paper(making.over("return", file)), reference + "-return", format);
    }

    /** The version that counts, where somebody has certified it. */
    private Optional<ReturnVersion> certified(Person person, CaseFile file) {
        if (owed.ofCase(file.id()).isEmpty()) {
            return Optional.empty();
        }
        return returns.versions(person, file.id()).stream()
                .filter(version -> version.outcome().equals("CERTIFIED"))
                .findFirst();
    }
}
