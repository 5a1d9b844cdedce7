package org.backbench.returns.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.backbench.returns.Template;
import org.backbench.returns.TemplateFixtures;
import org.backbench.returns.TemplateLine;
import org.backbench.returns.Unit;
import org.junit.jupiter.api.Test;

/** Our workbook as people change it in Excel and save it: read by what they see in it, or refused by name. */
class ChangedInExcelTest {

    private static final Template VFM = TemplateFixtures.vfm();
    private static final FileIdentity TARNBURY =
            new FileIdentity(2011, "2010-11", "XTARNBURY", "Tarnbury Unitary", VFM);
    private static final int THIS_YEAR = FileColumn.THIS_YEAR.ordinal();

    /** What somebody does to the cells of this year. */
    private interface Change {
        void to(XSSFWorkbook workbook, Map<String, Cell> cells);
    }

    @Test
    void aFormulaIsTakenByTheValueItHadWhenTheFileWasSaved() throws IOException {
        FileReading read = changed((workbook, cells) -> {
            cells.get("finance-employees").setCellValue(5000);
            cells.get("finance-it").setCellValue(600.5);
            int row = cells.get("finance-employees").getRowIndex() + 1;
            cells.get("finance-cost").setCellFormula("SUM(E%d:E%d)".formatted(row, row + 5));
            cells.get("finance-practice-1").setCellFormula("IF(1>0,\"yes\",\"no\")");
            cells.get("finance-report-days").setCellFormula("ROUND(100/3,1)");
            cells.get("hr-it").setCellFormula("IF(1>0,\"\",5)");
            evaluate(workbook);
        });

        assertThat(read.errors()).isEmpty();
        assertThat(read.texts())
                .containsEntry("finance-cost", "5600.5")
                .containsEntry("finance-practice-1", "yes")
                .containsEntry("finance-report-days", "33.3")
                .containsEntry("hr-it", "");
    }

    @Test
    void aFormulaWhoseResultIsNotInTheFileIsRefusedWithTheWayOut() throws IOException {
        FileReading read = changed((workbook, cells) -> cells.get("finance-it").setCellFormula("SUM(E40:E45)"));

        assertThat(read.errors())
                .extracting(CellError::message)
                .containsExactly("Finance: IT holds the formula “=SUM(E40:E45)”, and what it comes to is not in"
                        + " the file. Open the file in a spreadsheet program and save it again, or type the figure.");
    }

    @Test
    void aFormulaThatComesToMoreThanThreePlacesOrToAnErrorIsRefused() throws IOException {
        FileReading read = changed((workbook, cells) -> {
            cells.get("finance-cost").setCellFormula("1000/3");
            cells.get("hr-cost").setCellFormula("1/0");
            evaluate(workbook);
        });

        assertThat(read.errors())
                .extracting(CellError::message)
                .containsExactly(
                        "Finance: function cost says “333.333333333333”, more than three places after the point: round"
                                + " it. Type the amount in £ thousand, like 5,600.",
                        "Human resources: function cost says “#DIV/0!”. Type the amount in £ thousand, like 5,600.");
    }

    @Test
    void aPercentageIsReadAsItIsShown() throws IOException {
        FileReading read = changed((workbook, cells) -> {
            show(workbook, cells.get("estates-condition-a"), 0.125, "0.0%");
            show(workbook, cells.get("estates-condition-b"), 0.5, "0%");
            cells.get("estates-condition-c").setCellValue("37.5 %");
        });

        assertThat(read.errors()).isEmpty();
        assertThat(List.of("estates-condition-a", "estates-condition-b", "estates-condition-c"))
                .extracting(line -> Unit.PERCENT.read(read.texts().get(line)))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("12.5"), new BigDecimal("50"), new BigDecimal("37.5"));
    }

    @Test
    void aPercentageADateOrATickWhereAnAmountBelongsIsRefusedByWhatIsSeen() throws IOException {
        FileReading read = changed((workbook, cells) -> {
            show(workbook, cells.get("finance-it"), 0.28, "0.0%");
            show(workbook, cells.get("finance-other"), LocalDate.of(2011, 3, 31).toEpochDay() + 25_569, "dd/mm/yyyy");
            cells.get("finance-supplies").setCellValue(true);
        });

        assertThat(read.errors())
                .extracting(CellError::message)
                .containsExactly(
                        "Finance: IT says “28%”. Type the amount in £ thousand, like 5,600.",
                        "Finance: supplies says “TRUE”. Type the amount in £ thousand, like 5,600.",
                        "Finance: other says “31 March 2011”. Type the amount in £ thousand, like 5,600.");
    }

    @Test
    void moneyAndThousandsFormatsChangeNothing() throws IOException {
        FileReading read = changed((workbook, cells) -> {
            show(workbook, cells.get("finance-cost"), 5600, "[$£-809]#,##0.00;[Red]-[$£-809]#,##0.00");
            show(workbook, cells.get("hr-cost"), -180.25, "_-* #,##0.00\\ \"days\"_-;-* #,##0.00_-");
            cells.get("ict-cost").setCellValue("£1,540");
        });

        assertThat(read.errors()).isEmpty();
        assertThat(read.texts())
                .containsEntry("finance-cost", "5600")
                .containsEntry("hr-cost", "-180.25")
                .containsEntry("ict-cost", "£1,540");
    }

    @Test
    void aTickedStatementIsAYes() throws IOException {
        FileReading read = changed((workbook, cells) -> {
            cells.get("finance-practice-1").setCellValue(true);
            cells.get("finance-practice-2").setCellValue("No");
        });

        assertThat(read.errors()).isEmpty();
        assertThat(Unit.YES_NO.read(read.texts().get("finance-practice-1"))).isEqualByComparingTo("1");
        assertThat(Unit.YES_NO.read(read.texts().get("finance-practice-2"))).isEqualByComparingTo("0");
    }

    @Test
    void whatIsDoneToTheLookAndBesideTheReturnDoesNotMatter() throws IOException {
        FileReading read = changed((workbook, cells) -> {
            Sheet sheet = cells.get("finance-cost").getSheet();
            cells.get("finance-cost").setCellValue(5600);
            sheet.setColumnWidth(1, 80 * 256);
            sheet.getRow(cells.get("hr-it").getRowIndex()).setZeroHeight(true);
            sheet.addMergedRegion(new CellRangeAddress(12, 14, 0, 0));
            sheet.setAutoFilter(CellRangeAddress.valueOf("A1:I300"));
            workbook.createName().setNameName("Kosten");
            workbook.getName("Kosten").setRefersToFormula("'%s'!$E$10".formatted(sheet.getSheetName()));
            workbook.createSheet("Workings").createRow(4).createCell(2).setCellValue("Payroll 3,900");
            workbook.setSheetOrder("Workings", 0);
            workbook.setActiveSheet(0);
        });

        assertThat(read.errors()).isEmpty();
        assertThat(read.texts()).hasSize(VFM.lines().size()).containsEntry("finance-cost", "5600");
    }

    @Test
    void everyLineWithAClosedSetOfAnswersHasThemToChooseFromAndEveryNumberIsChecked() throws IOException {
        try (XSSFWorkbook workbook = downloaded()) {
            Map<Integer, DataValidation> byRow = new TreeMap<>();
            workbook.getSheetAt(0).getDataValidations().forEach(each -> {
                CellRangeAddress at = each.getRegions().getCellRangeAddress(0);
                assertThat(at.getFirstColumn()).isEqualTo(THIS_YEAR);
                byRow.put(at.getFirstRow(), each);
            });
            cells(workbook).forEach((key, cell) -> {
                TemplateLine line = VFM.line(key);
                DataValidation asked = byRow.get(cell.getRowIndex());
                assertThat(asked).as(key).isNotNull();
                String[] choices = asked.getValidationConstraint().getExplicitListValues();
                if (line.unit() == Unit.YES_NO) {
                    assertThat(choices).as(key).containsExactly("yes", "no");
                } else if (line.mayBeUnmeasured()) {
                    assertThat(choices).as(key).containsExactly("not measured");
                    assertThat(asked.getShowErrorBox()).as(key).isFalse();
                } else {
                    assertThat(asked.getValidationConstraint().getFormula1())
                            .as(key)
                            .contains("ISNUMBER(E%d)".formatted(cell.getRowIndex() + 1));
                    assertThat(asked.getErrorBoxText())
                            .as(key)
                            .isEqualTo(line.unit().hint());
                }
            });
        }
    }

    private static FileReading changed(Change change) throws IOException {
        try (XSSFWorkbook workbook = downloaded();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.to(workbook, cells(workbook));
            workbook.write(out);
            Path file = Files.createTempFile("excel", ".xlsx");
            try {
                Files.write(file, out.toByteArray());
                return FileReading.of(TARNBURY, file);
            } finally {
                Files.delete(file);
            }
        }
    }

    private static XSSFWorkbook downloaded() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReturnWorkbook(
                        TARNBURY,
                        Map.of("finance-cost", "5200"),
                        Map.of("finance-cost", new BigDecimal("5100")),
                        Map.of())
                .write(out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    /** The cells in which the figures are typed, by line. */
    private static Map<String, Cell> cells(XSSFWorkbook workbook) {
        Sheet sheet = workbook.getSheetAt(0);
        Map<String, Cell> cells = new TreeMap<>();
        IntStream.rangeClosed(1, sheet.getLastRowNum()).mapToObj(sheet::getRow).forEach(row -> {
            Cell cell = row.getCell(THIS_YEAR);
            cells.put(
                    row.getCell(FileColumn.KEY.ordinal()).getStringCellValue(),
                    cell == null ? row.createCell(THIS_YEAR) : cell);
        });
        return cells;
    }

    private static void show(XSSFWorkbook workbook, Cell cell, double value, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        cell.setCellValue(value);
    }

    /** What a spreadsheet program does before it saves. */
    private static void evaluate(XSSFWorkbook workbook) {
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }
}
