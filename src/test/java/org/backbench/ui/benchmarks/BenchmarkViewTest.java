package org.backbench.ui.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.backbench.Statements;
import org.backbench.benchmarks.Indicator;
import org.backbench.benchmarks.IndicatorKind;
import org.backbench.benchmarks.SampleUnitaries;
import org.backbench.bodies.Bodies;
import org.backbench.figures.SheetFormat;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.returns.Cycles;
import org.backbench.returns.FreeYear;
import org.backbench.returns.Outturn;
import org.backbench.returns.imports.Imports;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.EChart;
import org.backbench.ui.look.Notice;
import org.backbench.ui.look.Strip;
import org.backbench.ui.lost.NoSuchPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class BenchmarkViewTest extends SignedInScreens {

    private static final String SHARE = "benchmarks/2011/central-services-share";

    @Autowired
    Cycles cycles;

    @Autowired
    Imports imports;

    @Autowired
    Bodies bodies;

    @Autowired
    People people;

    @Autowired
    BenchmarkDesk desk;

    @Autowired
    JdbcClient db;

    @Autowired
    ApplicationContext beans;

    private Person officer;

    @BeforeEach
    void theRealOutturn() throws Exception {
        Outturn.imported(cycles, imports, 2011);
        String county = bodies.byEcode("E0920").orElseThrow().code();
        officer = personWith(people, "return-officer@" + county);
        signIn(officer);
    }

    @Test
    void saysThePointWithMethodAndRelease() {
        show("SC");

        assertThat(words(find(Main.class).single()))
                .contains("27 bodies · quartiles by linear interpolation (QUARTILE.INC) · provisional")
                .contains("lie between 0.74% and 1.54%, with the median at 1.16%")
                .contains("Difference from the class boundary")
                .contains("lower is cheaper, not better by itself");
        assertThat(find(Strip.class).all()).hasSize(1);
        assertThat(find(EChart.class).all()).hasSize(1);
    }

    @Test
    void carriesTheCaveatWhereverFiguresOfTheOutturnStand() {
        show("SC");

        assertThat(words(part(Notice.class, "caveat"))).contains("Not a finding about this council.");
    }

    @Test
    void namesTheReadersOwnBodyAndLinksItsCaseOnly() {
        show("SC");

        assertThat(words(part(Box.class, "own"))).contains("Cumbria").contains("quarter");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref).filter(href -> href.startsWith("/cases/")))
                .hasSize(1);
    }

    @Test
    void ranksNobodyAndCallsNoQuarterWorst() {
        show("UA");

        String words = words(find(Main.class).single());
        assertThat(words).contains("highest-cost quarter").doesNotContainIgnoringCase("worst");
        assertThat(words).contains("Council of the Isles of Scilly").contains("runs an airport");
    }

    @Test
    void leadsToThePersonsOwnGroup() {
        UI.getCurrent().navigate("benchmarks");

        assertThat(words(find(Main.class).single())).contains("Shire county (SC)");
    }

    @Test
    void keepsTheGroupWhenAnotherCycleIsChosen() throws Exception {
        Outturn.imported(cycles, imports, 2012);
        show("MD");

        @SuppressWarnings("unchecked")
        Select<Integer> choice = part(Select.class, "benchmark-cycle");
        test(choice).selectItem("2012, data of 2011-12");

        assertThat(words(find(Main.class).single())).contains("cycle 2012").contains("Metropolitan district (MD)");
    }

    @Test
    void exportsEveryBodyWithItsMethodAndCaveat() throws Exception {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        desk.sheet(officer, new BenchmarkPlace(2011, "central-services-share", "UA"))
                .write(SheetFormat.CSV, csv);

        List<String> lines = csv.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(1 + 55 + 1);
        assertThat(lines.subList(1, lines.size())).allSatisfy(line -> assertThat(line)
                .contains("QUARTILE.INC")
                .contains("provisional")
                .contains("Not a finding about this council."));
    }

    @Test
    void hidesABenchmarkThatIsNotThere() {
        assertThat(navigate("benchmarks/2011/no-such-share", NoSuchPage.class)).isNotNull();
        assertThat(navigate("benchmarks/1999/central-services-share", NoSuchPage.class))
                .isNotNull();
        signIn(personWith(people, "administrator@BB"));
        assertThat(navigate("benchmarks", NoSuchPage.class)).isNotNull();
    }

    @Test
    void offersEveryIndicatorByFunctionAndKind() throws Exception {
        int year = FreeYear.next(db);
        new SampleUnitaries(beans).collect(year, "X-V1", 9, 9);
        show(year, "finance-cost-share", "X-V1");

        test(BenchmarkViewTest.<String>choice(this, "benchmark-function")).selectItem("Human resources");
        assertThat(place()).startsWith("benchmarks/%d/hr-cost-share".formatted(year));
        test(BenchmarkViewTest.<IndicatorKind>choice(this, "benchmark-kind")).selectItem("People");
        test(BenchmarkViewTest.<Indicator>choice(this, "benchmark-indicator"))
                .selectItem("Leavers in the last year as % of average total staff");

        assertThat(place()).isEqualTo("benchmarks/%d/hr-leavers?group=X-V1".formatted(year));
        assertThat(words(find(Main.class).single()))
                .contains("9 bodies · quartiles by linear interpolation (QUARTILE.INC) · provisional")
                .contains("Neither end is better")
                .contains("lowest quarter")
                .doesNotContain("highest-cost quarter")
                .doesNotContain("Opportunity")
                .contains("Numerator")
                .containsPattern("HR-P\\d+ of the audit agencies' set");
    }

    @Test
    void showsWhatCountsFewPeopleAsSuppressed() throws Exception {
        int year = FreeYear.next(db);
        new SampleUnitaries(beans).collect(year, "X-V2", 9, 9);
        show(year, "hr-leavers", "X-V2");

        assertThat(words(find(DataTable.class).all().getLast())).containsPattern("Sample Unitary 0.*suppressed");
        assertThat(words(find(NativeDetails.class)
                        .withAttribute("data-testid", "why-word")
                        .all()
                        .getFirst()))
                .contains("counts under 5 and shares of fewer than 20 are hidden");
        assertThat(words(find(Main.class).single())).contains("Nobody is left out");
    }

    @Test
    void saysOfAnIndicatorThatNobodyReportedThatTheyAreTooFew() throws Exception {
        int year = FreeYear.next(db);
        new SampleUnitaries(beans).collect(year, "X-V3", 9, 9);
        show(year, "ict-connection-cost", "X-V3");

        assertThat(words(find(Main.class).single()))
                .contains("Only 0 bodies are ranked")
                .contains("missing is not zero")
                .contains("Lower is better");
    }

    @Test
    void aChoiceTakesAsManyStatementsWhateverTheIndicator() throws Exception {
        int year = FreeYear.next(db);
        new SampleUnitaries(beans).collect(year, "X-V4", 9, 9);
        show(year, "finance-cost-share", "X-V4");

        long sent = Statements.sentBy(() -> show(year, "estates-practice", "X-V4"));

        assertThat(sent).isEqualTo(28);
        assertThat(Statements.sentBy(() -> show(year, "hr-leavers", "X-V4"))).isEqualTo(28);
    }

    @SuppressWarnings("unchecked")
    private static <T> Select<T> choice(BenchmarkViewTest test, String testId) {
        return test.part(Select.class, testId);
    }

    private static String place() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    private static void show(int year, String indicator, String group) {
        UI.getCurrent().navigate("benchmarks/%d/%s".formatted(year, indicator), QueryParameters.of("group", group));
    }

    private static void show(String group) {
        UI.getCurrent().navigate(SHARE, QueryParameters.of("group", group));
    }
}
