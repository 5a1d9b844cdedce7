package org.backbench.returns.roundtrip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.backbench.returns.Template;
import org.backbench.returns.TemplateFixtures;
import org.backbench.returns.TemplateLine;
import org.backbench.returns.Unit;
import org.backbench.returns.Workbooks;
import org.junit.jupiter.api.Test;

/** A return written as a workbook and read again, also by way of csv as spreadsheet programs save it. */
class RoundTripTest {

    private static final Template VFM = TemplateFixtures.vfm();
    private static final FileIdentity TARNBURY =
            new FileIdentity(2011, "2010-11", "XTARNBURY", "Tarnbury Unitary", VFM);

    @Property(tries = 60)
    void whatIsDownloadedAndUploadedAgainIsTheSame(@ForAll("returns") Map<String, String> texts) {
        FileReading read = read(workbook(texts));

        assertThat(read.errors()).isEmpty();
        texts.forEach(
                (key, text) -> assertThat(same(VFM.line(key), text, read.texts().get(key)))
                        .as("%s: %s came back as %s", key, text, read.texts().get(key))
                        .isTrue());
        assertThat(read.texts()).hasSize(VFM.lines().size());
    }

    @Provide
    Arbitrary<Map<String, String>> returns() {
        Arbitrary<String> figure = Arbitraries.bigDecimals()
                .between(new BigDecimal("-999999999.999"), new BigDecimal("999999999.999"))
                .ofScale(3)
                .map(BigDecimal::toPlainString);
        Arbitrary<TemplateLine> line = Arbitraries.of(VFM.lines());
        return line.flatMap(each -> answer(each, figure).map(text -> Map.entry(each.key(), text)))
                .list()
                .ofMaxSize(40)
                .map(entries -> {
                    Map<String, String> texts = new HashMap<>();
                    entries.forEach(entry -> texts.put(entry.getKey(), entry.getValue()));
                    return texts;
                });
    }

    private static Arbitrary<String> answer(TemplateLine line, Arbitrary<String> figure) {
        if (line.unit() == Unit.YES_NO) {
            return Arbitraries.of("yes", "no");
        }
        return line.mayBeUnmeasured() ? Arbitraries.oneOf(figure, Arbitraries.just("not measured")) : figure;
    }

    @Test
    void labelsAreProtectedFiguresAreOpenAndYesNoIsChosen() throws IOException {
        String sheet = part(workbook(Map.of("finance-cost", "5600")), "xl/worksheets/sheet1.xml");

        assertThat(sheet)
                .contains("<sheetProtection")
                .contains("<dataValidation ")
                .contains("\"yes,no\"");
        assertThat(sheet).contains("hidden=\"true\"");
        assertThat(part(workbook(Map.of()), "xl/styles.xml")).contains("locked=\"false\"");
    }

    @Test
    void takesWhatSpreadsheetProgramsMakeOfACsv() throws IOException {
        String lines = """
            Function;Line;Unit;Last year;This year;line_key;cycle;body;template
            Finance;Finance: function cost;£ thousand;5200;"5,600";finance-cost;2011;XTARNBURY;vfm-2009 v1
            Finance;Medium-term plan;yes or no;;YES;finance-practice-1;2011;XTARNBURY;vfm-2009 v1
            """;

        for (byte[] csv : List.of(
                lines.getBytes(UTF_8),
                ("\ufeff" + lines.replace("\n", "\r\n")).getBytes(UTF_8),
                lines.getBytes("windows-1252"),
                lines.replace("\"5,600\"", "5600").replace(';', ',').getBytes(UTF_8),
                lines.replace(';', '\t').getBytes(UTF_8))) {
            FileReading read = read(csv);

            assertThat(read.errors()).isEmpty();
            assertThat(read.texts()).containsOnlyKeys("finance-cost", "finance-practice-1");
            assertThat(Unit.THOUSAND_POUNDS.read(read.texts().get("finance-cost")))
                    .isEqualByComparingTo("5600");
        }
    }

    @Test
    void takesAFormulaByTheValueItHadWhenItWasSaved() throws IOException {
        String row = "<row r=\"%d\">%s</row>";
        String head = row.formatted(1, cells(1, "This year", "line_key", "cycle", "body", "template"));
        String line = row.formatted(
                2,
                "<c r=\"A2\"><f>SUM(B9:B12)</f><v>5600</v></c>"
                        + cells(2, "", "finance-cost", "2011", "XTARNBURY", "vfm-2009 v1"));

        FileReading read = read(Workbooks.ofSheet("", head + line));

        assertThat(read.errors()).isEmpty();
        assertThat(read.texts()).isEqualTo(Map.of("finance-cost", "5600"));
    }

    @Test
    void namesEveryCellThatIsWrong() throws IOException {
        String csv = """
            This year,line_key,cycle,body,template
            five,finance-cost,2011,XTARNBURY,vfm-2009 v1
            1540,hr-cost,2011,XTARNBURY,vfm-2009 v1
            maybe,finance-practice-1,2011,XTARNBURY,vfm-2009 v1
            12,hr-bonus,2011,XTARNBURY,vfm-2009 v1
            """;

        FileReading read = read(Workbooks.of(new ByteArrayInputStream(csv.getBytes(UTF_8))));

        assertThat(read.errors()).extracting(CellError::cell).containsExactly("A2", "A4", "B5");
        assertThat(read.errors().getFirst().message())
                .isEqualTo("Finance: function cost says “five”. Type the amount in £ thousand, like 5,600.");
    }

    @Test
    void countsColumnsAsASpreadsheetDoes() {
        assertThat(List.of(0, 25, 26, 701, 702).stream().map(FileReading::letters))
                .containsExactly("A", "Z", "AA", "ZZ", "AAA");
    }

    /** The first text is left out when it is empty. */
    private static String cells(int row, String... texts) {
        StringBuilder cells = new StringBuilder();
        for (int column = 0; column < texts.length; column++) {
            if (!texts[column].isEmpty()) {
                cells.append("<c r=\"%s%d\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                        .formatted(FileReading.letters(column), row, texts[column]));
            }
        }
        return cells.toString();
    }

    private static byte[] workbook(Map<String, String> texts) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new ReturnWorkbook(
                            TARNBURY,
                            new LinkedHashMap<>(texts),
                            Map.of("finance-cost", new BigDecimal("5200")),
                            Map.of())
                    .write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileReading read(byte[] bytes) {
        try {
            Path file = Files.createTempFile("roundtrip", ".tmp");
            try {
                Files.write(file, bytes);
                return FileReading.of(TARNBURY, file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean same(TemplateLine line, String one, String other) {
        BigDecimal first = line.unit().read(one);
        BigDecimal second = line.unit().read(other);
        return first == null || second == null ? one.equals(other) : first.compareTo(second) == 0;
    }

    private static String part(byte[] workbook, String name) throws IOException {
        Path file = Files.createTempFile("roundtrip", ".xlsx");
        try {
            Files.write(file, workbook);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }
}
