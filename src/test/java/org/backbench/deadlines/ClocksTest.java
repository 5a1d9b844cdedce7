package org.backbench.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.backbench.BackbenchTest;
import org.backbench.Statements;
import org.backbench.calendar.BusinessClock;
import org.backbench.calendar.TestTime;
import org.backbench.documents.Documents;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.problems.NotFound;
import org.backbench.workflow.TaskClosed;
import org.backbench.workflow.TaskOpened;
import org.backbench.worklist.TaskDone;
import org.backbench.worklist.TaskHanded;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** Clocks of tasks: they start and stop with the task, pause while somebody waits, and slide what follows. */
@BackbenchTest
@RecordApplicationEvents
class ClocksTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Clocks clocks;

    @Autowired
    BodyStops stops;

    @Autowired
    Worklist worklist;

    @Autowired
    Sweeper sweeper;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient db;

    private LateDuties duties;
    private long caseId;
    private Person inspector;

    @BeforeEach
    void begin() {
        duties = new LateDuties(beans).alone(db);
        on("2011-03-01");
        caseId = duties.file();
        inspector = duties.holder("inspector@AC");
    }

    @AfterEach
    void goHome() {
        db.sql("update body_stop set lifted_by = 'test', lifted_at = now() where lifted_at is null")
                .update();
        new TestTime(clock, db).travelHome();
    }

    @Test
    void aTaskIsNudgedThenItsHoldersLeadThenTheProgrammeOffice(ApplicationEvents heard) {
        open("t-nudge", "quality-assure", null, "quality-assurer@AC");
        for (String day : List.of("2011-03-11", "2011-03-16", "2011-03-22", "2011-03-29")) {
            on(day);
            sweeper.sweep();
        }

        assertThat(ofTask("t-nudge").due()).isEqualTo("2011-03-15");
        assertThat(fired(heard))
                .extracting(FiredRung::rung, FiredRung::addressedTo, FiredRung::nudge)
                .containsExactly(
                        tuple("reminder-2", "quality-assurer@AC", true),
                        tuple("chase", "quality-assurer@AC", true),
                        tuple("lead", "assessment-director@AC", false),
                        tuple("programme-office", "programme-office@OEP", false));
        assertThat(fired(heard).get(2).sentence())
                .startsWith("“Quality-assure” was due on 15 March 2011 and is not done: 5 working days late. The"
                        + " assessment director is told.");
    }

    @Test
    void aTaskThatIsDoneIsNudgedNoMore(ApplicationEvents heard) {
        open("t-done", "quality-assure", null, "quality-assurer@AC");
        on("2011-03-10");
        tell(new TaskDone("t-done", caseId, "quality-assurer@AC", "Ann Example"), new TaskClosed("t-done", true));
        on("2011-03-29");
        sweeper.sweep();

        assertThat(fired(heard)).isEmpty();
        assertThat(ofTask("t-done").state()).isEqualTo(ClockState.MET);
        assertThat(ofTask("t-done").ledger())
                .extracting(ClockView.Entry::kind, ClockView.Entry::by)
                .containsExactly(tuple("start", "ledger"), tuple("stop", "Ann Example"));
    }

    @Test
    void aTaskThatTheProcessTakesAwayHasCalledItsClockOff() {
        open("t-gone", "quality-assure", null, "quality-assurer@AC");
        tell(new TaskClosed("t-gone", false));

        assertThat(ofTask("t-gone").state()).isEqualTo(ClockState.CALLED_OFF);
        assertThat(ofTask("t-gone").rungs()).allMatch(rung -> rung.state() == RungState.CANCELLED);
    }

    @Test
    void aTaskCostsThreeStatementsMoreAltogether() {
        long opening = Statements.sentBy(() -> open("t-cost", "quality-assure", null, "quality-assurer@AC"));
        long closing = Statements.sentBy(() -> tell(
                new TaskDone("t-cost", caseId, "quality-assurer@AC", "Ann Example"), new TaskClosed("t-cost", true)));

        assertThat(opening).isLessThanOrEqualTo(10);
        assertThat(closing).isLessThanOrEqualTo(5);
    }

    @Test
    void waitingForTheCouncilPausesTheInspectorsClockAndOnlyHis(ApplicationEvents heard) {
        open("t-wait", "score-kloes", null, "inspector@AC");
        deadlines.start(new NewClock("plan", caseId, null, LateDuties.BODY, "EMIEP", LocalDate.parse("2011-03-29")));
        on("2011-03-08");
        assertThat(clocks.mayPause(inspector, ofTask("t-wait"))).isTrue();
        clocks.pause(inspector, ofTask("t-wait").id(), "The ledger of the council is at the bindery.");
        on("2011-03-30");
        sweeper.sweep();

        ClockView paused = ofTask("t-wait");
        assertThat(paused.state()).isEqualTo(ClockState.PAUSED);
        assertThat(paused.pausedOn()).isEqualTo("2011-03-08");
        assertThat(paused.rungs()).allMatch(rung -> rung.state() == RungState.HELD);
        assertThat(fired(heard)).extracting(FiredRung::kind).containsOnly("plan");
        assertThat(deadlines.of("plan", caseId, null).orElseThrow().state()).isEqualTo(ClockState.OVERDUE);
        assertThatExceptionOfType(Clocks.StandsStill.class)
                .isThrownBy(() -> clocks.pause(inspector, paused.id(), "Again."));

        clocks.resume(inspector, paused.id(), "");
        ClockView resumed = ofTask("t-wait");
        assertThat(resumed.state()).isEqualTo(ClockState.RUNNING);
        assertThat(resumed.firstDue()).isEqualTo("2011-03-29");
        assertThat(resumed.due()).isEqualTo("2011-04-20");
        assertThat(resumed.rungs())
                .extracting(rung -> rung.code() + " " + rung.day())
                .containsExactly(
                        "reminder-2 2011-04-18", "chase 2011-04-21", "lead 2011-05-03", "programme-office 2011-05-10");
        assertThat(item("t-wait").due()).isEqualTo("2011-04-20");
        assertThat(resumed.ledger()).extracting(ClockView.Entry::kind).containsExactly("start", "pause", "resume");
        assertThatExceptionOfType(Clocks.Runs.class).isThrownBy(() -> clocks.resume(inspector, paused.id(), ""));
    }

    @Test
    void whatTheBodyDoesEndsTheWait() {
        open("t-answered", "answer-comments", null, "inspector@AC");
        clocks.pause(inspector, ofTask("t-answered").id(), "Waiting for the contract.");
        on("2011-03-04");
        open("t-body", "check-accuracy", null, "return-officer@" + LateDuties.BODY);
        tell(new TaskDone("t-body", caseId, "return-officer@" + LateDuties.BODY, "Bea Example"));

        assertThat(ofTask("t-answered").state()).isEqualTo(ClockState.RUNNING);
        assertThat(ofTask("t-answered").due()).isEqualTo("2011-03-18");
        assertThat(ofTask("t-answered").ledger().getLast().by()).isEqualTo("Bea Example");
    }

    @Test
    void aFileOfTheBodyEndsTheWaitAndAFileOfAnybodyElseDoesNot() {
        open("t-file", "answer-comments", null, "inspector@AC");
        clocks.pause(inspector, ofTask("t-file").id(), "Waiting for the contract.");
        Documents documents = beans.getBean(Documents.class);
        on("2011-03-04");
        documents.store(inspector, caseId, "note.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        documents.store(
                duties.holder("return-officer@E07000171"),
                caseId,
                "other.csv",
                "a,b\n1,3\n".getBytes(StandardCharsets.UTF_8));
        assertThat(ofTask("t-file").state()).isEqualTo(ClockState.PAUSED);

        Person officer = duties.holder("return-officer@" + LateDuties.BODY);
        documents.store(officer, caseId, "contract.csv", "a,b\n1,4\n".getBytes(StandardCharsets.UTF_8));
        assertThat(ofTask("t-file").state()).isEqualTo(ClockState.RUNNING);
        assertThat(ofTask("t-file").due()).isEqualTo("2011-03-18");
        assertThat(ofTask("t-file").ledger().getLast())
                .extracting(ClockView.Entry::kind, ClockView.Entry::by)
                .containsExactly("resume", officer.name());
    }

    @Test
    void onlyItsHolderPausesAClockAndOnlyWorkThatMayWait() {
        open("t-mine", "score-kloes", null, "inspector@AC");
        clockOnly("t-certify", "certify-return", null, "certifying-officer@" + LateDuties.BODY);
        long id = ofTask("t-mine").id();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> clocks.pause(duties.holder("review-manager@EMIEP"), id, "Mine."));
        assertThatExceptionOfType(Clocks.ReasonMissing.class).isThrownBy(() -> clocks.pause(inspector, id, " "));
        assertThatExceptionOfType(Clocks.WaitsForNobody.class)
                .isThrownBy(() -> clocks.pause(
                        duties.holder("certifying-officer@" + LateDuties.BODY),
                        ofTask("t-certify").id(),
                        "Holiday."));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> clocks.extend(inspector, id, LocalDate.parse("2011-06-01"), "More."));
        Person office = duties.programmeOffice();
        assertThat(clocks.extend(office, id, LocalDate.parse("2011-06-01"), "A colleague is ill.")
                        .due())
                .isEqualTo("2011-06-01");
        assertThat(item("t-mine").due()).isEqualTo("2011-06-01");
        tell(new TaskClosed("t-mine", true));
        assertThatExceptionOfType(LedgerClock.HasEnded.class).isThrownBy(() -> clocks.pause(inspector, id, "Late."));
    }

    @Test
    void aReviewersDelayMovesWhatTheBodyOwesAndItsLettersSayWhy(ApplicationEvents heard) {
        deadlines.start(new NewClock("action", caseId, 31L, LateDuties.BODY, "EMIEP", LocalDate.parse("2011-03-31"))
                .about("close local payroll"));
        clockOnly("t-late", "verify-action", 31L, "review-manager@EMIEP");
        on("2011-03-18");
        tell(new TaskDone("t-late", caseId, "review-manager@EMIEP", "Cy Example"), new TaskClosed("t-late", true));

        ClockView action = deadlines.of("action", caseId, 31L).orElseThrow();
        assertThat(action.due()).isEqualTo("2011-04-05");
        assertThat(action.firstDue()).isEqualTo("2011-03-31");
        assertThat(action.slidWhy())
                .startsWith("The day is 3 working days later than it was, because the review manager needed longer");
        on("2011-04-06");
        sweeper.sweep();
        assertThat(fired(heard).getLast().sentence()).contains("because the review manager needed longer than agreed");
    }

    @Test
    void aTaskThatIsHandedOnRemindsItsNewHolder(ApplicationEvents heard) {
        open("t-hand", "quality-assure", null, "quality-assurer@AC");
        tell(new TaskHanded("t-hand", "inspector@AC"));
        on("2011-03-11");
        sweeper.sweep();

        assertThat(fired(heard)).extracting(FiredRung::audienceKey).containsExactly("inspector@AC");
    }

    @Test
    void aStoppedBodyIsLeftAloneUntilTheStopIsLifted(ApplicationEvents heard) {
        Person office = duties.programmeOffice();
        deadlines.start(new NewClock("plan", caseId, null, LateDuties.BODY, "EMIEP", LocalDate.parse("2011-03-29")));
        assertThatExceptionOfType(Rights.RightMissing.class)
                .isThrownBy(() -> stops.stop(inspector, LateDuties.BODY, "Flood."));
        assertThatExceptionOfType(OfficeDeeds.ReasonMissing.class)
                .isThrownBy(() -> stops.stop(office, LateDuties.BODY, ""));
        assertThat(stops.stop(office, LateDuties.BODY, "The town hall is flooded."))
                .isPositive();
        assertThatExceptionOfType(BodyStops.StandsStill.class)
                .isThrownBy(() -> stops.stop(office, LateDuties.BODY, "Again."));
        deadlines.start(new NewClock("return", caseId, null, LateDuties.BODY, "EMIEP", LocalDate.parse("2011-03-31")));
        on("2011-03-30");
        sweeper.sweep();

        assertThat(fired(heard)).isEmpty();
        assertThat(deadlines.ofCase(caseId)).extracting(ClockView::state).containsOnly(ClockState.PAUSED);
        assertThat(stops.running(office, null, 50).items())
                .extracting(BodyStop::body)
                .contains(LateDuties.BODY);
        assertThat(stops.of(LateDuties.BODY)).map(BodyStop::reason).hasValue("The town hall is flooded.");

        on("2011-03-31");
        stops.lift(office, LateDuties.BODY, "The town hall is dry.");
        assertThat(deadlines.of("plan", caseId, null).orElseThrow().due()).isEqualTo("2011-05-04");
        assertThat(deadlines.of("return", caseId, null).orElseThrow().state()).isEqualTo(ClockState.RUNNING);
        assertThatExceptionOfType(BodyStops.Runs.class).isThrownBy(() -> stops.lift(office, LateDuties.BODY, "Again."));
        assertThat(stops.of(LateDuties.BODY)).isEmpty();
    }

    @Test
    void aWaitWithinAStopEndsWithBoth() {
        open("t-both", "score-kloes", null, "inspector@AC");
        Person office = duties.programmeOffice();
        clocks.pause(inspector, ofTask("t-both").id(), "Waiting.");
        stops.stop(office, LateDuties.BODY, "Flood.");
        on("2011-03-08");
        clocks.resume(inspector, ofTask("t-both").id(), "They answered.");
        assertThat(ofTask("t-both").state()).isEqualTo(ClockState.PAUSED);
        on("2011-03-15");
        stops.lift(office, LateDuties.BODY, "Dry.");

        assertThat(ofTask("t-both").state()).isEqualTo(ClockState.RUNNING);
        assertThat(ofTask("t-both").due()).isEqualTo("2011-04-12");
    }

    @Test
    void listsTheClocksOfTasksApart() {
        open("t-list", "score-kloes", null, "inspector@AC");
        clocks.pause(inspector, ofTask("t-list").id(), "Waiting.");
        var paused = ClockFilter.everybodys(ClockFilter.Which.PAUSED);

        assertThat(deadlines.list(paused.tasks(), null, 900).items())
                .extracting(ClockView::caseId)
                .contains(caseId);
        assertThat(deadlines.list(paused, null, 900).items()).noneMatch(one -> one.caseId() == caseId);
        assertThat(deadlines.ofCase(caseId)).isEmpty();
        assertThat(deadlines.ofTask("score-kloes", caseId)).isPresent();
    }

    private void open(String taskId, String task, @Nullable Long subject, String roleKey) {
        String name = task.substring(0, 1).toUpperCase(Locale.UK) + task.substring(1);
        tell(new TaskOpened(taskId, "use-of-resources", task, name, caseId, subject, roleKey));
    }

    /** The clock of a task whose form would ask after a return or an action that these cases do not have. */
    private void clockOnly(String taskId, String task, @Nullable Long subject, String roleKey) {
        var work = new NewClock(task, caseId, subject, LateDuties.BODY, "EMIEP", LocalDate.parse("2011-03-15"));
        transaction.executeWithoutResult(status -> beans.getBean(TaskClocks.class)
                .opened(task, work.about("Verify: close local payroll"), new NewClock.OfTask(taskId, roleKey)));
    }

    private void tell(Object... told) {
        transaction.executeWithoutResult(status -> List.of(told).forEach(events::publishEvent));
    }

    private ClockView ofTask(String taskId) {
        long id = db.sql("select id from clock where task_id = :id")
                .param("id", taskId)
                .query(Long.class)
                .single();
        return deadlines.get(id);
    }

    private WorkItem item(String taskId) {
        return worklist.openOf(caseId).stream()
                .filter(item -> item.taskId().equals(taskId))
                .findFirst()
                .orElseThrow();
    }

    private List<FiredRung> fired(ApplicationEvents heard) {
        return heard.stream(RungsFired.class)
                .flatMap(fired -> fired.rungs().stream())
                .filter(rung -> rung.caseId() == caseId)
                .toList();
    }

    private void on(String day) {
        new TestTime(clock, db).travelTo(LocalDate.parse(day));
    }
}
