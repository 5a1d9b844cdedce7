package org.backbench.ui.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.backbench.people.PeopleFixtures.personWith;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.backbench.calendar.BusinessClock;
import org.backbench.calendar.TestTime;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseFixtures;
import org.backbench.cases.Cases;
import org.backbench.deadlines.Deadlines;
import org.backbench.deadlines.NewClock;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.returns.Cycle;
import org.backbench.returns.CycleState;
import org.backbench.returns.Cycles;
import org.backbench.returns.FreeYear;
import org.backbench.returns.ReturnFixtures;
import org.backbench.returns.imports.ImportChoices;
import org.backbench.returns.imports.Imports;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.forms.DayField;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Notice;
import org.backbench.ui.lost.NoSuchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ProgrammeViewTest extends SignedInScreens {

    private static final String HEADER = "financial_year,ecode,authority,class,central_services_nce_k,"
            + "total_service_expenditure_k,net_current_expenditure_k,revenue_expenditure_k,"
            + "central_services_excl_ndc_retirement_k\n";

    @Autowired
    Cycles cycles;

    @Autowired
    Imports imports;

    @Autowired
    Cases cases;

    @Autowired
    Deadlines deadlines;

    @Autowired
    People people;

    @Autowired
    ClockMover mover;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient db;

    private Person office;

    @BeforeEach
    void theProgrammeOffice() {
        office = personWith(people, "programme-office@OEP");
        signIn(office);
        stopTheClocksOfOtherTests();
    }

    /** A page one stays on is drawn anew by push, which may come later than a test looks. */
    private void leaveAndComeBack() {
        UI.getCurrent().navigate("programme/outbox");
        navigate(ProgrammeView.class);
    }

    /** Else each would fire as the training clock moves. */
    private void stopTheClocksOfOtherTests() {
        db.sql("update clock set stopped_at = started_at, outcome = 'called-off' where stopped_at is null")
                .update();
    }

    @AfterEach
    void goHome() {
        new TestTime(clock, db).travelHome();
    }

    @Test
    void isNotThereForOthers() {
        signIn(personWith(people, "review-manager@EMIEP"));

        assertThat(navigate("programme", NoSuchPage.class)).isNotNull();
        assertThat(navigate("programme/imports/1", NoSuchPage.class)).isNotNull();
    }

    @Test
    void opensACycleOfPublishedFigures() {
        int year = FreeYear.next(db);
        navigate(ProgrammeView.class);
        openDialog(year);

        part(Checkbox.class, "collect-vfm-2009").setValue(false);
        test(part(Button.class, "confirm-open-cycle")).click();

        Cycle opened = cycles.get(year);
        assertThat(opened.due()).isEqualTo(LocalDate.of(year, 12, 31));
        assertThat(opened.collection("revenue-outturn").orElseThrow().groups())
                .containsExactlyInAnyOrder("SC", "UA", "MD", "L", "SD", "O");
        assertThat(words(find(Main.class).single())).contains("" + year).contains("0 imported");
    }

    @Test
    void keepsWhatWasTypedWhenACycleIsRefused() {
        int year = opened("SC");
        navigate(ProgrammeView.class);
        openDialog(year);

        test(part(Button.class, "confirm-open-cycle")).click();

        assertThat(words(part(Notice.class, "refused"))).contains("Cycle %d is open already".formatted(year));
        assertThat(part(IntegerField.class, "cycle-year").getValue()).isEqualTo(year);
    }

    @Test
    void asksOfWhomACollectionIs() {
        int year = FreeYear.next(db);
        navigate(ProgrammeView.class);
        openDialog(year);
        part(CheckboxGroup.class, "groups-revenue-outturn").deselectAll();

        test(part(Button.class, "confirm-open-cycle")).click();

        assertThat(part(CheckboxGroup.class, "groups-revenue-outturn").isInvalid())
                .isTrue();
        assertThat(cycles.list()).noneMatch(cycle -> cycle.year() == year);
    }

    /** A click that is on its way when another's task moves would be lost with the button it was meant for. */
    @Test
    void leavesTheButtonsWhereTheyAreWhileOnlyOthersMoveSomething() {
        int year = opened("SC");
        navigate(ProgrammeView.class);
        CyclesCard cycles = find(CyclesCard.class).single();
        List<Button> before = find(Button.class, cycles).all();

        cycles.show();
        assertThat(find(Button.class, cycles).all()).isEqualTo(before);

        opened("UA");
        cycles.show();
        assertThat(words(cycles)).contains("" + year);
        assertThat(find(Button.class, cycles).all())
                .hasSizeGreaterThan(before.size())
                .doesNotContainAnyElementsOf(before.subList(1, before.size()));
    }

    @Test
    void freezesACycleOnlyAfterAskingAgain() {
        int year = opened("SC");
        navigate(ProgrammeView.class);

        Button freeze = find(Button.class).withAttribute("data-testid", "freeze-cycle").all().stream()
                .filter(button -> button.getAriaLabel().orElse("").startsWith("Freeze cycle " + year))
                .findFirst()
                .orElseThrow();
        test(freeze).click();
        assertThat(cycles.get(year).state()).isEqualTo(CycleState.OPEN);
        test(part(Button.class, "confirm-freeze-cycle")).click();

        assertThat(cycles.get(year).state()).isEqualTo(CycleState.FROZEN);
        assertThat(words(find(Main.class).single())).contains("release 1 stands");
    }

    @Test
    void showsEveryErrorOfAnImportByLineAndColumn() throws Exception {
        int year = opened("UA");
        long id = imported(year, """
            YEAR,E9999,Nowhere,UA,1,2,3,4,5
            YEAR,E0102,Bristol,UA,1,abc,3,4,5
            """, false);

        navigate("programme/imports/" + id, ImportPage.class);

        assertThat(words(find(Main.class).single()))
                .contains("Nothing was stored")
                .contains("2 errors")
                .contains("total_service_expenditure_k")
                .contains("“abc”, which is not a number");
    }

    @Test
    void listsImportsWithTheLinesLeftOut() throws Exception {
        int year = opened("UA");
        long id = imported(year, """
            YEAR,E9999,Nowhere,UA,1,2,3,4,5
            YEAR,E0102,Bristol,UA,10,200,3,4,5
            """, true);

        navigate(ProgrammeView.class);
        assertThat(words(find(Main.class).single()))
                .contains("1 return of %s was imported, 1 line left out".formatted(Cycle.dataYear(year)));

        navigate("programme/imports/" + id, ImportPage.class);
        assertThat(words(find(Main.class).single()))
                .contains("1 of 2 rows stored, 1 of 1 cases started")
                .contains("E9999")
                .contains("Nowhere");
    }

    @Test
    void movesTheClockAndSaysWhatHappened() {
        CaseFile file = CaseFixtures.openCase(cases);
        deadlines.start(
                new NewClock("plan", file.id(), null, file.bodyCode(), file.riep(), LocalDate.of(2011, 12, 20)));
        navigate(ProgrammeView.class);
        assertThat(words(part(Box.class, "clock-now"))).contains("09:00").contains("Mon 5 December 2011");

        part(DayField.class, "clock-day").setValue(LocalDate.of(2011, 12, 7));
        test(part(Button.class, "move-clock")).click();
        await().until(() -> !mover.isMoving());

        assertThat(clock.instant()).isEqualTo(Instant.parse("2011-12-07T09:00:00Z"));
        assertThat(mover.last()).hasValueSatisfying(move -> assertThat(move.fired())
                .anyMatch(rung -> rung.caseId() == file.id() && rung.rung().equals("reminder-10")));
        leaveAndComeBack();
        assertThat(words(part(Box.class, "clock-now"))).contains("Wed 7 December 2011");
        assertThat(words(find(Main.class).single()))
                .contains("What happened on the way")
                .contains("in 10 working days");
    }

    @Test
    void goesOnWithAMoveThatARestartCutShortAndSaysSo() {
        db.sql("""
            insert into clock_move (by_name, from_at, target, fired)
            values ('Ada Office', timestamptz '2011-12-01 09:00Z', timestamptz '2011-12-08 09:00Z', 2)
            """).update();

        mover.goOn();
        await().until(() -> !mover.isMoving());

        assertThat(clock.instant()).isEqualTo(Instant.parse("2011-12-08T09:00:00Z"));
        navigate(ProgrammeView.class);
        assertThat(words(find(Main.class).single()))
                .contains("Moved by Ada Office from 1 December 2011, 09:00")
                .contains("The service was restarted on the way; the clock went on by itself.");
    }

    @Test
    void keepsTheDayWhenTheClockCannotGoThere() {
        navigate(ProgrammeView.class);

        part(DayField.class, "clock-day").setValue(LocalDate.of(2010, 1, 4));
        test(part(Button.class, "move-clock")).click();

        assertThat(words(part(Notice.class, "refused"))).contains("moves forward only");
        assertThat(part(DayField.class, "clock-day").getValue()).isEqualTo(LocalDate.of(2010, 1, 4));
    }

    @Test
    void listsWhatIsLateAndWhatIsNext() {
        CaseFile late = CaseFixtures.openCase(cases);
        CaseFile soon = CaseFixtures.openCase(cases);
        deadlines.start(new NewClock("plan", late.id(), null, late.bodyCode(), late.riep(), LocalDate.of(2011, 11, 1)));
        deadlines.start(new NewClock("plan", soon.id(), null, soon.bodyCode(), soon.riep(), LocalDate.of(2011, 12, 6)));

        navigate(ProgrammeView.class);

        assertThat(words(find(Main.class).single()))
                .contains("24 working days late")
                .contains("Improvement plan, " + late.bodyName())
                .contains("Improvement plan, " + soon.bodyName());
    }

    private void openDialog(int year) {
        test(part(Button.class, "open-cycle")).click();
        part(IntegerField.class, "cycle-year").setValue(year);
        part(Checkbox.class, "collect-revenue-outturn").setValue(true);
    }

    /** A cycle of published figures that nobody else uses. */
    private int opened(String group) {
        int year = FreeYear.next(db);
        cycles.open(office, ReturnFixtures.cycle(year, "revenue-outturn", group));
        return year;
    }

    /** Where the lines say YEAR the file says the data year of the cycle. */
    private long imported(int cycle, String lines, boolean leaveOut) throws Exception {
        String file = HEADER + lines.replace("YEAR", Cycle.dataYear(cycle));
        long id = imports.start(
                office, cycle, "outturn.csv", ReturnFixtures.stream(file), new ImportChoices(null, leaveOut));
        imports.await(office, id);
        return id;
    }
}
