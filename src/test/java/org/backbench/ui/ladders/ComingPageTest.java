package org.backbench.ui.ladders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.backbench.Statements;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseFixtures;
import org.backbench.cases.Cases;
import org.backbench.deadlines.Coming;
import org.backbench.deadlines.ComingFilter;
import org.backbench.deadlines.ComingRung;
import org.backbench.deadlines.ComingWeeks;
import org.backbench.deadlines.Deadlines;
import org.backbench.deadlines.NewClock;
import org.backbench.figures.DeadlineSheets;
import org.backbench.figures.SheetFormat;
import org.backbench.paging.Page;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.look.Card;
import org.backbench.ui.lost.NoSuchPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ComingPageTest extends SignedInScreens {

    /** The plan of these tests is due on a Friday; its first reminder comes ten working days before. */
    private static final LocalDate DUE = LocalDate.of(2012, 1, 27);

    private static final LocalDate REMINDED = LocalDate.of(2012, 1, 13);
    private static final LocalDate MONDAY = LocalDate.of(2012, 1, 9);

    @Autowired
    Cases cases;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Coming coming;

    @Autowired
    DeadlineSheets sheets;

    @Autowired
    People people;

    private CaseFile file;
    private Person office;

    @BeforeEach
    void aPlanThatIsDue() {
        file = CaseFixtures.openCase(cases);
        plan(file);
        office = personWith(people, "programme-office@OEP");
        signIn(office);
    }

    private void plan(CaseFile of) {
        deadlines.start(new NewClock("plan", of.id(), null, of.bodyCode(), "EMIEP", DUE));
    }

    @Test
    void countsTheStepsOfEachWeekByKindAndRole() {
        navigate("programme/coming", ComingPage.class);

        ComingWeeks weeks = coming.weeks(office, 12);
        assertThat(weeks.mondays()).hasSize(12).startsWith(LocalDate.of(2011, 12, 5));
        ComingWeeks.Line officers = weeks.lines().stream()
                .filter(line -> line.kind().equals("plan") && line.role().equals("return-officer"))
                .findFirst()
                .orElseThrow();
        assertThat(officers.counts().get(weeks.mondays().indexOf(MONDAY))).isPositive();
        assertThat(officers.total())
                .isEqualTo(officers.counts().stream().mapToLong(Long::longValue).sum());
        assertThat(words(find(Main.class).single()))
                .contains("Improvement plan")
                .contains("return officer");
        assertThat(find(Anchor.class).withAttribute("data-testid", "week-count").all())
                .anySatisfy(link -> assertThat(link.getHref())
                        .endsWith("programme/coming?week=2012-01-09&kind=plan&for=return-officer"));
    }

    @Test
    void listsTheStepsOfAWeek() {
        UI.getCurrent()
                .navigate(
                        "programme/coming",
                        QueryParameters.simple(Map.of("week", "2012-01-09", "kind", "plan", "for", "return-officer")));

        assertThat(words(part(Card.class, "week")))
                .contains("Fri 13 January 2012")
                .contains("10 working days before")
                .contains("return officer");
    }

    @Test
    void pagesThroughAWeekWithoutLosingOrRepeatingAny() {
        plan(CaseFixtures.openCase(cases));
        plan(CaseFixtures.openCase(cases));
        ComingFilter filter = ComingFilter.week(MONDAY, "plan", null);

        List<Long> whole = Page.all(after -> coming.list(office, filter, after, 500))
                .map(ComingRung::id)
                .toList();
        List<Long> byOne = Page.all(after -> coming.list(office, filter, after, 1))
                .map(ComingRung::id)
                .toList();

        assertThat(whole).hasSizeGreaterThanOrEqualTo(3);
        assertThat(byOne).containsExactlyElementsOf(whole);
        assertThat(Page.all(after -> coming.list(office, filter, after, 500)))
                .extracting(ComingRung::day)
                .contains(REMINDED)
                .allSatisfy(day -> assertThat(day).isBetween(MONDAY, MONDAY.plusDays(6)));
    }

    @Test
    void givesTheSameAsFiles() throws IOException {
        var week = new ByteArrayOutputStream();
        sheets.coming(office, ComingFilter.week(MONDAY, "plan", "return-officer"))
                .write(SheetFormat.CSV, week);
        var weeks = new ByteArrayOutputStream();
        sheets.weeks(office, 12).write(SheetFormat.CSV, weeks);

        assertThat(week.toString(StandardCharsets.UTF_8))
                .contains(file.reference())
                .contains("2012-01-13")
                .contains("return officer");
        assertThat(weeks.toString(StandardCharsets.UTF_8))
                .contains("week_of_2012-01-09")
                .contains("Improvement plan,return officer");
    }

    @Test
    void readsAsManyStatementsForManyStepsAsForOne() {
        navigate("programme/coming", ComingPage.class);
        String list = "programme/coming";
        var week = QueryParameters.simple(Map.of("week", "2012-01-09", "kind", "plan"));
        UI.getCurrent().navigate(list, week);
        long few = Statements.sentBy(() -> UI.getCurrent().navigate(list, week));
        plan(CaseFixtures.openCase(cases));
        plan(CaseFixtures.openCase(cases));

        assertThat(Statements.sentBy(() -> UI.getCurrent().navigate(list, week)))
                .isEqualTo(few);
    }

    @Test
    void isNotThereForOthersOrForNoDay() {
        UI.getCurrent().navigate("programme/coming", QueryParameters.of("week", "soon"));
        assertThat(find(NoSuchPage.class).all()).hasSize(1);

        signIn(personWith(people, "return-officer@" + file.bodyCode()));
        assertThat(navigate("programme/coming", NoSuchPage.class)).isNotNull();
    }
}
