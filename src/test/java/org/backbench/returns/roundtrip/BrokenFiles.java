package org.backbench.returns.roundtrip;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.backbench.returns.Workbooks;

/** Files that are no return, or hostile, by name; each made from the parts of one that would be right. */
public final class BrokenFiles {

    private static final String HEAD = "Function,Line,Unit,Last year,This year,line_key,cycle,body,template";
    private static final String TEMPLATE = "vfm-2009 v1";

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final int cycle;
    private final String body;

    private BrokenFiles(int cycle, String body) {
        this.cycle = cycle;
        this.body = body;
    }

    /** At least 120 files for the return of this body. */
    public static Map<String, byte[]> of(int cycle, String body) {
        BrokenFiles broken = new BrokenFiles(cycle, body);
        try {
            broken.otherKinds();
            broken.cutShort();
            broken.encodings();
            broken.headers();
            broken.identities();
            broken.lines();
            broken.figures();
            broken.workbooks();
            broken.archives();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return broken.files;
    }

    private void otherKinds() {
        Map<String, String> starts = new LinkedHashMap<>();
        starts.put("picture.png", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR");
        starts.put("photo.jpg", "\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0");
        starts.put("moving.gif", "GIF89a\u0001\0\u0001\0\u0080\0\0");
        starts.put("paper.pdf", "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\0");
        starts.put("program.exe.xlsx", "MZ\u0090\0\u0003\0\0\0\u0004\0");
        starts.put("program.elf.csv", "\u007fELF\u0002\u0001\u0001\0\0");
        starts.put("packed.gz", "\u001f\u008b\b\0\0\0\0\0\0\u0003");
        starts.put("packed.7z", "7z\u00bc\u00af'\u001c\0\u0004");
        starts.put("packed.rar", "Rar!\u001a\u0007\u0001\0");
        starts.put("packed.bz2", "BZh91AY&SY\0\0");
        starts.put("old.xls", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1\0\0");
        starts.put("encrypted.xlsx", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1EncryptedPackage");
        starts.put("database.sqlite", "SQLite format 3\0\u0010\0");
        starts.put("class.xlsx", "\u00ca\u00fe\u00ba\u00be\0\0\0A");
        starts.put("sound.mp3", "ID3\u0003\0\0\0\0\0");
        starts.put("page.html", "<!doctype html><html><body><script>alert(1)</script></body></html>");
        starts.put("drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>");
        starts.put("words.rtf", "{\\rtf1\\ansi Return}");
        starts.put("data.json", "{\"finance-cost\": 5600}");
        starts.put("data.xml", "<?xml version='1.0'?><!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><r>&x;</r>");
        starts.put("macro.vbs", "CreateObject(\"WScript.Shell\").Run \"calc\"");
        starts.put("letter.eml", "From: a@example.org\r\nSubject: The return\r\n\r\nPlease find attached.");
        starts.forEach((name, start) -> files.put(name, start.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private void cutShort() throws IOException {
        files.put("empty.csv", new byte[0]);
        files.put("one-byte.csv", new byte[] {'F'});
        files.put("blank-lines.csv", text("\r\n\r\n\r\n"));
        files.put("spaces.csv", text("      "));
        files.put("commas.csv", text(",,,,,,,,\n,,,,,,,,\n"));
        files.put("header-only.csv", text(HEAD + "\n"));
        files.put("open-quote.csv", text(HEAD + "\nFinance,\"Finance: cost,k,,5600,finance-cost," + identity() + "\n"));
        byte[] whole = Workbooks.of(new ByteArrayInputStream(right()));
        for (int percent : new int[] {1, 5, 25, 50, 75, 90, 99}) {
            files.put("cut-at-%d-per-cent.xlsx".formatted(percent), Arrays.copyOf(whole, whole.length * percent / 100));
        }
        files.put("header-only.xlsx", Workbooks.of(new ByteArrayInputStream(text(HEAD + "\n"))));
        files.put("no-rows.xlsx", Workbooks.ofSheet("", ""));
        byte[] flipped = whole.clone();
        for (int at = whole.length / 3; at < whole.length / 3 + 20; at++) {
            flipped[at] ^= 0x55;
        }
        files.put("damaged.xlsx", flipped);
    }

    private void encodings() {
        String rightText = new String(right(), UTF_8);
        files.put("utf-16-le.csv", ("\ufeff" + rightText).getBytes(StandardCharsets.UTF_16LE));
        files.put("utf-16-be.csv", ("\ufeff" + rightText).getBytes(StandardCharsets.UTF_16BE));
        files.put("utf-32.csv", rightText.getBytes(Charset.forName("UTF-32")));
        files.put("zero-bytes.csv", rightText.replace(",", ",\0").getBytes(UTF_8));
        files.put("control-characters.csv", rightText.replace(",", ",\u0007").getBytes(UTF_8));
        files.put("ebcdic.csv", rightText.getBytes(Charset.forName("IBM037")));
        files.put("pipes.csv", text(rightText.replace(',', '|')));
        files.put("two-byte-order-marks.csv", text("\ufeff\ufeff" + rightText.replace("This year", "Figure")));
    }

    private void headers() {
        for (String column : List.of("This year", "line_key", "cycle", "body", "template")) {
            files.put(
                    "without-%s.csv".formatted(column.replace(' ', '-')),
                    text(new String(right(), UTF_8).replaceFirst(column + "(?=[,\n])", "other")));
        }
        files.put("no-header.csv", text(line("5600", "finance-cost", identity())));
        files.put("header-twice.csv", text(HEAD + "\n" + HEAD + "\n" + line("5600", "finance-cost", identity())));
        files.put("header-in-row-three.csv", text("Return\nof a council\n" + new String(right(), UTF_8)));
        files.put("bulk-file.csv", text("body,finance-cost,running-costs\n%s,5600,200000\n".formatted(body)));
        files.put("outturn.csv", text("financial_year,ecode,central_services_nce_k\n2010-11,E0101,400\n"));
        files.put("six-hundred-columns.csv", text(HEAD + ",x".repeat(600) + "\n"));
    }

    private void identities() {
        String[][] strange = {
            {"wrong-year", (cycle - 1) + "," + body + "," + TEMPLATE},
            {"next-year", (cycle + 1) + "," + body + "," + TEMPLATE},
            {"wrong-body", cycle + ",XELSEWHERE," + TEMPLATE},
            {"real-body", cycle + ",E06000022," + TEMPLATE},
            {"body-in-lower-case", cycle + "," + body.toLowerCase(Locale.ROOT) + "x," + TEMPLATE},
            {"wrong-template", cycle + "," + body + ",revenue-outturn v1"},
            {"old-version", cycle + "," + body + ",vfm-2009 v0"},
            {"future-version", cycle + "," + body + ",vfm-2009 v9"},
            {"no-identity", ",,"},
            {"year-in-words", "two thousand and nine," + body + "," + TEMPLATE},
            {"hostile-body", cycle + ",<script>alert(1)</script>," + TEMPLATE},
            {"hostile-template", cycle + "," + body + ",${7*7}"},
        };
        for (String[] each : strange) {
            files.put(each[0] + ".csv", text(HEAD + "\n" + line("5600", "finance-cost", each[1])));
        }
        files.put(
                "two-bodies.csv",
                text(HEAD + "\n" + line("5600", "finance-cost", identity())
                        + line("1540", "hr-cost", cycle + ",XELSEWHERE," + TEMPLATE)));
    }

    private void lines() {
        files.put("unknown-line.csv", text(HEAD + "\n" + line("5600", "finance-bonus", identity())));
        files.put("no-line.csv", text(HEAD + "\n" + line("5600", "", identity())));
        files.put(
                "line-twice.csv",
                text(HEAD + "\n" + line("5600", "finance-cost", identity())
                        + line("5200", "finance-cost", identity())));
        files.put("line-in-capitals.csv", text(HEAD + "\n" + line("5600", "FINANCE-COST", identity())));
        files.put("line-with-a-long-name.csv", text(HEAD + "\n" + line("5600", "x".repeat(5_000), identity())));
        files.put("hostile-line.csv", text(HEAD + "\n" + line("5600", "../../etc/passwd", identity())));
        files.put(
                "line-from-sql.csv",
                text(HEAD + "\n" + line("5600", "finance-cost'; drop table case_file; --", identity())));
    }

    private void figures() {
        String[] wrong = {
            "abc",
            "1.2.3",
            "--5",
            "5600 k",
            "£",
            "5 600 000 x",
            "5.600,00",
            "NaN",
            "Infinity",
            "-Infinity",
            "0x10",
            "\u00bd",
            "\uff11\uff12",
            "1,23,456",
            "12e",
            "#REF!",
            "#DIV/0!",
            "=1+1",
            "=cmd|' /C calc'!A0",
            "+-1",
            "@SUM(A1)",
            "5600\u202e",
            "true",
            "31/12/2009",
            "9".repeat(40),
            "9".repeat(101),
            "n/a",
            "?",
            "tbc",
            "see note",
        };
        for (int i = 0; i < wrong.length; i++) {
            String quoted = "\"" + wrong[i] + "\"";
            files.put("figure-%02d.csv".formatted(i + 1), text(HEAD + "\n" + line(quoted, "finance-cost", identity())));
        }
        files.put("not-measured-cost.csv", text(HEAD + "\n" + line("not measured", "finance-cost", identity())));
        files.put("maybe.csv", text(HEAD + "\n" + line("maybe", "finance-practice-1", identity())));
        files.put("two-for-yes.csv", text(HEAD + "\n" + line("2", "finance-practice-1", identity())));
        files.put("half-measured.csv", text(HEAD + "\n" + line("partly", "finance-satisfaction-index", identity())));
        StringBuilder all = new StringBuilder(HEAD + "\n");
        for (int i = 0; i < 700; i++) {
            all.append(line("x", "finance-line-" + i, identity()));
        }
        files.put("seven-hundred-errors.csv", text(all.toString()));
    }

    private void workbooks() throws IOException {
        files.put("figure-in-words.xlsx", book(line("five", "finance-cost", identity())));
        files.put("wrong-year.xlsx", book(line("5600", "finance-cost", (cycle - 1) + "," + body + "," + TEMPLATE)));
        files.put("unknown-line.xlsx", book(line("5600", "finance-bonus", identity())));
        files.put("formula-without-value.xlsx", sheet("<row r='1'><c r='A1'><f>1+1</f></c></row>"));
        files.put(
                "external-entity.xlsx",
                Workbooks.ofSheet(
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
                        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row>"));
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            laughs.append(
                    "<!ENTITY l%d \"%s\">".formatted(i, "&l%d;".formatted(i - 1).repeat(10)));
        }
        files.put(
                "billion-laughs.xlsx",
                Workbooks.ofSheet(
                        laughs + "]>", "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&l11;</t></is></c></row>"));
        files.put("sheet-is-no-xml.xlsx", Workbooks.ofSheet("", "<row r=\"1\"><c"));
        files.put("huge-number.xlsx", sheet("<row r='1'><c r='A1'><v>1E999999999</v></c></row>"));
        StringBuilder wide = new StringBuilder("<row r='1'>");
        for (int i = 0; i < 16_384; i++) {
            wide.append("<c r='%s1'/>".formatted(FileReading.letters(i)));
        }
        files.put("sixteen-thousand-columns.xlsx", sheet(wide + "</row>"));
        StringBuilder tall = new StringBuilder();
        for (int i = 1; i <= 250_000; i++) {
            tall.append("<row r='%d'><c r='A%d'><v>1</v></c></row>".formatted(i, i));
        }
        files.put("quarter-million-rows.xlsx", sheet(tall.toString()));
    }

    private void archives() throws IOException {
        files.put("notes.zip", zip(Map.of("notes.txt", text("nothing here"))));
        files.put(
                "letter.docx", zip(Map.of("word/document.xml", text("<w/>"), "[Content_Types].xml", text("<Types/>"))));
        files.put("presentation.pptx", zip(Map.of("ppt/presentation.xml", text("<p/>"))));
        files.put(
                "table.ods",
                zip(Map.of(
                        "mimetype",
                        text("application/vnd.oasis.opendocument.spreadsheet"),
                        "content.xml",
                        text("<x/>"))));
        files.put("binary.xlsb", zip(Map.of("xl/workbook.bin", new byte[] {1, 2, 3})));
        files.put("only-workbook.xlsx", zip(Map.of("xl/workbook.xml", text("<workbook/>"))));
        files.put("path-traversal.xlsx", zip(Map.of("../../../etc/cron.d/x", text("* * * * * root id"))));
        files.put("nested.zip", zip(Map.of("inner.xlsx", book(line("5600", "finance-cost", identity())))));
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 3_000; i++) {
            many.put("xl/entry" + i, new byte[0]);
        }
        files.put("three-thousand-entries.xlsx", zip(many));
        files.put("bomb.xlsx", bomb("xl/worksheets/sheet1.xml", 600L << 20));
        files.put("bomb-in-styles.xlsx", bomb("xl/styles.xml", 600L << 20));
        files.put("lying-size.xlsx", lying());
        files.put("zip-without-directory.xlsx", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0});
        files.put("six-megabytes.csv", text(HEAD + "\n" + "x".repeat(6 << 20)));
    }

    private byte[] right() {
        return text(
                HEAD + "\n" + line("5600", "finance-cost", identity()) + line("200000", "running-costs", identity()));
    }

    private String identity() {
        return cycle + "," + body + "," + TEMPLATE;
    }

    private static String line(String figure, String key, String identity) {
        return "Finance,Finance: function cost,£ thousand,,%s,%s,%s\n".formatted(figure, key, identity);
    }

    private static byte[] book(String lines) throws IOException {
        return Workbooks.of(new ByteArrayInputStream(text(HEAD + "\n" + lines)));
    }

    private static byte[] sheet(String rows) throws IOException {
        return Workbooks.ofSheet("", rows);
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }

    /** Zeros that pack to a thousandth. */
    private static byte[] bomb(String entry, long bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.putNextEntry(new ZipEntry(entry));
            byte[] block = new byte[1 << 20];
            for (long written = 0; written < bytes; written += block.length) {
                zip.write(block);
            }
        }
        return out.toByteArray();
    }

    /** An entry that is stored with a checksum of something else. */
    private static byte[] lying() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] content = text("<workbook/>");
            ZipEntry entry = new ZipEntry("xl/workbook.xml");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            CRC32 crc = new CRC32();
            crc.update(content);
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
            zip.write(content);
        }
        byte[] bytes = out.toByteArray();
        bytes[14] ^= 0x7f;
        return bytes;
    }
}
