package org.backbench.documents;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.backbench.documents.DocumentFixtures.JPEG;
import static org.backbench.documents.DocumentFixtures.PDF;
import static org.backbench.documents.DocumentFixtures.PNG;
import static org.backbench.documents.DocumentFixtures.zip;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ContentsTest {

    @Test
    void tellsTheKindFromTheBytes() {
        assertThat(Document.accept("plan.pdf", PDF)).isEqualTo(DocumentType.PDF);
        assertThat(Document.accept("Plan.PDF", PDF)).isEqualTo(DocumentType.PDF);
        assertThat(Document.accept("scan.png", PNG)).isEqualTo(DocumentType.PNG);
        assertThat(Document.accept("scan.jpeg", JPEG)).isEqualTo(DocumentType.JPEG);
        assertThat(Document.accept("costs.xlsx", zip("[Content_Types].xml", "xl/workbook.xml")))
                .isEqualTo(DocumentType.XLSX);
        assertThat(Document.accept("report.docx", zip("[Content_Types].xml", "word/document.xml")))
                .isEqualTo(DocumentType.DOCX);
        assertThat(Document.accept("ledger.csv", "a;b\n1;£2\n".getBytes(UTF_8))).isEqualTo(DocumentType.CSV);
        assertThat(Document.accept("note.txt", "Seen.\r\n".getBytes(UTF_8))).isEqualTo(DocumentType.TEXT);
        assertThat(Document.accept("old.csv", "a;£2".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(DocumentType.CSV);
    }

    @Test
    void refusesWhatIsNotOnTheList() {
        refuses("run.exe", new byte[] {'M', 'Z', 0, 3, 0, 0});
        refuses("page.xlsx", "<html><script>alert(1)</script></html>".getBytes(UTF_8));
        refuses("picture.svg", "\uFEFF <svg onload='x()'/>".getBytes(UTF_8));
        refuses("all.zip", zip("a.txt"));
        refuses("macro.xlsx", zip("xl/workbook.xml", "xl/vbaProject.bin"));
        refuses("binary.xlsb", zip("xl/workbook.bin"));
        refuses("wide.csv", "a;b".getBytes(UTF_16LE));
        refuses("cut.xlsx", Arrays.copyOf(zip("xl/workbook.xml"), 40));
        refuses("forged.xlsx", forgedDirectory());
    }

    @Test
    void refusesANameThatSaysSomethingElse() {
        assertThatExceptionOfType(Document.FileNameMisleads.class)
                .isThrownBy(() -> Document.accept("costs.csv", zip("xl/workbook.xml")))
                .withMessage(
                        "costs.csv was not stored: by its content it is a file .xlsx. Rename it so and add it again.");
        assertThatExceptionOfType(Document.FileNameMisleads.class).isThrownBy(() -> Document.accept("plan", PDF));
    }

    @Test
    void refusesAnEmptyAndATooLargeFile() {
        assertThatExceptionOfType(Document.FileEmpty.class).isThrownBy(() -> Document.accept("a.pdf", new byte[0]));
        byte[] large = Arrays.copyOf(PDF, Document.LARGEST + 1);
        assertThatExceptionOfType(Document.FileTooLarge.class).isThrownBy(() -> Document.accept("a.pdf", large));
        assertThat(Document.accept("a.pdf", Arrays.copyOf(PDF, Document.LARGEST)))
                .isEqualTo(DocumentType.PDF);
    }

    @Test
    void keepsOfTheNameOnlyALabel() {
        assertThat(Document.label("../../etc/plan.pdf")).isEqualTo("plan.pdf");
        assertThat(Document.label("C:\\Users\\ann\\plan.pdf")).isEqualTo("plan.pdf");
        assertThat(Document.label("fdp.\u202Enalp\r\nX.pdf")).isEqualTo("fdp.nalpX.pdf");
        assertThat(Document.label("x".repeat(300) + ".pdf")).hasSize(150).endsWith("x.pdf");
    }

    private static void refuses(String name, byte[] bytes) {
        assertThatExceptionOfType(Document.FileKindNotTaken.class)
                .as(name)
                .isThrownBy(() -> Document.accept(name, bytes))
                .withMessageStartingWith(name + " was not stored: by its content it is no PDF");
    }

    /** A zip whose end points outside the file. */
    private static byte[] forgedDirectory() {
        byte[] forged = zip("xl/workbook.xml");
        for (int at = forged.length - 6; at < forged.length - 2; at++) {
            forged[at] = (byte) 0xff;
        }
        return forged;
    }
}
