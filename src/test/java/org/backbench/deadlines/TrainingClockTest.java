package org.backbench.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.backbench.BackbenchTest;
import org.backbench.calendar.BusinessClock;
import org.backbench.calendar.TestTime;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.problems.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@BackbenchTest
@RecordApplicationEvents
class TrainingClockTest {

    private static final Instant START = Instant.parse("2009-10-01T09:00:00Z");

    @Autowired
    ApplicationContext beans;

    @Autowired
    TrainingClock training;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Escalations escalations;

    private LateDuties duties;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient db;

    private Person office;

    @BeforeEach
    void begin() {
        duties = new LateDuties(beans).alone(db);
        office = duties.programmeOffice();
        new TestTime(clock, db).travelTo(START);
    }

    @AfterEach
    void goHome() {
        new TestTime(clock, db).travelHome();
    }

    @Test
    void everythingDueOnTheWayHappensInOrderAtItsOwnTime(ApplicationEvents events) {
        long caseId = startReturn();
        List<Progress> heard = new ArrayList<>();

        Progress end = training.moveTo(office, Instant.parse("2010-02-01T12:00:00Z"), heard::add);

        assertThat(events.stream(RungsFired.class).flatMap(fired -> fired.rungs().stream()))
                .filteredOn(rung -> rung.caseId() == caseId && rung.kind().equals("return"))
                .extracting(rung -> rung.rung() + " " + rung.at())
                .containsExactly(
                        "reminder-20 2009-12-01T09:00:00Z",
                        "reminder-5 2009-12-22T09:00:00Z",
                        "chase 2010-01-08T09:00:00Z",
                        "chief-executive 2010-01-15T09:00:00Z",
                        "riep 2010-01-22T09:00:00Z",
                        "audit-commission 2010-01-29T09:00:00Z");
        assertThat(escalations.ofCase(caseId))
                .extracting(Escalation::roleKey)
                .containsExactly("chief-executive@E07000170", "riep-director@EMIEP", "assessment-director@AC");
        assertThat(training.now()).isEqualTo("2010-02-01T12:00:00Z");
        assertThat(heard).isSortedAccordingTo((one, next) -> one.at().compareTo(next.at()));
        assertThat(heard.getLast()).isEqualTo(end);
        assertThat(end.isThere()).isTrue();
        assertThat(end.failed()).isZero();
        assertThat(end.fired()).isGreaterThanOrEqualTo(6);
        assertThat(heard.getFirst().toGo()).isGreaterThanOrEqualTo(5);
        assertThat(heard.getFirst().isThere()).isFalse();
    }

    @Test
    void movesForwardOnly() {
        training.moveTo(office, START.plusSeconds(60), progress -> {});

        assertThatExceptionOfType(BusinessClock.ClockIsLater.class)
                .isThrownBy(() -> training.moveTo(office, START, progress -> {}))
                .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(409));
        assertThat(training.now()).isEqualTo(START.plusSeconds(60));
    }

    @Test
    void onlyTheProgrammeOfficeMovesIt() {
        var officer = new Person(1, "officer", "Olu Example", Set.of("return-officer@E07000170"));

        assertThatExceptionOfType(Rights.RightMissing.class)
                .isThrownBy(() -> training.moveTo(officer, START.plusSeconds(60), progress -> {}));
        assertThat(training.now()).isEqualTo(START);
        assertThat(training.isMovable()).isTrue();
    }

    @Test
    void goesOnAfterARestartAndLeavesNothingOut(ApplicationEvents events) {
        long caseId = startReturn();
        Instant target = Instant.parse("2010-02-01T12:00:00Z");
        assertThatExceptionOfType(Killed.class)
                .isThrownBy(() -> training.moveTo(office, target, progress -> {
                    if (progress.fired() >= 2) {
                        throw new Killed();
                    }
                }));
        assertThat(training.now()).isEqualTo("2009-12-22T09:00:00Z");
        assertThat(training.underWay()).contains(new MoveUnderWay(office.name(), START, target, 2));

        Progress end = training.goOn(progress -> {}).orElseThrow();

        assertThat(events.stream(RungsFired.class).flatMap(fired -> fired.rungs().stream()))
                .filteredOn(rung -> rung.caseId() == caseId && rung.kind().equals("return"))
                .extracting(FiredRung::rung)
                .containsExactly("reminder-20", "reminder-5", "chase", "chief-executive", "riep", "audit-commission");
        assertThat(end.fired()).isEqualTo(6 + 3 + 2);
        assertThat(end.isThere()).isTrue();
        assertThat(training.underWay()).isEmpty();
        assertThat(training.goOn(progress -> {})).isEmpty();
    }

    @Test
    void stopsBetweenTwoMomentsWhenTheServiceStops() {
        startReturn();
        Instant target = Instant.parse("2010-02-01T12:00:00Z");

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> training.moveTo(office, target, progress -> {
                    if (progress.at().isAfter(START)) {
                        Thread.currentThread().interrupt();
                    }
                }));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(training.now()).isEqualTo("2009-12-01T09:00:00Z");
        assertThat(training.underWay()).isPresent();
        training.goOn(progress -> {});
    }

    /** As if the process had ended here. */
    private static final class Killed extends RuntimeException {}

    @Test
    void doesNotLeaveTheCalendar() {
        assertThatExceptionOfType(TrainingClock.BeyondTheCalendar.class)
                .isThrownBy(() -> training.moveTo(office, Instant.parse("2028-01-01T09:00:00Z"), progress -> {}))
                .withMessage("The calendar of bank holidays ends on 31 December 2027. Choose a day up to then.");
    }

    @Test
    void aSecondMoveWaitsUntilTheFirstHasArrived() throws InterruptedException {
        startReturn();
        var refusal = new AtomicReference<Problem>();
        training.moveTo(office, Instant.parse("2009-12-02T09:00:00Z"), progress -> {
            if (refusal.get() == null) {
                refusal.set(refusalInAnotherThread());
            }
        });

        assertThat(refusal.get()).isInstanceOf(TrainingClock.AlreadyMoving.class);
    }

    private Problem refusalInAnotherThread() {
        var refusal = new AtomicReference<Problem>();
        var other = new Thread(() -> {
            try {
                training.moveTo(office, Instant.parse("2009-12-03T09:00:00Z"), progress -> {});
            } catch (Problem problem) {
                refusal.set(problem);
            }
        });
        other.start();
        try {
            other.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return refusal.get();
    }

    @Test
    void theMoveIsOnTheTrail() {
        training.moveTo(office, START.plus(Duration.ofDays(1)), progress -> {});

        assertThat(db.sql("select detail from audit_event where actor = :login and action = 'move-clock'")
                        .param("login", office.login())
                        .query(String.class)
                        .list())
                .containsExactly("2009-10-01T09:00:00Z to 2009-10-02T09:00:00Z");
    }

    @Test
    void threeYearsOfFourHundredCasesPassInLessThanAMinute() {
        for (int number = 0; number < 400; number++) {
            boolean late = number % 10 == 0;
            long caseId = late ? duties.waiting(1_000 + number) : duties.file();
            start("return", caseId, null, late ? "2009-12-31" : "2013-03-28");
            start("target", caseId, null, "2012-12-31");
            start("action", caseId, 1_000L + number, late ? "2010-06-30" : "2013-01-31");
        }

        long began = System.nanoTime();
        Progress end = training.moveTo(office, Instant.parse("2012-12-31T09:00:00Z"), progress -> {});
        Duration took = Duration.ofNanos(System.nanoTime() - began);

        assertThat(end.failed()).isZero();
        assertThat(end.fired()).isEqualTo(40 * (6 + 6 + 6 + nudgesToAnswer(6)) + 360 * 6);
        assertThat(took).isLessThan(Duration.ofSeconds(60));
    }

    /** Each open escalation is a task with four rungs of its own. */
    private static int nudgesToAnswer(int escalations) {
        return escalations * 4;
    }

    private long startReturn() {
        long caseId = duties.waiting();
        start("return", caseId, null, "2009-12-31");
        return caseId;
    }

    private void start(String kind, long caseId, @Nullable Long subject, String due) {
        deadlines.start(new NewClock(kind, caseId, subject, LateDuties.BODY, "EMIEP", LocalDate.parse(due)));
    }
}
