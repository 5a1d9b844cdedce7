package org.backbench.deadlines;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.backbench.BackbenchTest;
import org.backbench.calendar.BusinessClock;
import org.backbench.calendar.TestTime;
import org.backbench.paging.Page;
import org.backbench.problems.Invalid;
import org.backbench.problems.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@BackbenchTest
class DeadlinesTest {

    private static final LocalDate DUE = LocalDate.parse("2009-12-31");

    @Autowired
    ApplicationContext beans;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Sweeper sweeper;

    private LateDuties duties;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void begin() {
        duties = new LateDuties(beans).alone(db);
        on("2009-10-01");
    }

    @AfterEach
    void goHome() {
        new TestTime(clock, db).travelHome();
    }

    @Test
    void aReturnTwelveDaysLateWasChasedTwiceAndTheRestIsCancelled() {
        long caseId = startReturn();
        sweepOn("2009-12-01", "2009-12-22", "2010-01-08", "2010-01-15");
        on("2010-01-19");
        deadlines.stop("return", caseId, null, "The return was received.", "Ann Example");
        sweepOn("2010-01-22", "2010-01-29");

        ClockView clock = view(caseId);
        assertThat(states(clock))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "reminder-20", RungState.FIRED,
                        "reminder-5", RungState.FIRED,
                        "chase", RungState.FIRED,
                        "chief-executive", RungState.FIRED,
                        "riep", RungState.CANCELLED,
                        "audit-commission", RungState.CANCELLED));
        assertThat(clock.state()).isEqualTo(ClockState.MET_LATE);
        assertThat(clock.workingDaysLate()).isEqualTo(12);
        assertThat(clock.stoppedOn()).isEqualTo("2010-01-19");
        assertThat(clock.ledger()).extracting(ClockView.Entry::kind).containsExactly("start", "stop");
        assertThat(clock.ledger().getLast().by()).isEqualTo("Ann Example");
        assertThat(clock.nextRung()).isNull();
    }

    @Test
    void aReturnThatComesInFebruaryHasClimbedTheWholeLadder() {
        long caseId = startReturn();
        sweepOn("2009-12-01", "2009-12-22", "2010-01-08", "2010-01-15", "2010-01-22", "2010-01-29");
        on("2010-02-02");
        deadlines.stop("return", caseId, null, "The return was received.", "Ann Example");

        assertThat(states(view(caseId))).doesNotContainValue(RungState.CANCELLED);
        assertThat(view(caseId).rungs())
                .allSatisfy(rung -> assertThat(rung.firedAt()).isAfterOrEqualTo(rung.dueAt()))
                .extracting(rung -> rung.day().toString())
                .containsExactly("2009-12-01", "2009-12-22", "2010-01-08", "2010-01-15", "2010-01-22", "2010-01-29");
    }

    @Test
    void isOverdueFromTheEndOfTheDueDay() {
        long caseId = startReturn();

        on("2009-12-31");
        assertThat(view(caseId).state()).isEqualTo(ClockState.RUNNING);
        on("2010-01-01");
        assertThat(view(caseId).state()).isEqualTo(ClockState.OVERDUE);
        assertThat(view(caseId).workingDaysLate()).isZero();
        on("2010-01-04");
        assertThat(view(caseId).workingDaysLate()).isOne();
    }

    @Test
    void anExtensionInTimeBeginsTheLadderAnewAndKeepsWhatHasFired() {
        long caseId = startReturn();
        sweepOn("2009-12-01", "2009-12-22");
        deadlines.extend(
                "return", caseId, null, LocalDate.parse("2010-01-15"), "Flood at the town hall.", "Ben Example");
        sweepOn("2010-01-08");

        ClockView clock = view(caseId);
        assertThat(clock.firstDue()).isEqualTo(DUE);
        assertThat(clock.due()).isEqualTo("2010-01-15");
        assertThat(clock.ledger()).extracting(ClockView.Entry::kind).containsExactly("start", "extend");
        assertThat(clock.ledger().getLast()).extracting(ClockView.Entry::reason).isEqualTo("Flood at the town hall.");
        assertThat(round(clock, 1))
                .containsEntry("reminder-5", RungState.FIRED)
                .containsEntry("chase", RungState.CANCELLED);
        assertThat(round(clock, 2))
                .containsEntry("reminder-20", RungState.NOT_APPLICABLE)
                .containsEntry("reminder-5", RungState.FIRED)
                .containsEntry("chase", RungState.TO_COME);
    }

    @Test
    void anExtensionAskedAfterTheDueDayIsRefusedAndHistoryStays() {
        long caseId = startReturn();
        on("2010-01-05");

        assertThatExceptionOfType(LedgerClock.AskedTooLate.class)
                .isThrownBy(() -> extend(caseId, "2010-01-31"))
                .withMessage("Return was due on 31 December 2009. More time must be asked for on or before that day; "
                        + "what is late stays on record.");
        assertThat(view(caseId).due()).isEqualTo(DUE);
    }

    @Test
    void anExtensionMustGiveMoreTime() {
        long caseId = startReturn();

        assertThatExceptionOfType(LedgerClock.NotAnExtension.class).isThrownBy(() -> extend(caseId, "2009-12-31"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> extend(duties.file(), "2010-01-31"));
    }

    @Test
    void anActionMayBeDatedAnewEvenWhenItIsLate() {
        on("2010-10-01");
        long caseId = duties.waiting(77);
        deadlines.start(action(caseId, 77, "2011-03-31"));
        sweepOn("2011-03-03", "2011-04-01", "2011-04-05");
        deadlines.extend("action", caseId, 77L, LocalDate.parse("2011-06-30"), "Supplier changed.", "Ben Example");
        sweepOn("2011-04-14", "2011-05-04");

        ClockView clock = deadlines.of("action", caseId, 77L).orElseThrow();
        assertThat(clock.state()).isEqualTo(ClockState.RUNNING);
        assertThat(clock.firstDue()).isEqualTo("2011-03-31");
        assertThat(round(clock, 1))
                .containsEntry("chase", RungState.FIRED)
                .containsEntry("chief-executive", RungState.CANCELLED);
        assertThat(round(clock, 2)).containsEntry("chase", RungState.TO_COME);
    }

    @Test
    void anOverdueActionClimbsToTheAuditCommission() {
        on("2010-10-01");
        long caseId = duties.waiting(78);
        deadlines.start(action(caseId, 78, "2011-03-31"));
        sweepOn("2011-03-03", "2011-04-01", "2011-04-14", "2011-05-03");
        assertThat(states(deadlines.of("action", caseId, 78L).orElseThrow()))
                .containsEntry("chief-executive", RungState.FIRED)
                .containsEntry("certifying-officer", RungState.FIRED)
                .containsEntry("riep", RungState.TO_COME);

        sweepOn("2011-05-04", "2011-05-18");
        ClockView clock = deadlines.of("action", caseId, 78L).orElseThrow();
        assertThat(states(clock))
                .containsOnlyKeys(
                        "reminder-20", "chase", "chief-executive", "certifying-officer", "riep", "audit-commission");
        assertThat(states(clock)).doesNotContainValue(RungState.TO_COME);
        assertThat(clock.label()).isEqualTo("Action: close local payroll");
    }

    @Test
    void twoActionsOfACaseHaveTheirOwnClocksAndADutyOnlyOne() {
        long caseId = duties.file();
        deadlines.start(action(caseId, 1, "2011-03-31"));
        deadlines.start(action(caseId, 2, "2011-03-31"));

        assertThatExceptionOfType(LedgerClock.AlreadyRunning.class)
                .isThrownBy(() -> deadlines.start(action(caseId, 2, "2011-04-30")));
        assertThat(deadlines.ofCase(caseId)).extracting(ClockView::subject).containsExactly(1L, 2L);

        deadlines.stop("action", caseId, 2L, "Verified.", "Ann Example");
        deadlines.start(action(caseId, 2, "2011-04-30"));
        assertThat(deadlines.of("action", caseId, 2L)).map(ClockView::due).hasValue(LocalDate.parse("2011-04-30"));
        assertThat(deadlines.of("plan", caseId, null)).isEmpty();
    }

    @Test
    void aStopThatComesTwiceOrForNothingIsNoHarm() {
        long caseId = startReturn();
        deadlines.stop("return", caseId, null, "Received.", "Ann Example");
        deadlines.stop("return", caseId, null, "Received.", "Ann Example");
        deadlines.stop("plan", caseId, null, "Received.", "Ann Example");

        assertThat(view(caseId).state()).isEqualTo(ClockState.MET);
        assertThat(view(caseId).ledger()).hasSize(2);
    }

    @Test
    void aWithdrawnCaseHasNoClockLeft() {
        long caseId = startReturn();
        deadlines.start(action(caseId, 3, "2011-03-31"));
        deadlines.callOff("action", caseId, 3L, "Dropped from the plan.", "Ben Example");
        deadlines.callOff(caseId, "The case was withdrawn.", "Ben Example");
        sweepOn("2012-01-31");

        assertThat(deadlines.ofCase(caseId)).extracting(ClockView::state).containsOnly(ClockState.CALLED_OFF);
        assertThat(deadlines.ofCase(caseId))
                .allSatisfy(clock -> assertThat(states(clock)).doesNotContainValue(RungState.FIRED));
    }

    @Test
    void aWindowEndsWithItsLastDayAndItsClockWithIt() {
        long caseId = duties.waiting();
        deadlines.start(new NewClock("report-comments", caseId, null, LateDuties.BODY, "EMIEP", DUE));
        sweepOn("2009-12-31");
        assertThat(deadlines.of("report-comments", caseId, null))
                .map(ClockView::state)
                .hasValue(ClockState.RUNNING);

        sweepOn("2010-01-01");
        assertThat(deadlines.of("report-comments", caseId, null))
                .map(ClockView::state)
                .hasValue(ClockState.ELAPSED);
        assertThat(db.sql("select count(*) from engine.act_hi_actinst where act_id_ = 'closed' and"
                                + " root_proc_inst_id_ in (select root_proc_inst_id_ from engine.act_hi_procinst"
                                + " where business_key_ = :caseId)")
                        .param("caseId", Long.toString(caseId))
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void listsRunningAndOverdueClocksOfThePartiesByDueDay() {
        long first = startOf("X-CLOCK", "2009-10-05");
        long second = startOf("X-CLOCK", "2009-11-05");
        long third = startOf("X-CLOCK", "2009-11-05");
        deadlines.stop("return", startOf("X-CLOCK", "2009-11-05"), null, "Received.", "Ann Example");
        startOf("X-OTHER", "2009-10-06");
        on("2009-10-20");

        List<String> bodies = List.of("X-CLOCK");
        var all = ClockFilter.of(ClockFilter.Which.ALL, bodies, List.of());
        Page<ClockView> page = deadlines.list(all, null, 2);
        assertThat(page.items()).extracting(ClockView::caseId).containsExactly(first, second);
        assertThat(deadlines.list(all, page.next(), 2).items())
                .extracting(ClockView::caseId)
                .containsExactly(third);
        assertThat(deadlines.list(all, page.next(), 2).next()).isNull();
        assertThat(deadlines
                        .list(ClockFilter.of(ClockFilter.Which.OVERDUE, bodies, List.of()), null, 9)
                        .items())
                .extracting(ClockView::caseId)
                .containsExactly(first);
        assertThat(deadlines
                        .list(ClockFilter.of(ClockFilter.Which.RUNNING, bodies, List.of()), null, 9)
                        .items())
                .extracting(ClockView::caseId)
                .containsExactly(second, third);
        assertThat(deadlines
                        .list(ClockFilter.of(ClockFilter.Which.ALL, List.of(), List.of("R-CLOCK")), null, 9)
                        .items())
                .hasSize(4);
        assertThat(deadlines
                        .list(ClockFilter.of(ClockFilter.Which.ALL, List.of(), List.of()), null, 9)
                        .items())
                .isEmpty();
        assertThat(deadlines
                        .list(ClockFilter.everybodys(ClockFilter.Which.OVERDUE), null, 900)
                        .items())
                .extracting(ClockView::caseId)
                .contains(first);
        assertThat(deadlines.get(page.items().getFirst().id()))
                .isEqualTo(page.items().getFirst());
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> deadlines.get(-1));
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> deadlines.list(ClockFilter.everybodys(ClockFilter.Which.ALL), "nonsense", 9));
    }

    private long startReturn() {
        long caseId = duties.waiting();
        deadlines.start(new NewClock("return", caseId, null, LateDuties.BODY, "EMIEP", DUE));
        return caseId;
    }

    private long startOf(String body, String due) {
        long caseId = duties.file();
        deadlines.start(new NewClock("return", caseId, null, body, "R-CLOCK", LocalDate.parse(due)));
        return caseId;
    }

    private static NewClock action(long caseId, long actionId, String due) {
        return new NewClock("action", caseId, actionId, LateDuties.BODY, "EMIEP", LocalDate.parse(due))
                .about("close local payroll")
                .priority("high");
    }

    private void extend(long caseId, String newDue) {
        deadlines.extend("return", caseId, null, LocalDate.parse(newDue), "Please.", "Ben Example");
    }

    private ClockView view(long caseId) {
        return deadlines.of("return", caseId, null).orElseThrow();
    }

    private static Map<String, RungState> states(ClockView clock) {
        return clock.rungs().stream().collect(toMap(ClockView.RungView::code, ClockView.RungView::state));
    }

    private static Map<String, RungState> round(ClockView clock, int round) {
        return clock.rungs().stream()
                .filter(rung -> rung.round() == round)
                .collect(toMap(ClockView.RungView::code, ClockView.RungView::state));
    }

    private void on(String day) {
        new TestTime(clock, db).travelTo(LocalDate.parse(day));
    }

    private void sweepOn(String... days) {
        for (String day : days) {
            on(day);
            sweeper.sweep();
        }
    }
}
