package org.backbench.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.backbench.people.PeopleFixtures.personWith;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.backbench.BackbenchTest;
import org.backbench.Statements;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Conversation;
import org.backbench.documents.Document;
import org.backbench.documents.Documents;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.problems.NotFound;
import org.backbench.ui.WalkedCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole case as one zip: what is in it, that its list of contents is true, and what is not for its reader. */
@BackbenchTest
class CaseArchivesTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    JdbcClient db;

    @Autowired
    CaseArchives archives;

    @Autowired
    Documents documents;

    @Autowired
    Conversation conversation;

    @Autowired
    People people;

    private WalkedCases walked;

    @BeforeEach
    void aHouse() {
        walked = new WalkedCases(beans);
    }

    private Map<String, byte[]> open(Person person, CaseFile file) throws IOException {
        var out = new ByteArrayOutputStream();
        archives.of(person, file.reference()).write(out);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(parts.put(entry.getName(), zip.readAllBytes()))
                        .as(entry.getName())
                        .isNull();
            }
        }
        return parts;
    }

    private static String text(Map<String, byte[]> parts, String name) {
        assertThat(parts).containsKey(name);
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            return new PDFTextStripper().getText(document);
        }
    }

    /** All words of a zip, those of its PDFs included, spaces as they come. */
    private static String words(Map<String, byte[]> parts) throws IOException {
        var all = new StringBuilder();
        for (var part : parts.entrySet()) {
            if (part.getKey().endsWith(".pdf")) {
                all.append(pdf(part.getValue()));
            } else if (part.getKey().endsWith(".csv")) {
                all.append(new String(part.getValue(), StandardCharsets.UTF_8));
            }
        }
        return all.toString().replaceAll("\\s+", " ");
    }

    @Test
    void holdsTheListsPapersLettersAndDocumentsOfACaseThatWasWalkedToItsSignature() throws IOException {
        CaseFile file = walked.signed();
        Person officer = walked.holder(file, "return-officer");
        Document stored = documents.store(
                officer, file.id(), "=ledger.csv", "account,amount\n4711,-750\n".getBytes(StandardCharsets.UTF_8));
        conversation.say(officer, file.reference(), "@The ledger moves in May.");
        String reference = file.reference();

        Map<String, byte[]> parts = open(officer, file);

        assertThat(text(parts, "lists/story-%s.csv".formatted(reference))).startsWith("when,kind,who,what_happened");
        assertThat(text(parts, "lists/figures-%s.csv".formatted(reference))).contains("1,Finance,finance-employees");
        assertThat(text(parts, "lists/documents-%s.csv".formatted(reference)))
                .contains("'=ledger.csv,csv,")
                .contains(stored.sha256());
        assertThat(text(parts, "lists/conversation-%s.csv".formatted(reference)))
                .contains("'@The ledger moves in May.");
        assertThat(parts)
                .containsKeys(
                        "lists/queries-%s.csv".formatted(reference),
                        "lists/benchmarks-%s.csv".formatted(reference),
                        "lists/clocks-%s.csv".formatted(reference),
                        "lists/letters-%s.csv".formatted(reference),
                        "papers/%s-return-with-certificate.pdf".formatted(reference),
                        "papers/%s-whole-case.pdf".formatted(reference),
                        "documents/%d-=ledger.csv".formatted(stored.id()))
                .doesNotContainKey("lists/audit-%s.csv".formatted(reference));
        assertThat(parts.keySet()).anyMatch(name -> name.startsWith("letters/" + reference + "-letter-"));
        assertThat(pdf(parts.get("papers/%s-whole-case.pdf".formatted(reference)))
                        .replaceAll("\\s+", " "))
                .contains("Body and case", "What happened", "Clocks", "Figures: Finance", "Peer review", "Assessment")
                .contains(
                        "Finance costs much.", "improve 2, explain 1", "Overall score: 2", "Documents", "Conversation")
                .contains("Seen in the papers of 1.1")
                .contains(stored.sha256().substring(0, 16));
    }

    @Test
    void itsListOfContentsIsTrue() throws IOException, NoSuchAlgorithmException {
        CaseFile file = walked.asked();
        Map<String, byte[]> parts = open(walked.holder(file, "return-officer"), file);

        List<CsvRecord> contents;
        try (var lines = CsvReader.builder().ofCsvRecord(text(parts, "contents.csv"))) {
            contents = lines.stream().skip(1).toList();
        }
        assertThat(contents)
                .extracting(line -> line.getField(0))
                .containsExactlyElementsOf(parts.keySet().stream()
                        .filter(name -> !name.equals("contents.csv"))
                        .toList());
        for (CsvRecord line : contents) {
            byte[] part = parts.get(line.getField(0));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(part);
            assertThat(line.getField(1)).as(line.getField(0)).isEqualTo(String.valueOf(part.length));
            assertThat(line.getField(2))
                    .as(line.getField(0))
                    .isEqualTo(HexFormat.of().formatHex(digest));
        }
    }

    @Test
    void theTrailIsInItForThoseWhoMaySeeIt() throws IOException {
        CaseFile file = walked.asked();

        assertThat(text(
                        open(personWith(people, "programme-office@OEP"), file),
                        "lists/audit-%s.csv".formatted(file.reference())))
                .contains("open-case");
    }

    @Test
    void whatTheScreensHideIsNotInItEither() throws IOException {
        CaseFile file = walked.judged();
        Person inspector = personWith(people, "inspector@AC");
        Person officer = walked.holder(file, "return-officer");

        assertThat(words(open(officer, file)))
                .contains("Finance costs much.")
                .contains("Dearest of the eight.")
                .doesNotContain("In the middle of the group.");
        assertThat(words(open(inspector, file)))
                .doesNotContain("Finance costs much.")
                .doesNotContain("Dearest of the eight.")
                .doesNotContain("In the middle of the group.");
    }

    @Test
    void anAssessmentIsInItAsFarAsItIsOpenToItsReader() throws IOException {
        CaseFile file = walked.signed();

        assertThat(words(open(personWith(people, "review-manager@" + file.riep()), file)))
                .contains("Overall score")
                .doesNotContain("Seen in the papers")
                .doesNotContain("The evidence carries the scores.");
    }

    @Test
    void aDraftReturnIsInNobodysZip() throws IOException {
        CaseFile file = walked.asked();
        walked.type(file, 7_654);

        assertThat(words(open(personWith(people, "review-manager@" + file.riep()), file)))
                .doesNotContain("7654")
                .doesNotContain("7,654");
    }

    @Test
    void aStrangerGetsNone() {
        CaseFile file = walked.asked();
        Person stranger = personWith(people, "return-officer@XELSEWHERE");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> archives.of(stranger, file.reference()));
    }

    @Test
    void moreRemarksAndSentencesNeedNoMoreStatements() {
        CaseFile file = walked.asked();
        Person officer = walked.holder(file, "return-officer");
        conversation.say(officer, file.reference(), "One.");
        write(officer, file); // reads the templates of letters, once for all
        long few = Statements.sentBy(() -> write(officer, file));
        again("""
            insert into remark (case_id, at, by_id, by_name, role_key, words)
            select case_id, at, by_id, by_name, role_key, words from remark, generate_series(1, 30) where case_id = :id
            """, file);
        again("""
            insert into case_story (case_id, kind, at, by_id, by_name, sentence)
            select case_id, kind, at, by_id, by_name, sentence from case_story, generate_series(1, 30)
            where case_id = :id
            """, file);

        assertThat(Statements.sentBy(() -> write(officer, file))).isEqualTo(few);
    }

    /** What stands there already, thirty times more, without the letters that it would cause. */
    private void again(String sql, CaseFile file) {
        assertThat(db.sql(sql).param("id", file.id()).update()).isGreaterThanOrEqualTo(30);
    }

    private void write(Person person, CaseFile file) {
        try {
            open(person, file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
