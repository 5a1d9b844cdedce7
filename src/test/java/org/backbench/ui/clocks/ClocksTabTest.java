package org.backbench.ui.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.LongStream;
import org.backbench.Statements;
import org.backbench.bodies.Bodies;
import org.backbench.calendar.BusinessClock;
import org.backbench.calendar.TestTime;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseFixtures;
import org.backbench.cases.Cases;
import org.backbench.deadlines.BodyStops;
import org.backbench.deadlines.ClockState;
import org.backbench.deadlines.ClockView;
import org.backbench.deadlines.Clocks;
import org.backbench.deadlines.Deadlines;
import org.backbench.deadlines.NewClock;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.WalkedCases;
import org.backbench.ui.forms.DayField;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Notice;
import org.backbench.ui.lost.NoSuchPage;
import org.backbench.ui.work.WorkView;
import org.backbench.workflow.TaskOpened;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class ClocksTabTest extends SignedInScreens {

    @Autowired
    Cases cases;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Clocks clocks;

    @Autowired
    BodyStops stops;

    @Autowired
    Bodies bodies;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Worklist worklist;

    @Autowired
    People people;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    BusinessClock time;

    @Autowired
    JdbcClient db;

    private CaseFile file;
    private Person inspector;

    @BeforeEach
    void anInspectorWhoScores() {
        file = CaseFixtures.openCase(cases);
        inspector = personWith(people, "inspector@AC");
        opened("score-kloes", "Score the KLOEs", "inspector@AC");
        signIn(inspector);
    }

    @AfterEach
    void goHome() {
        new TestTime(time, db).travelHome();
    }

    @Test
    void saysWhoseTurnItIsWhenItIsDueAndEveryStepByWordAndShape() {
        navigate("cases/" + file.reference() + "/clocks", ClocksTab.class);

        String words = words(find(Main.class).single());
        assertThat(words)
                .contains("Score the KLOEs")
                .contains("Whose turninspector, Audit Commission")
                .contains("due in ")
                .contains("2 working days before")
                .contains("programme office")
                .contains("Ledger: 1 entry")
                .contains("started");
        assertThat(find(org.backbench.ui.look.Status.class).all().stream()
                        .filter(status -> status.getText().equals("to come"))
                        .map(status -> status.getElement().getAttribute("data-is")))
                .isNotEmpty()
                .containsOnly("todo");
    }

    @Test
    void letsAnInspectorWaitForTheCouncilAndTakesItBack() {
        navigate("cases/" + file.reference() + "/clocks", ClocksTab.class);
        test(part(Button.class, "pause-clock")).click();
        test(part(TextArea.class, "deed-reason")).setValue("Waiting for the council's accounts.");
        test(part(Button.class, "confirm-pause-clock")).click();

        assertThat(clock().state()).isEqualTo(ClockState.PAUSED);
        assertThat(words(find(Main.class).single()))
                .contains("paused since ")
                .contains("Waiting for the council's accounts.")
                .contains("held while the clock stands still");

        test(part(Button.class, "undo-pause-clock")).click();

        assertThat(clock().state()).isEqualTo(ClockState.RUNNING);
        assertThat(words(find(Main.class).single())).contains("The pause was undone.");
    }

    @Test
    void keepsAReasonThatWasTypedAndNotSent() {
        navigate("cases/" + file.reference() + "/clocks", ClocksTab.class);
        test(part(Button.class, "pause-clock")).click();
        test(part(TextArea.class, "deed-reason")).setValue("Half a reas");
        find(com.vaadin.flow.component.dialog.Dialog.class).single().close();

        navigate("cases/" + file.reference() + "/clocks", ClocksTab.class);
        test(part(Button.class, "pause-clock")).click();

        assertThat(part(TextArea.class, "deed-reason").getValue()).isEqualTo("Half a reas");
        assertThat(clock().state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void refusesWithoutAReason() {
        navigate("cases/" + file.reference() + "/clocks", ClocksTab.class);
        test(part(Button.class, "pause-clock")).click();
        test(part(Button.class, "confirm-pause-clock")).click();

        assertThat(part(TextArea.class, "deed-reason").isInvalid()).isTrue();
        assertThat(clock().state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void givesMoreTimeAndWarnsOfADayOnWhichNobodyWorks() {
        signIn(personWith(people, "programme-office@OEP"));
        navigate("cases/" + file.reference() + "/clocks", ClocksTab.class);
        test(part(Button.class, "extend-clock")).click();

        DayField day = part(DayField.class, "deed-day");
        day.setValue(LocalDate.of(2012, 6, 4));
        assertThat(day.getHelperText())
                .contains("Mon 4 June 2012 is not a working day")
                .contains("Fri 1 June 2012");
        day.setValue(LocalDate.of(2012, 6, 6));
        assertThat(day.getHelperText()).isNullOrEmpty();
        test(part(TextArea.class, "deed-reason")).setValue("A second body was added.");
        test(part(Button.class, "confirm-extend-clock")).click();

        assertThat(clock().due()).isEqualTo(LocalDate.of(2012, 6, 6));
        assertThat(words(find(Main.class).single()))
                .contains("Wed 6 June 2012, at first ")
                .contains("given more time")
                .contains("no longer needed");
    }

    @Test
    void theTaskShowsItsClockAndPausesItToo() {
        CaseFile walked = new WalkedCases(beans).certified();
        Person manager = personWith(people, "review-manager@" + walked.riep());
        WorkItem item = worklist.openOf(walked.id()).stream()
                .filter(each -> each.task().equals("appoint-panel"))
                .findFirst()
                .orElseThrow();
        signIn(manager);
        navigate("work/" + item.id(), WorkView.class);

        test(part(Button.class, "pause-clock")).click();
        test(part(TextArea.class, "deed-reason")).setValue("The accounts are with the council.");
        test(part(Button.class, "confirm-pause-clock")).click();

        assertThat(words(part(Box.class, "task-clock")))
                .contains("paused since")
                .contains("The accounts are with the council.");
        assertThat(deadlines.ofTasks(walked.id()))
                .filteredOn(clock -> item.taskId().equals(clock.taskId()))
                .extracting(ClockView::state)
                .containsExactly(ClockState.PAUSED);
    }

    @Test
    void offersNothingToThoseWhoMayNothing() {
        signIn(personWith(people, "return-officer@" + file.bodyCode()));

        navigate("cases/" + file.reference() + "/clocks", ClocksTab.class);

        assertThat(find(Button.class)
                        .withAttribute("data-testid", "pause-clock")
                        .all())
                .isEmpty();
        assertThat(find(Button.class)
                        .withAttribute("data-testid", "extend-clock")
                        .all())
                .isEmpty();
    }

    @Test
    void isNotThereForStrangersAndThoseWhoSeeNoClocks() {
        signIn(personWith(people, "return-officer@XELSEWHERE"));
        assertThat(navigate("cases/" + file.reference() + "/clocks", NoSuchPage.class))
                .isNotNull();
        signIn(personWith(people, "hmic-analyst@HMIC"));
        assertThat(navigate("cases/" + file.reference() + "/clocks", NoSuchPage.class))
                .isNotNull();
    }

    @Test
    void saysThatTheClocksOfTheBodyAreStopped() {
        bodies.add(CaseFixtures.unitary(file.bodyCode()));
        stops.stop(personWith(people, "programme-office@OEP"), file.bodyCode(), "The town hall is flooded.");

        navigate("cases/" + file.reference() + "/clocks", ClocksTab.class);

        assertThat(words(part(Notice.class, "body-stopped"))).contains("The town hall is flooded.");
        assertThat(clock().state()).isEqualTo(ClockState.PAUSED);
    }

    @Test
    void namesNoPeer() {
        Person peer = personWith(people, "peer@77001");
        String task = opened("judge-return", "Judge the return", "peer@77001");
        ClockView judging = deadlines.ofTasks(file.id()).stream()
                .filter(clock -> task.equals(clock.taskId()))
                .findFirst()
                .orElseThrow();
        clocks.pause(peer, judging.id(), "A figure is asked for.");

        signIn(personWith(people, "return-officer@" + file.bodyCode()));
        navigate("cases/" + file.reference() + "/clocks", ClocksTab.class);

        assertThat(words(find(Main.class).single())).contains("the panel").doesNotContain(peer.name());
    }

    @Test
    void readsAsManyStatementsForManyClocksAsForOne() {
        CaseFile one = file;
        target(one);
        file = CaseFixtures.openCase(cases);
        target(file);
        opened("score-kloes", "Score the KLOEs", "inspector@AC");
        opened("sign-off", "Sign off", "assessment-director@AC");
        opened("quality-assure", "Assure quality", "quality-assurer@AC");
        long few = statements(one);
        long many = statements(file);

        assertThat(find(org.backbench.ui.look.Card.class)
                        .withAttribute("data-testid", "clock")
                        .all())
                .hasSize(4);
        assertThat(many).isEqualTo(few);
    }

    /** The fewest of some looks: what the screen is told in between it draws anew, once. */
    private long statements(CaseFile of) {
        return LongStream.range(0, 4)
                .map(look -> Statements.sentBy(() -> navigate("cases/" + of.reference() + "/clocks", ClocksTab.class)))
                .min()
                .orElseThrow();
    }

    private void target(CaseFile of) {
        LocalDate due = LocalDate.of(2012, 12, 31);
        deadlines.start(new NewClock("target", of.id(), null, of.bodyCode(), of.riep(), due));
    }

    private ClockView clock() {
        return deadlines.ofTasks(file.id()).getFirst();
    }

    private String opened(String task, String name, String roleKey) {
        String id = UUID.randomUUID().toString();
        transaction.executeWithoutResult(status ->
                events.publishEvent(new TaskOpened(id, "use-of-resources", task, name, file.id(), null, roleKey)));
        return id;
    }
}
