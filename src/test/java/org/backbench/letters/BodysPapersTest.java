package org.backbench.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.backbench.BackbenchTest;
import org.backbench.improvement.PlanScenes;
import org.backbench.people.People;
import org.backbench.people.PeopleFixtures;
import org.backbench.people.Person;
import org.backbench.problems.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The papers that a body edits and takes to its members: every figure in them is one of the case. */
@BackbenchTest
class BodysPapersTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    Papers papers;

    @Autowired
    People people;

    private PlanScenes scenes;

    @BeforeEach
    void walk() {
        scenes = new PlanScenes(beans);
    }

    @AfterEach
    void goHome() {
        scenes.travelHome();
    }

    @Test
    void theCabinetReportHasItsPartsInTheOrderMembersKnow() throws IOException {
        PlanScenes.Scene scene = scenes.drafted();

        try (XWPFDocument report = open(scene, "cabinet-report")) {
            assertThat(headings(report, "Heading1")).containsExactly("Report to cabinet: improvement plan for Finance");
            assertThat(headings(report, "Heading2"))
                    .containsExactly(
                            "Purpose",
                            "Recommendation",
                            "Background",
                            "Figures",
                            "Options",
                            "Financial implications",
                            "Legal implications",
                            "Human resources implications",
                            "Risk",
                            "Equality",
                            "Consultation",
                            "Background papers",
                            "Statutory officers");
            assertThat(report.getProperties().getCoreProperties().getTitle()).startsWith("Report to cabinet");
        }
    }

    @Test
    void theCabinetReportHasTheFiguresOfTheCaseAndBlanksForWhatOnlyOfficersKnow() throws IOException {
        PlanScenes.Scene scene = scenes.drafted();

        try (XWPFDocument report = open(scene, "cabinet-report")) {
            assertThat(cells(report))
                    .contains(List.of("Saving asked for, a year", "£2,200,000"))
                    .contains(List.of("Of it covered by the items that count", "£750,000"))
                    .contains(List.of("Not covered", "£1,450,000"))
                    .contains(List.of("shared payables and payroll", "£900,000", "£150,000", "£750,000"))
                    .contains(List.of("Total", "£2,300,000", "£150,000", "£750,000"))
                    .contains(List.of(
                            "Monitoring officer", "[to be completed]", "[to be completed]", "[to be completed]"))
                    .anySatisfy(row -> assertThat(row)
                            .startsWith("shared payables and payroll", "head of finance", "30 March 2012"));
            assertThat(words(report))
                    .contains("On 10 January 2011 the review manager decided that a plan is required: The panel said"
                            + " improve.")
                    .contains("“vacancy freeze for one year” does not count: one year only: not ongoing.")
                    .contains("The draft says that “stop reports to budget holders” cuts a service.")
                    .anyMatch(each -> each.endsWith(
                            "While £1,450,000 is missing, the review manager can only return it with" + " reasons."))
                    .contains("[Monitoring officer: powers, duties and contracts it touches]")
                    .noneMatch(each -> each.contains("null") || each.contains("  "));
        }
    }

    @Test
    void theTrackerTellsTheAuditCommitteeHowEachActionAndSavingStands() throws IOException {
        PlanScenes.Scene scene = scenes.agreed();
        Person officer = PeopleFixtures.personWith(
                people, "certifying-officer@" + scene.file().bodyCode());
        scenes.travelTo(LocalDate.of(2012, 5, 31));
        scenes.claimed(scene, scene.actions().getFirst(), 380);
        scenes.judged(scene, scene.actions().getFirst(), 350);

        try (XWPFDocument tracker = open(scene, "tracker")) {
            assertThat(headings(tracker, "Heading1"))
                    .containsExactly("Savings tracker of %s, quarter 1 of 2012-13"
                            .formatted(scene.file().bodyName()));
            assertThat(cells(tracker))
                    .contains(List.of("A1 close local payroll", "£400,000", "£380,000", "£380,000", "£350,000", "£0"))
                    .contains(List.of("Total", "£2,200,000", "£380,000", "£380,000", "£350,000", "£0"))
                    .contains(List.of(
                            "A2 leave Market House", "head of finance", "high", "30 March 2012", "under way", "0 %"));
            assertThat(words(tracker))
                    .contains("On 31 May 2012, £350,000 a year is verified of the £2,200,000 asked for by 31 December"
                            + " 2012, 15 %.")
                    .contains("Certifying officer (section 151): " + officer.name())
                    .anyMatch(each ->
                            each.startsWith("A2 leave Market House was due on 30 March 2012: 41 working days late"))
                    .noneMatch(each -> each.startsWith("A1 close local payroll was due"))
                    .anyMatch(each -> each.startsWith("A1 close local payroll: Live since the start of the month."));
        }
    }

    @Test
    void thePapersAreForTheBodyAndInWordOnly() {
        PlanScenes.Scene scene = scenes.agreed();

        assertThat(papers.ofCase(scene.officer(), reference(scene)))
                .extracting(Papers.Offer::paper, Papers.Offer::formats)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("cabinet-report", List.of(PaperFormat.WORD)),
                        org.assertj.core.groups.Tuple.tuple("tracker", List.of(PaperFormat.WORD)));
        assertThat(papers.ofCase(scene.manager(), reference(scene)))
                .extracting(Papers.Offer::paper)
                .doesNotContain("cabinet-report", "tracker");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> papers.paper(scene.manager(), reference(scene), "tracker", PaperFormat.WORD));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> papers.paper(scene.officer(), reference(scene), "tracker", PaperFormat.PDF));
    }

    @Test
    void withoutAPlanThereIsNeither() {
        PlanScenes.Scene scene = scenes.asked();

        assertThat(papers.ofCase(scene.officer(), reference(scene)))
                .extracting(Papers.Offer::paper)
                .containsExactly("whole-case");
    }

    @Test
    void quartersBeginInApril() {
        assertThat(TrackerPaper.quarter(LocalDate.of(2011, 4, 1))).isEqualTo("quarter 1 of 2011-12");
        assertThat(TrackerPaper.quarter(LocalDate.of(2011, 12, 31))).isEqualTo("quarter 3 of 2011-12");
        assertThat(TrackerPaper.quarter(LocalDate.of(2012, 3, 31))).isEqualTo("quarter 4 of 2011-12");
    }

    private XWPFDocument open(PlanScenes.Scene scene, String paper) throws IOException {
        byte[] bytes = papers.paper(scene.officer(), reference(scene), paper, PaperFormat.WORD)
                .bytes();
        Files.write(Path.of("target", paper + ".docx"), bytes);
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    private static String reference(PlanScenes.Scene scene) {
        return scene.file().reference();
    }

    private static List<String> headings(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static List<String> words(XWPFDocument document) {
        return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    private static List<List<String>> cells(XWPFDocument document) {
        List<List<String>> cells = new ArrayList<>();
        for (XWPFTable table : document.getTables()) {
            for (XWPFTableRow row : table.getRows()) {
                cells.add(
                        row.getTableCells().stream().map(cell -> cell.getText()).toList());
            }
        }
        return cells;
    }
}
