package org.backbench.figures;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.function.BiFunction;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.documents.Document;
import org.backbench.documents.Documents;
import org.backbench.letters.Papers;
import org.backbench.paging.Page;
import org.backbench.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The whole case as one zip, as far as a person may see it: its lists, papers, letters and documents. */
@Service
public class CaseArchives {

    private static final int PAGE = 20;

    /** What a name of a file cannot hold everywhere. */
    private static final String UNUSABLE = "[<>:\"/\\\\|?*]";

    private final CaseLists lists;
    private final Papers papers;
    private final Documents documents;
    private final Cases cases;
    private final Clock clock;

    CaseArchives(CaseLists lists, Papers papers, Documents documents, Cases cases, Clock clock) {
        this.lists = lists;
        this.papers = papers;
        this.documents = documents;
        this.cases = cases;
        this.clock = clock;
    }

    /** A zip that is made while it is sent, one part at a time. */
    public record Archive(String fileName, Writing content) {

        public void write(OutputStream out) throws IOException {
            content.to(out);
        }
    }

    /** Something that is written when it is wanted. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** The zip of a case the person may see. */
    public Archive of(Person person, String reference) {
        CaseFile file = cases.find(person, reference);
        return new Archive(reference + ".zip", out -> write(person, file, out));
    }

    private void write(Person person, CaseFile file, OutputStream out) throws IOException {
        ZipFile zip = new ZipFile(out, clock.instant());
        for (Sheet<?> list : lists.of(person, file.reference()).toList()) {
            zip.add("lists/" + list.fileName(SheetFormat.CSV), part -> list.write(SheetFormat.CSV, part));
        }
        for (Papers.Offer offer : papers.ofCase(person, file.reference())) {
            add(
                    zip,
                    "papers/",
                    papers.paper(
                            person,
                            file.reference(),
                            offer.paper(),
                            offer.formats().getFirst()));
        }
        addLetters(zip, (after, limit) -> papers.letters(person, file.reference(), after, limit));
        for (Document document : documents.ofCase(file.id())) {
            String name = document.name().replaceAll(UNUSABLE, "_");
            zip.add(
                    "documents/%d-%s".formatted(document.id(), name),
                    part -> part.write(documents.bytes(file.id(), document.id())));
        }
        zip.finish();
    }

    private static void addLetters(ZipFile zip, BiFunction<@Nullable String, Integer, Page<Papers.PaperFile>> letters)
            throws IOException {
        String after = null;
        do {
            Page<Papers.PaperFile> page = letters.apply(after, PAGE);
            for (Papers.PaperFile letter : page.items()) {
                add(zip, "letters/", letter);
            }
            after = page.next();
        } while (after != null);
    }

    private static void add(ZipFile zip, String folder, Papers.PaperFile paper) throws IOException {
        zip.add(folder + paper.name(), part -> part.write(paper.bytes()));
    }
}
