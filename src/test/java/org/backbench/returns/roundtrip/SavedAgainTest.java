package org.backbench.returns.roundtrip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;
import static org.backbench.returns.ReturnFixtures.PROGRAMME;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.backbench.BackbenchTest;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.BodyType;
import org.backbench.bodies.PublicBody;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.returns.Cycles;
import org.backbench.returns.FreeYear;
import org.backbench.returns.NewCycle;
import org.backbench.returns.ReturnDraft;
import org.backbench.returns.Returns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The workbook of a return, filled in and saved again by another program: uploaded, compared and taken in. */
@BackbenchTest
@Transactional
class SavedAgainTest {

    private static final String BODY = "X-SAVED-A";

    @Autowired
    Returns returns;

    @Autowired
    ReturnFiles files;

    @Autowired
    Cycles cycles;

    @Autowired
    Bodies bodies;

    @Autowired
    People people;

    @Autowired
    JdbcClient db;

    private int year;
    private long caseId;
    private Person officer;

    @BeforeEach
    void aReturnThatIsAskedFor() {
        bodies.add(PublicBody.fictional(BODY, "Sample Unitary", BodyType.UNITARY, "X-SAVED", "South West", null)
                .employing(640));
        officer = personWith(people, "return-officer@" + BODY);
        year = FreeYear.next(db);
        cycles.open(
                PROGRAMME,
                new NewCycle(
                        year,
                        LocalDate.of(2011, 12, 30),
                        LocalDate.of(2012, 1, 31),
                        LocalDate.of(2012, 12, 31),
                        List.of(new NewCycle.NewCollection("vfm-2009", List.of("X-SAVED")))));
        caseId =
                Objects.requireNonNull(returns.find(PROGRAMME, year, BODY, null).caseId());
    }

    @ParameterizedTest
    @CsvSource({
        "libreoffice-7.4.xlsx, UTF-8",
        "libreoffice-7.4-utf-8.csv, UTF-8",
        "libreoffice-7.4-windows-1252.csv, windows-1252"
    })
    void whatLibreOfficeSavedIsTakenWithItsFormulasByTheirValues(String name, String charset) throws IOException {
        returns.saveDraft(officer, caseId, Map.of("finance-it", "504", "hr-practice-1", "no"));

        Upload upload = files.upload(officer, caseId, name, new ByteArrayInputStream(ours(name, charset)));
        assertThat(upload.errors()).isEmpty();
        assertThat(upload.changes())
                .filteredOn(change -> change.line().equals("finance-it"))
                .singleElement()
                .satisfies(change ->
                        assertThat(change.stored() + " to " + change.uploaded()).isEqualTo("504 to 520"));
        ReturnDraft draft = files.take(officer, caseId, upload.id(), Set.of());

        assertThat(draft.texts())
                .containsEntry("running-costs", "200000")
                .containsEntry("fte", "3480.5")
                .containsEntry("running-costs-schools", "61250.25")
                .containsEntry("finance-cost", "5600")
                .containsEntry("finance-net", "5600")
                .containsEntry("finance-practice-1", "yes")
                .containsEntry("finance-satisfaction-index", "not measured")
                .containsEntry("hr-satisfaction-index", "68.5")
                .containsEntry("estates-condition-a", "12.5");
        assertThat(draft.notMeasured()).contains("finance-satisfaction-index");
    }

    /** The file is of a body and a cycle of the demo; here it says those of the test. */
    private byte[] ours(String name, String charset) throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/uploads/saved/" + name))) {
            byte[] bytes = in.readAllBytes();
            return name.endsWith(".xlsx") ? workbook(bytes) : text(bytes, Charset.forName(charset));
        }
    }

    private byte[] text(byte[] bytes, Charset charset) {
        return new String(bytes, charset)
                .replace(";2011;XTARNBURY;", ";%d;%s;".formatted(year, BODY))
                .getBytes(charset);
    }

    private byte[] workbook(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(bytes));
                var to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] part = from.readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(entry.getName().equals("xl/sharedStrings.xml") ? strings(part) : part);
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private byte[] strings(byte[] part) {
        return new String(part, UTF_8)
                .replace(">2011<", ">%d<".formatted(year))
                .replace(">XTARNBURY<", ">%s<".formatted(BODY))
                .getBytes(UTF_8);
    }
}
