package org.backbench.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.backbench.BackbenchTest;
import org.backbench.calendar.BusinessClock;
import org.backbench.calendar.TestTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@BackbenchTest
class SweepScheduleTest {

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
    void twoNodesWakeTheSweepAndARungFiresOnce() throws InterruptedException {
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

    private void awaitFire(long caseId) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (deadlines
                        .of("return", caseId, null)
                        .orElseThrow()
                        .rungs()
                        .getFirst()
                        .state()
                != RungState.FIRED) {
            assertThat(Instant.now()).as("the sweep has not come").isBefore(end);
            Thread.sleep(100);
        }
    }
}
