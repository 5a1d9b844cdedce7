package org.backbench.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.backbench.BackbenchTest;
import org.backbench.calendar.BusinessClock;
import org.backbench.calendar.TestTime;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The sweep is gone for days, its connections are torn away in the midst of a storm, its clock jumps. */
@BackbenchTest
class SweepFaultsTest {

    private static final int RUNGS_EACH = 3;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Deadlines deadlines;

    @Autowired
    TaskClocks tasks;

    @Autowired
    Sweeper sweeper;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    private LateDuties duties;
    private TestTime time;
    private long lastAudit;
    private long lastLetter;

    @BeforeEach
    void begin() {
        duties = new LateDuties(beans).alone(db);
        time = new TestTime(clock, db);
        time.travelTo(LocalDate.parse("2009-10-01"));
        lastAudit = last("audit_event");
        lastLetter = last("letter");
    }

    @AfterEach
    void goHome() {
        duties.alone(db);
        time.travelHome();
    }

    /** Two, one and five working days around Friday 9 April 2010: the sweep was last seen on the morning of the 7th. */
    @Test
    void moreThanAWeekWithoutTheSweepIsCaughtUpInAMinuteAndWritesOneLetterAClock() {
        int clocks = 5_000 / RUNGS_EACH + 1;
        Person director = duties.holding(Role.RIEP_DIRECTOR, "EMIEP");
        transaction.executeWithoutResult(status -> IntStream.range(0, clocks).forEach(this::task));
        time.travelTo(LocalDate.of(2010, Month.APRIL, 19));
        assertThat(sweeper.toCome(clock.instant())).isEqualTo(clocks * RUNGS_EACH);
        long began = System.nanoTime();

        assertThat(sweeper.sweep()).isEqualTo(new Sweep(clocks, 0, 2 * clocks, 0));

        Duration took = Duration.ofNanos(System.nanoTime() - began);
        System.out.printf("Caught up with %,d rungs in %,d ms%n", clocks * RUNGS_EACH, took.toMillis());
        assertThat(took).isLessThan(Duration.ofSeconds(60));
        assertThat(fires()).isEqualTo(clocks);
        assertThat(count(
                        "select count(*) from letter where id > :last and rung = 'lead' and recipient_id = :to",
                        director))
                .isEqualTo(clocks);
        assertThat(count("select count(*) from letter where id > :last and rung <> 'lead' and :to > 0", director))
                .isZero();
        time.travelTo(LocalDate.of(2010, Month.APRIL, 20));
        events.publishEvent(new ClockMoved());
        assertThat(count(
                        "select count(distinct mailing_id) from letter where id > :last and recipient_id = :to",
                        director))
                .isOne();
    }

    private void task(int number) {
        var work = new NewClock(
                        "moderate", caseOf(number), null, LateDuties.BODY, "EMIEP", LocalDate.of(2010, Month.APRIL, 9))
                .about("Moderate the judgements");
        var task = new NewClock.OfTask("fault-%d-%d".formatted(lastAudit, number), Role.REVIEW_MANAGER.at("EMIEP"));
        tasks.opened("moderate", work, task);
    }

    private long caseId;

    /** A case for each hundred clocks. */
    private long caseOf(int number) {
        caseId = number % 100 == 0 ? duties.file() : caseId;
        return caseId;
    }

    @Test
    void sweepersWhoseConnectionsAreTornAwayFireEachRungOnce() throws Exception {
        int actions = 6_000;
        long file = duties.file();
        transaction.executeWithoutResult(
                status -> LongStream.rangeClosed(1, actions).forEach(action -> deadlines.start(action(file, action))));
        time.travelTo(LocalDate.parse("2011-03-03"));
        int torn = 0;
        int broken = 0;
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<Sweep>> sweeps = Stream.generate(() -> threads.submit(sweeper::sweep))
                    .limit(2)
                    .toList();
            while (sweeps.stream().anyMatch(sweep -> !sweep.isDone())) {
                torn += torn < 3 && fires() > torn * 1_000L ? tear() : 0;
            }
            for (Future<Sweep> sweep : sweeps) {
                broken += isBroken(sweep) ? 1 : 0;
            }
        }
        System.out.printf("Torn away %d connections, broken off %d sweeps%n", torn, broken);
        assertThat(torn).isPositive();

        sweeper.sweep();

        assertThat(fires()).isEqualTo(actions);
        assertThat(db.sql("select count(*) from rung r join clock c on c.id = r.clock_id where c.case_id = :file"
                                + " and r.state = 'fired'")
                        .param("file", file)
                        .query(Long.class)
                        .single())
                .isEqualTo(actions);
        assertThat(db.sql("select count(*) from case_story where case_id = :file")
                        .param("file", file)
                        .query(Long.class)
                        .single())
                .isEqualTo(actions);
    }

    /** Ends one connection that is firing rungs right now, as a process that is killed ends. */
    private int tear() {
        return db.sql("""
            select count(*) from (
                select pg_terminate_backend(pid) as torn from pg_stat_activity
                where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null
                  and (query like '%update rung%' or query like '%insert into audit_event%'
                       or query like '%insert into letter%')
                limit 1) as ended where torn
            """).query(Integer.class).single();
    }

    private static boolean isBroken(Future<Sweep> sweep) throws InterruptedException {
        try {
            return sweep.get().failed() > 0;
        } catch (ExecutionException e) {
            return true;
        }
    }

    private static NewClock action(long caseId, long actionId) {
        return new NewClock("action", caseId, actionId, LateDuties.BODY, "EMIEP", LocalDate.parse("2011-03-31"))
                .about("close local payroll");
    }

    @Test
    void aClockThatJumpsBackAndForthFiresEachRungOnceAndAtItsTime() {
        long file = duties.waiting();
        deadlines.start(new NewClock("return", file, null, LateDuties.BODY, "EMIEP", LocalDate.parse("2009-12-31")));
        for (String day : List.of("2009-12-01", "2009-11-02", "2009-12-22", "2009-10-01", "2009-12-01", "2010-01-08")) {
            time.travelTo(LocalDate.parse(day));
            sweeper.sweep();
            sweeper.sweep();
        }
        assertThat(deadlines.of("return", file, null).orElseThrow().rungs())
                .extracting(rung -> rung.code() + " " + rung.firedAt())
                .containsExactly(
                        "reminder-20 2009-12-01T10:00:00Z",
                        "reminder-5 2009-12-22T10:00:00Z",
                        "chase 2010-01-08T10:00:00Z",
                        "chief-executive null",
                        "riep null",
                        "audit-commission null");
        assertThat(fires()).isEqualTo(3);
    }

    private long fires() {
        return db.sql("select count(*) from audit_event where id > :last and action = 'fire-rung'")
                .param("last", lastAudit)
                .query(Long.class)
                .single();
    }

    private long count(String sql, Person to) {
        return db.sql(sql)
                .param("last", lastLetter)
                .param("to", to.id())
                .query(Long.class)
                .single();
    }

    private long last(String table) {
        return db.sql("select coalesce(max(id), 0) from " + table)
                .query(Long.class)
                .single();
    }
}
