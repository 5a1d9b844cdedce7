package org.backbench.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.backbench.BackbenchTest;
import org.backbench.calendar.BusinessClock;
import org.backbench.calendar.TestTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** More rungs at one moment than one batch holds: each fires once, and the next moment waits for all of them. */
@BackbenchTest
class CrowdedMorningTest {

    private static final int CROWD = 2 * TakingRows.BATCH + TakingRows.BATCH / 2;
    private static final int NEXT = 200;
    private static final Instant MORNING = Instant.parse("2011-12-05T09:00:00Z");

    @Autowired
    ApplicationContext beans;

    @Autowired
    Sweeper sweeper;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient db;

    private long caseId;

    @BeforeEach
    void aCrowd() {
        LateDuties duties = new LateDuties(beans).alone(db);
        new TestTime(clock, db).travelTo(LocalDate.parse("2011-12-01"));
        caseId = duties.file();
        add(1, CROWD, MORNING);
        add(CROWD + 1, CROWD + NEXT, MORNING.plusSeconds(60));
        new TestTime(clock, db).travelTo(MORNING.plusSeconds(600));
    }

    private void add(int from, int to, Instant due) {
        db.sql("""
            with clocks as (
                insert into clock (kind, label, ladder, ladder_version, case_id, subject, body, duty, extended_late,
                                   counted_from, first_due, due, round, started_at)
                select 'action', 'Action: number ' || n, 'action', 1, :caseId, n, :body, true, true,
                       date '2011-11-01', date '2012-01-05', date '2012-01-05', 1, timestamptz '2011-11-01 09:00Z'
                from generate_series(:from, :to) n returning id)
            insert into rung (clock_id, round, code, ladder_version, due_on, due_at, audience, state)
            select id, 1, 'reminder-20', 1, date '2011-12-05', :due, 'return-officer@' || :body, 'to-come' from clocks
            """)
                .param("caseId", caseId)
                .param("body", LateDuties.BODY)
                .param("from", from)
                .param("to", to)
                .param("due", due.atOffset(ZoneOffset.UTC))
                .update();
    }

    @AfterEach
    void goHome() {
        new TestTime(clock, db).travelHome();
    }

    @Test
    void eachFiresOnceAndNoMomentBeforeTheOneBeforeItIsThrough() {
        Sweep sweep = sweeper.sweep();

        assertThat(sweep).isEqualTo(Sweep.fired(CROWD + NEXT));
        assertThat(count("select count(*) from audit_event where action = 'fire-rung' and case_id = " + caseId))
                .isEqualTo(CROWD + NEXT);
        assertThat(count("""
            select count(distinct cause) from letter where rung = 'reminder-20' and case_id =
            """ + caseId)).isEqualTo(CROWD + NEXT);
        assertThat(lastRungs()).isEqualTo(NEXT);
    }

    /** How many of the last fires that were written down are of the second moment. */
    private long lastRungs() {
        return db.sql("""
            select count(*) from (select cause from letter where case_id = :caseId order by id desc limit :next) last
            join rung on last.cause = 'rung ' || rung.id where rung.due_at > :morning
            """)
                .param("caseId", caseId)
                .param("next", NEXT)
                .param("morning", MORNING.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private long count(String question) {
        return db.sql(question).query(Long.class).single();
    }
}
