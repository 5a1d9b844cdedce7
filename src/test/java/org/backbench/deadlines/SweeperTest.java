package org.backbench.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.backbench.BackbenchTest;
import org.backbench.calendar.BusinessClock;
import org.backbench.calendar.TestTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@BackbenchTest
@RecordApplicationEvents
class SweeperTest {

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

    @Autowired
    TransactionTemplate transaction;

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
    void twoSweepersFireEachRungOnce() throws Exception {
        int actions = 2_500;
        long caseId = duties.file();
        transaction.executeWithoutResult(status ->
                LongStream.rangeClosed(1, actions).forEach(action -> deadlines.start(action(caseId, action))));
        on("2011-03-03");

        var together = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<Sweep>> sweeps = IntStream.range(0, 2)
                    .mapToObj(number -> threads.submit(() -> {
                        together.await();
                        return sweeper.sweep();
                    }))
                    .toList();
            together.countDown();
            int fired = 0;
            for (Future<Sweep> sweep : sweeps) {
                fired += sweep.get().fired();
            }
            assertThat(fired).isEqualTo(actions);
        }

        assertThat(auditedFires(caseId)).isEqualTo(actions);
        assertThat(sweeper.sweep()).isEqualTo(Sweep.NOTHING);
    }

    @Test
    void twoSweepersOpenEachEscalationOnce() throws Exception {
        List<Long> cases =
                IntStream.range(0, 20).mapToObj(number -> startReturn()).toList();
        on("2010-01-15");

        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<Sweep>> sweeps = IntStream.range(0, 2)
                    .mapToObj(number -> threads.submit(sweeper::sweep))
                    .toList();
            assertThat(sweeps.get(0).get().fired() + sweeps.get(1).get().fired())
                    .isEqualTo(20);
        }

        assertThat(cases).allSatisfy(caseId -> assertThat(escalations(caseId)).isOne());
    }

    @Test
    void afterAnOutageOnlyTheHighestMissedRungFires(ApplicationEvents events) {
        long caseId = startReturn();
        on("2010-01-25");

        assertThat(sweeper.sweep()).isEqualTo(new Sweep(1, 1, 4, 0));

        assertThat(deadlines.of("return", caseId, null).orElseThrow().rungs())
                .extracting(rung -> rung.code() + " " + rung.state().key())
                .containsExactly(
                        "reminder-20 superseded",
                        "reminder-5 superseded",
                        "chase superseded",
                        "chief-executive superseded",
                        "riep fired",
                        "audit-commission to-come");
        assertThat(fired(events, caseId)).extracting(FiredRung::rung).containsExactly("riep");
        assertThat(escalations(caseId)).isOne();
    }

    @Test
    void twoRungsOfTheSameMorningBothFire(ApplicationEvents events) {
        long caseId = duties.waiting(5);
        deadlines.start(action(caseId, 5));
        on("2011-04-14");

        assertThat(sweeper.sweep()).isEqualTo(new Sweep(2, 1, 2, 0));
        assertThat(fired(events, caseId))
                .extracting(FiredRung::audienceKey)
                .containsExactlyInAnyOrder("chief-executive@E07000170", "certifying-officer@E07000170");
    }

    @Test
    void eachRungNamesItsRecipientAndWhatWasTriedBefore(ApplicationEvents events) {
        long caseId = startReturn();
        for (String day : List.of("2009-12-22", "2010-01-08", "2010-01-15", "2010-01-22")) {
            on(day);
            sweeper.sweep();
        }

        assertThat(fired(events, caseId))
                .extracting(FiredRung::audienceKey, FiredRung::sentence)
                .containsExactly(
                        tuple(
                                "return-officer@E07000170",
                                "Reminder to the return officer: the return is due on 31 December 2009, in 5 working"
                                        + " days."),
                        tuple(
                                "return-officer@E07000170",
                                "The return was due on 31 December 2009 and has not come: 5 working days late. "
                                        + "The return officer is asked for it."),
                        tuple(
                                "chief-executive@E07000170",
                                "The return was due on 31 December 2009 and has not come: 10 working days late. "
                                        + "The chief executive is asked to step in. "
                                        + "Asked before: return officer on 8 January 2010."),
                        tuple(
                                "riep-director@EMIEP",
                                "The return was due on 31 December 2009 and has not come: 15 working days late. "
                                        + "The RIEP director is asked to step in. Asked before: return officer on "
                                        + "8 January 2010, chief executive on 15 January 2010."));
    }

    @Test
    void aReminderCountsTheDaysAsTheScreensDo(ApplicationEvents events) {
        long caseId = duties.waiting();
        LocalDate saturday = LocalDate.of(2011, 12, 31);
        deadlines.start(new NewClock("return", caseId, null, LateDuties.BODY, "EMIEP", saturday));
        on("2011-12-01");
        sweeper.sweep();

        assertThat(fired(events, caseId))
                .extracting(FiredRung::sentence)
                .containsExactly(
                        "Reminder to the return officer: the return is due on 31 December 2011, in 19 working days.");
    }

    /** The service was off when the rung of the tenth working day was due. */
    @Test
    void aRungThatFiresLateCountsTheDaysOfTheDayItFires(ApplicationEvents events) {
        long caseId = startReturn();
        on("2010-01-20");
        sweeper.sweep();

        assertThat(fired(events, caseId))
                .extracting(FiredRung::sentence)
                .containsExactly("The return was due on 31 December 2009 and has not come: 13 working days late. "
                        + "The chief executive is asked to step in.");
    }

    @Test
    void anActionIsCalledByItsNameInTheStory(ApplicationEvents events) {
        long caseId = duties.waiting(6);
        deadlines.start(action(caseId, 6));
        on("2011-03-03");
        sweeper.sweep();
        on("2011-04-01");
        sweeper.sweep();

        assertThat(fired(events, caseId))
                .extracting(FiredRung::sentence)
                .containsExactly(
                        "Reminder to the owner: close local payroll is due on 31 March 2011, in 20 working days.",
                        "Close local payroll was due on 31 March 2011 and is not verified. The owner is asked for it.");
        assertThat(fired(events, caseId)).extracting(FiredRung::subject).containsOnly(6L);
    }

    @Test
    void anEscalationThatNoProcessHearsIsToldButAsksNobody(ApplicationEvents events) {
        long caseId = duties.file();
        deadlines.start(aReturn(caseId));
        on("2010-01-15");

        assertThat(sweeper.sweep().failed()).isZero();
        assertThat(fired(events, caseId)).extracting(FiredRung::rung).containsExactly("chief-executive");
        assertThat(escalations(caseId)).isZero();
    }

    @Test
    void followUpsComeInOrderAndEndWithTheLast(ApplicationEvents events) {
        long caseId = duties.waiting();
        deadlines.start(NewClock.followUps(caseId, LateDuties.BODY, "EMIEP", LocalDate.parse("2009-10-01")));
        for (String day : List.of("2010-04-01", "2010-10-01", "2011-04-01")) {
            on(day);
            sweeper.sweep();
        }

        assertThat(fired(events, caseId))
                .extracting(FiredRung::rung)
                .containsExactly("months-6", "months-12", "months-18");
        assertThat(deadlines.of("follow-up", caseId, null))
                .map(ClockView::state)
                .hasValue(ClockState.ELAPSED);
    }

    @Test
    void aRungThatCannotFireStaysDueAndHoldsNobodyUp() {
        long held = startReturn();
        long free = startReturn();
        on("2010-01-15");

        transaction.executeWithoutResult(status -> {
            db.sql("select id from clock where case_id = :caseId for update")
                    .param("caseId", held)
                    .query()
                    .listOfRows();
            Sweep sweep = sweeper.sweep();
            assertThat(sweep.failed()).isOne();
            assertThat(escalations(free)).isOne();
        });

        assertThat(escalations(held)).isZero();
        assertThat(sweeper.sweep()).isEqualTo(new Sweep(1, 1, 0, 0));
        assertThat(escalations(held)).isOne();
    }

    @Test
    void knowsTheNextMomentAndHowManyAreToCome() {
        startReturn();
        var before = clock.instant();
        var until = LocalDate.parse("2009-12-02").atStartOfDay(clock.getZone()).toInstant();

        assertThat(sweeper.nextMoment(before, until)).hasValue(Instant.parse("2009-12-01T09:00:00Z"));
        assertThat(sweeper.toCome(until)).isPositive();
        assertThat(sweeper.nextMoment(before, before)).isEmpty();
    }

    private long startReturn() {
        long caseId = duties.waiting();
        deadlines.start(aReturn(caseId));
        return caseId;
    }

    private static NewClock aReturn(long caseId) {
        return new NewClock("return", caseId, null, LateDuties.BODY, "EMIEP", LocalDate.parse("2009-12-31"));
    }

    private static NewClock action(long caseId, long actionId) {
        return new NewClock("action", caseId, actionId, LateDuties.BODY, "EMIEP", LocalDate.parse("2011-03-31"))
                .about("close local payroll");
    }

    private static List<FiredRung> fired(ApplicationEvents events, long caseId) {
        return events.stream(RungsFired.class)
                .flatMap(fired -> fired.rungs().stream())
                .filter(rung -> rung.caseId() == caseId && !rung.kind().equals("answer-escalation"))
                .toList();
    }

    private long auditedFires(long caseId) {
        return db.sql("select count(*) from audit_event where case_id = :caseId and action = 'fire-rung'")
                .param("caseId", caseId)
                .query(Long.class)
                .single();
    }

    private long escalations(long caseId) {
        return db.sql("select count(*) from escalation where case_id = :caseId")
                .param("caseId", caseId)
                .query(Long.class)
                .single();
    }

    private void on(String day) {
        new TestTime(clock, db).travelTo(LocalDate.parse(day));
    }
}
