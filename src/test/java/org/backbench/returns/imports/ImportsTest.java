package org.backbench.returns.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.backbench.returns.ReturnFixtures.PROGRAMME;
import static org.backbench.returns.ReturnFixtures.stream;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.backbench.BackbenchTest;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.BodyFilter;
import org.backbench.bodies.BodyType;
import org.backbench.bodies.PublicBody;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseStatus;
import org.backbench.cases.Cases;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.people.Role;
import org.backbench.returns.BodyReturn;
import org.backbench.returns.Cycle;
import org.backbench.returns.Cycles;
import org.backbench.returns.EndlessStream;
import org.backbench.returns.Failure;
import org.backbench.returns.FreeYear;
import org.backbench.returns.LeftOutLine;
import org.backbench.returns.NewCycle;
import org.backbench.returns.Outturn;
import org.backbench.returns.ReturnFixtures;
import org.backbench.returns.ReturnState;
import org.backbench.returns.ReturnVersion;
import org.backbench.returns.Returns;
import org.backbench.returns.StoredFile;
import org.backbench.returns.Workbooks;
import org.backbench.returns.scope.ReturnDuties;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BackbenchTest
class ImportsTest {

    private static final String HEADER = "financial_year,ecode,authority,class,central_services_nce_k,"
            + "total_service_expenditure_k,net_current_expenditure_k,revenue_expenditure_k,"
            + "central_services_excl_ndc_retirement_k\n";

    @Autowired
    Imports imports;

    @Autowired
    Cycles cycles;

    @Autowired
    Returns returns;

    @Autowired
    Cases cases;

    @Autowired
    Bodies bodies;

    @Autowired
    Worklist worklist;

    @Autowired
    ReturnDuties duties;

    @Autowired
    ImportRunner runner;

    @Autowired
    ImportWork work;

    @Autowired
    JdbcClient db;

    @Test
    void importsTheRealOutturnAndStartsTheCasesOfCouncils() throws Exception {
        ImportView done = Outturn.imported(cycles, imports, 2011);

        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.rowsDone()).isEqualTo(444).isEqualTo(done.rowsTotal());
        assertThat(done.casesDone()).isEqualTo(444).isEqualTo(done.casesTotal());
        assertThat(done.fileSha256()).hasSize(64);
        Map<CaseStatus, Long> byStatus = returns.ofCollection(2011, "revenue-outturn").stream()
                .map(owed -> cases.get(owed.caseId() == null ? -1 : owed.caseId()))
                .collect(Collectors.groupingBy(CaseFile::status, Collectors.counting()));
        assertThat(byStatus).containsOnly(Map.entry(CaseStatus.RUNNING, 353L), Map.entry(CaseStatus.FIGURES_ONLY, 91L));
    }

    @Test
    void putsEachCouncilInTheQueueOfItsPartnership() throws Exception {
        Outturn.imported(cycles, imports, 2011);
        String bath = bodies.byEcode("E0101").orElseThrow().code();
        BodyReturn owed = returns.find(PROGRAMME, 2011, bath, null);

        List<WorkItem> open = worklist.openOf(owed.caseId() == null ? -1 : owed.caseId());

        assertThat(open).extracting(WorkItem::task).containsExactly("appoint-panel");
        assertThat(open).extracting(WorkItem::roleKey).containsExactly("review-manager@SWRIEP");
        assertThat(owed.state()).isEqualTo(ReturnState.RECEIVED);
        assertThat(returns.figures(owed.caseId() == null ? -1 : owed.caseId()))
                .containsEntry("central-services", new BigDecimal("6544.000"));
    }

    @Test
    void refusesASecondReturnOfTheSameBody() throws Exception {
        Outturn.imported(cycles, imports, 2011);

        ImportView again = run(2011, Outturn.file(), ImportChoices.NONE);

        assertThat(again.state()).isEqualTo(ImportState.REFUSED);
        assertThat(again.errorCount()).isEqualTo(444);
        assertThat(again.errors().getFirst().message())
                .isEqualTo("Bath and North East Somerset Council has a return in this cycle already: received."
                        + " Take the line out.");
    }

    @Test
    void keepsMissingZeroAndNegativeApart() throws Exception {
        int year = open();

        ImportView done = run(year, line(year, "YEAR,E0101,Bath,UA,,269413,304655,0,-4974"), ImportChoices.NONE);

        assertThat(done.outcome()).isEqualTo("1 return of %s was imported.".formatted(Cycle.dataYear(year)));
        assertThat(done.warnings())
                .singleElement()
                .asString()
                .startsWith("The data year %s ends on 31 March %d".formatted(Cycle.dataYear(year), year));
        String bath = bodies.byEcode("E0101").orElseThrow().code();
        assertThat(returns.figuresOf(bath, year, "revenue-outturn"))
                .doesNotContainKey("central-services")
                .hasEntrySatisfying(
                        "revenue-expenditure", value -> assertThat(value).isZero())
                .hasEntrySatisfying("central-services-excl-retirement", value -> assertThat(value)
                        .isNegative());
    }

    @Test
    void namesLineAndColumnOfEveryErrorAndStoresNothing() throws Exception {
        int year = open();

        ImportView refused = run(year, line(year, """
            YEAR,E0101,Bath,UA,1,2,3,4,5
            YEAR,E9999,Nowhere,UA,1,2,3,4,5
            YEAR,E0102,Bristol,UA,1,abc,3,4,5
            YEAR,E0101,Bath,UA,1,2,3,4,5
            2041/42,E0103,South Gloucestershire,UA,1,2,3,4,5
            YEAR,,No code,UA,1,2,3,4,5
            YEAR,E0104,North\
            """), ImportChoices.NONE);

        assertThat(refused.state()).isEqualTo(ImportState.REFUSED);
        assertThat(refused.errors())
                .extracting(ImportError::cell)
                .containsExactly(
                        "line 3, column ecode",
                        "line 4, column total_service_expenditure_k",
                        "line 5, column ecode",
                        "line 6, column financial_year",
                        "line 7, column ecode",
                        "line 8");
        assertThat(refused.errors())
                .extracting(ImportError::message)
                .containsExactly(
                        "The register knows no body E9999 (Nowhere). Correct the code, or import again and have lines"
                                + " of unknown bodies left out.",
                        "Total service expenditure says “abc”, which is not a number. Type the amount in £ thousand,"
                                + " like 5,600.",
                        "Bath and North East Somerset Council stands in line 2 already. Keep one of the two lines.",
                        "The financial year says “2041/42”. Write it like 2010-11, as text: a spreadsheet program may"
                                + " have made a date of it.",
                        "The line names no body. Fill in ecode.",
                        "The line has 3 of 9 columns: it is cut off. Send the file anew.");
        assertThat(refused.outcome())
                .startsWith("Nothing was stored: the file has 6 errors. Line 3, column ecode: The");
        assertThat(returns.ofCollection(year, "revenue-outturn")).isEmpty();
    }

    @Test
    void leavesUnknownBodiesOutWhenItIsTold() throws Exception {
        int year = open();

        ImportView done = run(year, line(year, """
            YEAR,E0101,Bath,UA,1,2,3,4,5
            YEAR,E9999,Nowhere,UA,x,2,3,4,5\
            """), new ImportChoices(null, true));

        assertThat(done.outcome())
                .isEqualTo("1 return of %s was imported, 1 line left out.".formatted(Cycle.dataYear(year)));
        assertThat(done.leftOut())
                .containsExactly(new LeftOutLine(3, "E9999", "Nowhere", "The register knows no body E9999."));
    }

    @Test
    void leavesOutWhoIsNotPartOfTheCollection() throws Exception {
        int year = FreeYear.next(db);
        cycles.open(PROGRAMME, ReturnFixtures.cycle(year, "revenue-outturn", "UA", "fire"));

        ImportView done = run(year, line(year, """
            YEAR,E0101,Bath,UA,1,2,3,4,5
            YEAR,E6101,Avon Fire,O,1,2,3,4,5
            YEAR,E0421,Buckinghamshire,SC,1,2,3,4,5\
            """), ImportChoices.NONE);

        assertThat(done.casesDone()).isEqualTo(2);
        assertThat(done.leftOut()).extracting(LeftOutLine::code).containsExactly("E0421");
    }

    @Test
    void saysWhichYearsTheFileHolds() throws Exception {
        int year = open();

        ImportView refused = run(year, Outturn.file(), ImportChoices.NONE);

        assertThat(refused.errors())
                .extracting(ImportError::message)
                .containsExactly("The file holds no line of %s, only of 2010-11, 2011-12, 2012-13."
                                .formatted(Cycle.dataYear(year))
                        + " Choose the file of that year, or another cycle.");
        assertThatExceptionOfType(Cycle.OtherYear.class)
                .isThrownBy(() -> run(year, Outturn.file(), new ImportChoices("2010-11", false)));
    }

    @Test
    void refusesWhatIsNoTable() throws Exception {
        int year = open();

        assertThat(outcomes(
                        year,
                        "",
                        "just some words",
                        HEADER,
                        HEADER.replace("ecode,", ""),
                        HEADER.replace("\n", ",class\n"),
                        "\u0089PNG\r\n\u001a\n\u0000",
                        "PK\u0003\u0004 not really"))
                .containsExactly(
                        "File: The file is empty. Send the table with its header line.",
                        "Line 1, column financial_year: The column financial_year is missing."
                                + " “Revenue outturn: central services” needs it.",
                        "Column financial_year: The file has a header but no line below it.",
                        "Line 1, column ecode: The column ecode is missing. “Revenue outturn: central services” needs"
                                + " it.",
                        "Line 1, column class: The column class stands twice. Keep one.",
                        "File: This is neither a csv file nor an xlsx workbook. Save the table as “CSV UTF-8” or as"
                                + " .xlsx and send it again.",
                        "File: The workbook is damaged: it cannot be unpacked. Save it again and send it.");
    }

    @Test
    void refusesAFileOf200MegabytesWhileItArrives() {
        int year = open();
        var endless = new EndlessStream(200L << 20);

        assertThatExceptionOfType(StoredFile.TooLarge.class)
                .isThrownBy(() -> imports.start(PROGRAMME, year, "large.csv", endless, ImportChoices.NONE))
                .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(413));

        assertThat(endless.given()).isLessThan(51L << 20);
        assertThat(imports.list(PROGRAMME, year)).isEmpty();
    }

    @Test
    void readsAWorkbookLikeTheCsv() throws Exception {
        int year = open();
        byte[] workbook = Workbooks.of(line(year, "YEAR,E0101,Bath,UA,6544,269413,304655,,-4974.5"));

        ImportView done = run(year, new ByteArrayInputStream(workbook), ImportChoices.NONE);

        assertThat(done.outcome()).isEqualTo("1 return of %s was imported.".formatted(Cycle.dataYear(year)));
        String bath = bodies.byEcode("E0101").orElseThrow().code();
        assertThat(returns.figuresOf(bath, year, "revenue-outturn"))
                .containsEntry("central-services", new BigDecimal("6544.000"))
                .containsEntry("central-services-excl-retirement", new BigDecimal("-4974.500"))
                .doesNotContainKey("revenue-expenditure");
    }

    @Test
    void goesOnAfterARestartWithTheCasesThatAreLeft() throws Exception {
        int year = open();
        String lines = bodies.list(new BodyFilter(null, "SD", null, null, null), null, 300).items().stream()
                .filter(body -> body.ecode() != null)
                .map(body -> "YEAR,%s,x,SD,1,2,3,4,5".formatted(body.ecode()))
                .collect(Collectors.joining("\n"));
        long id = imports.start(PROGRAMME, year, "many.csv", line(year, lines), ImportChoices.NONE);
        await().pollInterval(Duration.ofMillis(10))
                .until(() -> imports.view(PROGRAMME, id).casesDone() > 0);

        runner.stop();
        ImportView stopped = imports.view(PROGRAMME, id);
        runner.start();
        ImportView after = imports.await(PROGRAMME, id);

        assertThat(stopped.state()).isEqualTo(ImportState.MOVING_CASES);
        assertThat(stopped.casesDone()).isLessThan(201);
        assertThat(after.state()).isEqualTo(ImportState.DONE);
        assertThat(after.casesDone()).isEqualTo(201);
        assertThat(returns.ofCollection(year, "revenue-outturn"))
                .hasSize(201)
                .allSatisfy(owed -> assertThat(owed.caseId()).isNotNull());
    }

    @Test
    void saysThatAFileMustBeSentAgainWhenAStopCaughtItUnstored() {
        int year = open();
        long id = work.open(
                PROGRAMME, cycles.get(year), new StoredFile(Path.of("gone"), "x.csv", 1, "0"), ImportChoices.NONE);

        runner.stop();
        runner.start();

        assertThat(imports.view(PROGRAMME, id).state()).isEqualTo(ImportState.FAILED);
        assertThat(imports.view(PROGRAMME, id).outcome()).endsWith("Nothing was stored: send the file again.");
    }

    @Test
    void movesACaseOnThatStillWaitsForItsOfficer() throws Exception {
        bodies.add(PublicBody.fictional("X-BULK-A", "Sample", BodyType.UNITARY, "X-BULK", "East Midlands", null));
        cycles.open(PROGRAMME, ReturnFixtures.cycle(2015, "vfm-2009", "X-BULK"));
        long caseId = returns.ofCollection(2015, "vfm-2009").getFirst().caseId();
        assertThat(worklist.openOf(caseId)).extracting(WorkItem::task).containsExactly("prepare-return");

        ImportView wrong = run(2015, bulkFile(ReturnFixtures.with("finance-cost", "1")), ImportChoices.NONE);
        ImportView done = run(2015, bulkFile(ReturnFixtures.complete()), ImportChoices.NONE);

        assertThat(wrong.errors()).extracting(ImportError::cell).containsExactly("line 2, column finance-cost");
        assertThat(done.outcome()).isEqualTo("1 return of 2014-15 was imported.");
        assertThat(worklist.openOf(caseId)).extracting(WorkItem::task).containsExactly("appoint-panel");
        assertThat(returns.ofCase(caseId).state()).isEqualTo(ReturnState.RECEIVED);
        assertThat(returns.versions(ReturnFixtures.PROGRAMME, caseId))
                .extracting(ReturnVersion::source)
                .containsExactly("IMPORTED");
        assertThat(duties.ofCase(caseId).orElseThrow().inWords())
                .as("nobody certified it, so nobody accepts it")
                .startsWith("received")
                .doesNotContain("accepted");
    }

    @Test
    void leavesWhatSoftRulesAskOnTheReturnAndRefusesHardFailuresOfEveryLineByCell() throws Exception {
        bodies.add(PublicBody.fictional("X-SOFT-A", "Soft A", BodyType.UNITARY, "X-SOFT", "East Midlands", null));
        bodies.add(PublicBody.fictional("X-SOFT-B", "Soft B", BodyType.UNITARY, "X-SOFT", "East Midlands", null));
        cycles.open(PROGRAMME, longAgo(2198));
        cycles.open(PROGRAMME, longAgo(2199));
        Map<String, String> before = ReturnFixtures.finance(5_600, 200_000);
        Map<String, String> after = ReturnFixtures.finance(9_600, 200_000);

        ImportView first = run(2198, bothFile(before, before), ImportChoices.NONE);
        ImportView wrong = run(
                2199,
                bothFile(ReturnFixtures.with("hr-cost", "1"), ReturnFixtures.with("ict-cost", "none")),
                ImportChoices.NONE);
        ImportView second = run(2199, bothFile(before, after), ImportChoices.NONE);

        assertThat(first.toExplain().count()).isZero();
        assertThat(wrong.errors())
                .extracting(ImportError::cell)
                .containsExactly("line 2, column hr-cost", "line 3, column ict-cost");
        assertThat(second.outcome())
                .isEqualTo("2 returns of 2198-99 were imported, 1 figure is to be explained by its body.");
        assertThat(second.toExplain().count()).isEqualTo(1);
        assertThat(second.toExplain().listed()).singleElement().satisfies(asked -> {
            assertThat(asked.cell()).isEqualTo("line 3, column finance-cost");
            assertThat(asked.message()).contains("rose from £5,600k last year to £9,600k");
        });
        assertThat(toExplain("X-SOFT-A")).isEmpty();
        assertThat(toExplain("X-SOFT-B"))
                .extracting(Failure::rule, Failure::line, Failure::hard)
                .containsExactly(tuple("year-on-year", "finance-cost", false));
    }

    private static NewCycle longAgo(int year) {
        return new NewCycle(
                year,
                LocalDate.of(2011, 12, 31),
                LocalDate.of(2012, 1, 31),
                LocalDate.of(2015, 12, 31),
                List.of(new NewCycle.NewCollection("vfm-2009", List.of("X-SOFT"))));
    }

    private List<Failure> toExplain(String code) {
        BodyReturn owed = returns.find(PROGRAMME, 2199, code, null);
        return returns.handedIn(PROGRAMME, Objects.requireNonNull(owed.caseId()), 1)
                .toExplain();
    }

    private static InputStream bothFile(Map<String, String> ofA, Map<String, String> ofB) {
        Map<String, Map<String, String>> byBody = new LinkedHashMap<>();
        byBody.put("X-SOFT-A", ofA);
        byBody.put("X-SOFT-B", ofB);
        return ReturnFixtures.bulkFile(byBody);
    }

    @Test
    void storesMoreLinesThanOneStepTakesAndCountsWhatItDoesNotList() throws Exception {
        int year = open();
        StringBuilder file = new StringBuilder(HEADER);
        for (int line = 0; line < 2_500; line++) {
            file.append("%s,E%06d,Nowhere,UA,1,1,1,1,1\n".formatted(Cycle.dataYear(year), line));
        }
        file.append("%s,E0101,Bath,UA,6544,269413,304655,,-4974.5\n".formatted(Cycle.dataYear(year)));

        ImportView refused = run(year, stream(file.toString()), ImportChoices.NONE);
        ImportView done = run(year, stream(file.toString()), new ImportChoices(null, true));

        assertThat(refused.errorCount()).isEqualTo(2_500);
        assertThat(refused.errors()).hasSize(1_000);
        assertThat(done.leftOut()).hasSize(2_500);
        assertThat(done.rowsTotal()).isEqualTo(2_501);
        assertThat(done.casesTotal()).isEqualTo(1);
    }

    private static InputStream bulkFile(Map<String, String> texts) {
        return ReturnFixtures.bulkFile(Map.of("X-BULK-A", texts));
    }

    @Test
    void isForTheProgrammeOfficeOnly() {
        Person officer = ReturnFixtures.officer("E06000022", Role.RETURN_OFFICER);

        assertThatExceptionOfType(Rights.RightMissing.class)
                .isThrownBy(() -> imports.start(officer, 2011, "x.csv", stream(HEADER), ImportChoices.NONE));
        assertThatExceptionOfType(Rights.RightMissing.class).isThrownBy(() -> imports.view(officer, 1));
    }

    private int open() {
        int year = FreeYear.next(db);
        cycles.open(PROGRAMME, ReturnFixtures.cycle(year, "revenue-outturn"));
        return year;
    }

    /** Where the lines say YEAR the file says the data year of the cycle. */
    private static InputStream line(int cycle, String lines) {
        return stream(HEADER + lines.replace("YEAR", Cycle.dataYear(cycle)) + "\n");
    }

    private ImportView run(int cycle, InputStream file, ImportChoices choices) throws InterruptedException {
        return imports.await(PROGRAMME, imports.start(PROGRAMME, cycle, "test.csv", file, choices));
    }

    /** How imports of these files ended, without the words they all share. */
    private List<String> outcomes(int cycle, String... files) throws InterruptedException {
        List<String> outcomes = new ArrayList<>();
        for (String file : files) {
            ImportView view = imports.await(
                    PROGRAMME,
                    imports.start(
                            PROGRAMME,
                            cycle,
                            "test",
                            new ByteArrayInputStream(file.getBytes(StandardCharsets.ISO_8859_1)),
                            ImportChoices.NONE));
            assertThat(view.state()).isEqualTo(ImportState.REFUSED);
            outcomes.add(String.valueOf(view.outcome()).replaceFirst("^Nothing was stored: the file has .*?\\. ", ""));
        }
        return outcomes;
    }
}
