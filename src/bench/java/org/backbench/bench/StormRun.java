package org.backbench.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import javax.sql.DataSource;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.PublicBody;
import org.backbench.cases.Cases;
import org.backbench.cases.NewCase;
import org.backbench.deadlines.Progress;
import org.backbench.deadlines.TrainingClock;
import org.backbench.people.People;
import org.backbench.people.Role;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A morning on which many rungs are due: the sweep marks each, writes its audit row, its line in the story and its
 * letter. The rungs after it stay ahead.
 */
final class StormRun implements Arm.Work {

    /** Rungs that each clock has ahead. */
    static final int AHEAD = 4;

    private static final LocalDate TODAY = LocalDate.of(2011, 12, 5);
    private static final int YEAR = 2011;

    private final TrainingClock clock;
    private final JdbcClient db;
    private final JdbcClient owner;
    private final int rungs;
    private Instant storm = Instant.parse("2012-03-01T09:00:00Z");
    private int round = 1;

    StormRun(Product product, int rungs) {
        this.rungs = rungs;
        clock = product.get(TrainingClock.class);
        db = product.get(JdbcClient.class);
        DataSource owning = product.get(Flyway.class).getConfiguration().getDataSource();
        owner = JdbcClient.create(owning);
        addCases(product);
        addClocks();
    }

    /** A case and an officer for each principal council. */
    private static void addCases(Product product) {
        for (PublicBody body : product.get(Bodies.class).principalCouncilsOn(TODAY)) {
            product.get(Cases.class).open(new NewCase(body, YEAR, "2010-11", "storm", "local-government", false));
            People people = product.get(People.class);
            long officer = people.create("storm-" + body.code(), "Officer of " + body.name(), "-", false);
            people.grant(officer, Role.RETURN_OFFICER, body.code(), TODAY.minusYears(1));
        }
    }

    private void addClocks() {
        db.sql("""
            with file as (
                select id, body_code, riep, row_number() over (order by id) - 1 as place, count(*) over () as files
                from case_file)
            insert into clock (kind, label, ladder, ladder_version, case_id, subject, body, riep, about, duty,
                               extended_late, counted_from, first_due, due, round, started_at)
            select 'action', 'Action: close local payroll', 'action', 1, file.id, n, file.body_code, file.riep,
                   'close local payroll', true, true, date '2011-12-05', date '2014-03-28', date '2014-03-28', 1,
                   timestamptz '2011-12-05 09:00Z'
            from generate_series(1, :clocks) as n join file on file.place = n % file.files
            """).param("clocks", rungs).update();
        db.sql("""
            insert into rung (clock_id, round, code, ladder_version, due_on, due_at, audience, flow, state)
            select clock.id, 1, ahead.code, 1, date '2014-04-01',
                   timestamptz '2014-04-01 09:00Z' + clock.id % 1000 * interval '1 minute',
                   ahead.role || '@' || clock.body, ahead.flow, 'to-come'
            from clock, (values ('chase', 'return-officer', null),
                                ('chief-executive', 'chief-executive', 'action-escalated'),
                                ('certifying-officer', 'certifying-officer', null),
                                ('riep', 'riep-director', 'action-escalated')) as ahead (code, role, flow)
            where clock.kind = 'action'
            """).update();
    }

    /** An hour before the storm: the digests of the one before are written. */
    @Override
    public void prepare() {
        round++;
        storm = storm.plus(1, ChronoUnit.DAYS);
        db.sql("""
            insert into rung (clock_id, round, code, ladder_version, due_on, due_at, audience, state)
            select id, :round, 'reminder-20', 1, :day, :storm, 'return-officer@' || body, 'to-come'
            from clock where kind = 'action'
            """)
                .param("round", round)
                .param("day", LocalDate.ofInstant(storm, ZoneOffset.UTC))
                .param("storm", storm.atOffset(ZoneOffset.UTC))
                .update();
        clock.moveTo(ImportWorld.PROGRAMME, storm.minus(1, ChronoUnit.HOURS), progress -> {});
        owner.sql("vacuum analyze rung").update();
    }

    @Override
    public Map<String, Long> run() {
        Progress end = clock.moveTo(ImportWorld.PROGRAMME, storm, progress -> {});
        if (end.fired() != rungs || end.failed() > 0) {
            throw new IllegalStateException("Not one storm: " + end);
        }
        return Map.of("fired", (long) end.fired());
    }

    /** How many storms there have been. */
    int storms() {
        return round - 1;
    }

    /** All letters so far. */
    long letters() {
        return db.sql("select count(*) from letter where rung = 'reminder-20'")
                .query(Long.class)
                .single();
    }
}
