package org.backbench.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.backbench.BackbenchTest;
import org.backbench.calendar.BusinessClock;
import org.backbench.calendar.TestTime;
import org.backbench.schedules.RepeatedJob;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@BackbenchTest
class SweepScheduleTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    @Autowired
    ApplicationContext beans;

    @Autowired
    DataSource database;

    @Autowired
    Sweeper sweeper;

    @Autowired
    Deadlines deadlines;

    private LateDuties duties;

    @BeforeEach
    void begin() {
        duties = new LateDuties(beans).alone(db);
    }

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient db;

    @AfterEach
    void goHome() {
        new TestTime(clock, db).travelHome();
    }

    @Test
    void trainingModeSweepsOnlyWhenItsClockMoves() {
        assertThat(beans.getBeansOfType(SweepSchedule.class)).isEmpty();
    }

    @Test
    void twoNodesWakeTheSweepAndARungFiresOnce() {
        new TestTime(clock, db).travelTo(LocalDate.parse("2009-10-01"));
        long caseId = duties.file();
        deadlines.start(new NewClock("return", caseId, null, LateDuties.BODY, "EMIEP", LocalDate.parse("2009-12-31")));
        new TestTime(clock, db).travelTo(LocalDate.parse("2009-12-01"));
        var one = new SweepSchedule(database, sweeper);
        var other = new SweepSchedule(database, sweeper);
        one.start();
        other.start();
        try {
            awaitFire(caseId);
        } finally {
            one.stop();
            other.stop();
        }

        assertThat(db.sql("select count(*) from audit_event where case_id = :caseId and action = 'fire-rung'")
                        .param("caseId", caseId)
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(one.isRunning()).isFalse();
    }

    @Test
    void aMachineClockThatWasAnHourAheadForAWhileDoesNotStopTheSweepForAnHour() {
        var ahead = new AtomicReference<>(Duration.ofHours(1));
        db.sql("delete from scheduled_tasks").update();
        new TestTime(clock, db).travelTo(LocalDate.parse("2009-10-01"));
        long caseId = duties.file();
        deadlines.start(new NewClock("return", caseId, null, LateDuties.BODY, "EMIEP", LocalDate.parse("2009-12-31")));
        var pace = new RepeatedJob.Pace(Duration.ofSeconds(1), Duration.ofMillis(100), Duration.ofSeconds(15));
        var schedule = new SweepSchedule(database, sweeper, () -> Instant.now().plus(ahead.get()), pace);
        schedule.start();
        try {
            await().atMost(LONG).until(() -> nextSweep().isAfter(Instant.now().plus(Duration.ofMinutes(50))));
            ahead.set(Duration.ZERO);
            new TestTime(clock, db).travelTo(LocalDate.parse("2009-12-01"));
            awaitFire(caseId);
        } finally {
            schedule.stop();
            db.sql("delete from scheduled_tasks").update();
        }
    }

    private Instant nextSweep() {
        return db.sql("select coalesce(max(execution_time), '-infinity'::timestamptz) from scheduled_tasks"
                        + " where last_success is not null")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private void awaitFire(long caseId) {
        await().atMost(LONG)
                .until(() -> deadlines
                                .of("return", caseId, null)
                                .orElseThrow()
                                .rungs()
                                .getFirst()
                                .state()
                        == RungState.FIRED);
    }
}
