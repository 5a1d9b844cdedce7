package org.backbench.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.PublicBody;
import org.backbench.cases.Cases;
import org.backbench.cases.NewCase;
import org.backbench.people.People;
import org.backbench.people.Role;
import org.backbench.workflow.Workflow;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Clocks of actions of all councils, each with rungs of a later year ahead; one storm a day comes over them. */
final class StormWorld {

    /** Rungs that each clock has ahead. */
    static final int AHEAD = 4;

    private static final LocalDate TODAY = LocalDate.of(2011, 12, 5);
    private static final int YEAR = 2011;

    /**
     * A rung of the ladder of actions that many clocks have at one moment.
     *
     * @param flow the message it sends; null: it only reminds
     */
    record Rung(String code, Role audience, @Nullable String flow) {

        static final Rung TELLS = new Rung("reminder-20", Role.RETURN_OFFICER, null);
        static final Rung MOVES = new Rung("chief-executive", Role.CHIEF_EXECUTIVE, "action-escalated");
    }

    private final Product product;
    private final JdbcClient db;
    private final JdbcClient owner;
    private Instant storm = Instant.parse("2012-03-01T10:30:00Z");
    private int round = 1;
    private final Map<Rung, Long> due = new HashMap<>();

    StormWorld(Product product, int clocks) {
        this.product = product;
        db = product.get(JdbcClient.class);
        owner = JdbcClient.create(product.get(Flyway.class).getConfiguration().getDataSource());
        addCases();
        addClocks(clocks);
    }

    /** A case, an officer and a chief executive for each principal council. */
    private void addCases() {
        for (PublicBody body : product.get(Bodies.class).principalCouncilsOn(TODAY)) {
            product.get(Cases.class).open(new NewCase(body, YEAR, "2010-11", "storm", "local-government", false));
            add(Role.RETURN_OFFICER, body);
            add(Role.CHIEF_EXECUTIVE, body);
        }
    }

    private void add(Role role, PublicBody body) {
        People people = product.get(People.class);
        long person = people.create(role.at(body.code()), role.title() + " of " + body.name(), "-", false);
        people.grant(person, role, body.code(), TODAY.minusYears(1));
    }

    private void addClocks(int clocks) {
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
            """).param("clocks", clocks).update();
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

    /** Lets the first clocks have the actions they are for, each with its process. */
    void addActions(int actions) {
        db.sql("""
            insert into plan_need (case_id, outcome, reason, decided_by, decided_by_name, decided_on, function,
                function_title, indicator, pounds, baseline_cost, base, ratio, boundary, target)
            select id, 'required', 'Dear.', (select min(id) from person), 'By', date '2011-12-05', 'finance', 'Finance',
                'finance-cost-share', 100, 1000, 2000, 50, 45, date '2012-12-31' from case_file
            """).update();
        db.sql("""
            insert into plan (case_id, body_code, state, agreed_on, reference, body_name, fictional, riep)
            select id, body_code, 'agreed', date '2011-12-05', reference, body_name, fictional, riep from case_file
            """).update();
        db.sql("""
            insert into action (id, plan_id, number, what, function, owner, priority, due, milestone, measure, expected)
            overriding system value
            select clock.subject, plan.id, clock.subject, 'Close local payroll', 'finance', 'Head of finance', 'high',
                   clock.due, 'Signed', 'Cost', 100
            from clock join plan on plan.case_id = clock.case_id
            where clock.kind = 'action' and clock.subject <= :actions
            """).param("actions", actions).update();
        TransactionTemplate transaction = product.get(TransactionTemplate.class);
        Workflow workflow = product.get(Workflow.class);
        Map<Long, Long> cases = new LinkedHashMap<>();
        db.sql("select action.id, plan.case_id from action join plan on plan.id = action.plan_id")
                .query((row, number) -> cases.put(row.getLong(1), row.getLong(2)))
                .list();
        cases.forEach((action, caseId) -> transaction.executeWithoutResult(
                status -> workflow.start("improvement-action", caseId, Map.of("actionId", action))));
        settle();
    }

    /** What autovacuum does within a minute of a table that grows; until then plans are those of empty tables. */
    private void settle() {
        owner.sql("vacuum analyze").update();
    }

    /** The moment of the next storm. An hour before it, the digests of the one before it are written. */
    Instant gather(Rung rung, int rungs) {
        round++;
        due.merge(rung, (long) rungs, Long::sum);
        storm = storm.plus(1, ChronoUnit.DAYS);
        product.fire(storm.minus(1, ChronoUnit.HOURS));
        db.sql("""
            insert into rung (clock_id, round, code, ladder_version, due_on, due_at, audience, flow, state)
            select id, :round, :code, 1, :day, :storm, :role || '@' || body, cast(:flow as text), 'to-come'
            from clock where kind = 'action' and subject <= :rungs
            """)
                .param("round", round)
                .param("code", rung.code())
                .param("day", LocalDate.ofInstant(storm, ZoneOffset.UTC))
                .param("storm", storm.atOffset(ZoneOffset.UTC))
                .param("role", rung.audience().key())
                .param("flow", rung.flow())
                .param("rungs", rungs)
                .update();
        owner.sql("vacuum analyze rung").update();
        return storm;
    }

    /** Each rung of the storms so far must have fired once, and have its letter. */
    void judge(Rung rung, Report report) {
        long wanted = due(rung);
        report.exactly(
                "fires of all storms: " + rung.code(),
                count("audit_event where action = 'fire-rung' and object = 'action: %s'".formatted(rung.code())),
                wanted);
        report.exactly(
                "letters of all storms: " + rung.code(),
                count("letter where rung = '%s'".formatted(rung.code())),
                wanted);
    }

    long due(Rung rung) {
        return due.getOrDefault(rung, 0L);
    }

    long escalations() {
        return count("escalation");
    }

    /** How many of the storm have not fired. */
    long left() {
        return count("rung where state = 'to-come' and due_at = '%s'".formatted(storm));
    }

    private long count(String what) {
        return db.sql("select count(*) from " + what).query(Long.class).single();
    }
}
