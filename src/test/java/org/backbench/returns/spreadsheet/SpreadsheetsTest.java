package org.backbench.returns.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backbench.returns.Workbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetsTest {

    @TempDir
    Path folder;

    @Test
    void readsCsvWithQuotesBlanksAndEmptyLines() throws IOException {
        assertThat(read(utf8("a,b\n\n \"x, y\" , 2 \n")))
                .containsExactly(new SheetRow(1, List.of("a", "b")), new SheetRow(3, List.of("\"x", "y\"", "2")));
        assertThat(read(utf8("\uFEFFa,b\r\n\"x, y\",\"two\nlines\"\r\nz,")))
                .containsExactly(
                        new SheetRow(1, List.of("a", "b")),
                        new SheetRow(2, List.of("x, y", "two\nlines")),
                        new SheetRow(4, List.of("z", "")));
    }

    @Test
    void readsWhatOlderProgramsWrite() throws IOException {
        byte[] windows = "name,cost\nCafé,£5\n".getBytes(Charset.forName("windows-1252"));

        assertThat(read(windows)).contains(new SheetRow(2, List.of("Café", "£5")));
        assertThat(read(utf8("name,cost\nCafé,£5\n"))).contains(new SheetRow(2, List.of("Café", "£5")));
    }

    @Test
    void findsTheEncodingAlsoWhereACharacterLiesAcrossTwoBlocks() throws IOException {
        String text = "x".repeat(64 * 1024 - 1) + "é,b\n";

        assertThat(read(utf8(text)).getFirst().cells().getFirst()).endsWith("xé");
    }

    @Test
    void keepsShortAndLongLinesOfACsvAsTheyAre() throws IOException {
        assertThat(read(utf8("a,b,c\n1\n1,2,3,4\n")))
                .extracting(row -> row.cells().size())
                .containsExactly(3, 1, 4);
    }

    @Test
    void readsNumbersOfAWorkbookAsTheyWereTyped() throws IOException {
        byte[] workbook = sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t> code </t></is></c>"
                + "<c r=\"B1\"><v>0.30000000000000004</v></c><c r=\"C1\"><v>5.6E3</v></c></row>"
                + "<row r=\"3\"><c r=\"B3\"><f>1+1</f><v>2</v></c></row>"
                + "<row r=\"4\"><c r=\"A4\" t=\"e\"><v>#REF!</v></c><c r=\"B4\"><v>1E999999999</v></c></row>");

        assertThat(read(workbook))
                .containsExactly(
                        new SheetRow(1, List.of("code", "0.3", "5600")),
                        new SheetRow(3, List.of("", "2", "")),
                        new SheetRow(4, List.of("#REF!", "1E+999999999", "")));
    }

    @Test
    void refusesAWorkbookThatUnpacksToFarMoreThanItsSize() throws IOException {
        Map<String, String> parts = new TreeMap<>();
        parts.put("xl/workbook.xml", "x");
        parts.put("xl/worksheets/sheet1.xml", "0".repeat(30 << 20));

        assertUnreadable(
                Workbooks.zip(parts),
                "The workbook unpacks to far more than its size: it is not read." + " Send the table as csv.");
    }

    @Test
    void refusesAWorkbookOfManyThousandParts() throws IOException {
        Map<String, String> parts = new TreeMap<>();
        for (int part = 0; part < 1_500; part++) {
            parts.put("part" + part, "x");
        }

        assertUnreadable(
                Workbooks.zip(parts),
                "The workbook unpacks to far more than its size: it is not read." + " Send the table as csv.");
    }

    @Test
    void expandsNoEntitiesOfAWorkbook() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "the secret");
        String doctype = "<!DOCTYPE s [<!ENTITY e SYSTEM \"%s\">]>".formatted(secret.toUri());
        byte[] workbook =
                Workbooks.ofSheet(doctype, "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row>");

        List<SheetRow> rows = new ArrayList<>();
        try {
            rows.addAll(read(workbook));
        } catch (Unreadable refused) {
            assertThat(refused.sentence()).startsWith("The workbook cannot be read");
        }

        assertThat(rows).noneSatisfy(row -> assertThat(row.cells().toString()).contains("the secret"));
    }

    @Test
    void refusesOtherArchivesOldWorkbooksAndDamagedOnes() throws IOException {
        byte[] whole = sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        byte[] half = Arrays.copyOf(whole, whole.length / 2);

        assertUnreadable(
                Workbooks.zip(Map.of("word/document.xml", "x")),
                "This archive is not an xlsx workbook. Save the table as .xlsx or as csv.");
        assertUnreadable(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1},
                "This workbook has a password or is of an old format (.xls). Save it as .xlsx without a password.");
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> read(half));
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> read(Workbooks.zip(Map.of("xl/workbook.xml", "<not xml"))));
    }

    @Test
    void refusesMoreColumnsThanATableHas() {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> read(utf8("x,".repeat(501))))
                .withMessage("Line 1 has more than 500 columns.");
    }

    @Test
    void refusesUtf16AndPictures() {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> read("a,b\n1,2".getBytes(StandardCharsets.UTF_16)))
                .withMessageStartingWith("This is neither a csv file nor an xlsx workbook.");
    }

    private static byte[] sheet(String rows) throws IOException {
        return Workbooks.ofSheet("", rows);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void assertUnreadable(byte[] content, String sentence) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> read(content))
                .withMessage(sentence);
    }

    private List<SheetRow> read(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("sheet"), content);
        List<SheetRow> rows = new ArrayList<>();
        Spreadsheets.read(file, rows::add);
        return rows;
    }
}
