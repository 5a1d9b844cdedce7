package org.backbench.deadlines;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.backbench.BackbenchTest;
import org.backbench.deadlines.ideal.Fact;
import org.backbench.deadlines.ideal.Fire;
import org.backbench.deadlines.ideal.IdealClock;
import org.backbench.deadlines.ideal.Timed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The simulated three years on the database, with two sweepers at once, and with a new version of the model in the
 * midst of them. One of them again: {@code ./backbench test -Dtest=LedgerOnPostgresTest -Dproof.seed=17}; all ten:
 * {@code ./backbench test --all -Dtest=LedgerOnPostgresTest}.
 */
@BackbenchTest
class LedgerOnPostgresTest {

    private static final int CLOCKS = 30;
    private static final int FAR = 20;
    private static final Instant NEW_MODEL = Instant.parse("2011-04-01T03:00:00Z");

    @Autowired
    ApplicationContext beans;

    @Autowired
    JdbcClient db;

    @Test
    void firesWhatAnIdealClockFires() throws IOException {
        Long replayed = Long.getLong("proof.seed");
        live(LongStream.of(replayed == null ? firstThatGoesFar() : replayed));
    }

    /** The first years in which, lived without a database, a step comes more than 20 working days after its day. */
    private static long firstThatGoesFar() throws IOException {
        var kinds = new ClockKinds();
        Map<String, Ladder> ladders = LadderFile.read().stream().collect(toMap(Ladder::kind, identity()));
        return LongStream.iterate(1, seed -> seed + 1)
                .filter(seed -> new PureLedger(kinds, ladders, seed)
                        .live(Imagined.of(seed, CLOCKS, 1))
                        .wentBeyond(FAR))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("fault")
    void firesWhatAnIdealClockFiresTenTimes() {
        Duration took = live(LongStream.rangeClosed(1, 10));
        assertThat(took).isLessThan(Duration.ofMinutes(3));
    }

    private Duration live(LongStream seeds) {
        long began = System.nanoTime();
        seeds.forEach(this::live);
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        System.out.printf("Lived in %,d ms%n", took.toMillis());
        return took;
    }

    private void live(long seed) {
        long before = last("clock");
        long trail = last("audit_event");
        IdealClock ideal;
        try (var ledger = new RealLedger(beans)) {
            Imagined years = Imagined.of(seed, CLOCKS, 1);
            boolean renewed = false;
            for (Imagined.Step step : years.steps()) {
                if (!renewed && step.at().isAfter(NEW_MODEL)) {
                    assertThatNoClockMovesWithANewModel();
                    renewed = true;
                }
                ledger.happens(years, step);
            }
            ideal = new IdealClock(ledger.calendars(), ledger.edits(), ledger.sweeps());
        }
        judge(seed, ideal, before, trail);
    }

    private void judge(long seed, IdealClock ideal, long before, long trail) {
        Map<Long, List<Entry>> facts = db.sql("""
            select clock_id, at, kind, due from clock_event where clock_id > :before order by id
            """).param("before", before).query(Entry.class).list().stream()
                .collect(groupingBy(Entry::clockId));
        List<Timed> clocks =
                db.sql("""
                    select id as clock, ladder, counted_from, priority, riep is not null as partnership
                    from clock where id > :before
                    """).param("before", before).query(Timed.class).list();
        Set<Fire> ideally = new HashSet<>();
        clocks.forEach(clock -> ideally.addAll(ideal.fires(
                clock,
                facts.getOrDefault(clock.clock(), List.of()).stream()
                        .map(Entry::fact)
                        .toList())));
        Set<Fire> really = db.sql("""
            select clock_id as clock, round, code, due_at, fired_at from rung
            where clock_id > :before and state in ('fired', 'superseded')
            """).param("before", before).query(RungRow.class).list().stream()
                .map(RungRow::fire)
                .collect(toSet());
        assertThat(really).as("-Dproof.seed=%d", seed).isEqualTo(ideally);
        long fired = really.stream().filter(fire -> fire.firedAt() != null).count();
        assertThat(db.sql("select count(*) from audit_event where id > :trail and action = 'fire-rung'")
                        .param("trail", trail)
                        .query(Long.class)
                        .single())
                .isEqualTo(fired);
        System.out.printf(
                "Seed %d: %d clocks, %d rungs fired and %d superseded%n",
                seed, clocks.size(), fired, really.size() - fired);
        assertThat(fired).isPositive();
    }

    private void assertThatNoClockMovesWithANewModel() {
        String before = ledger();
        assertThat(new NextModel(beans).migrateEverySecond()).isPositive();
        assertThat(ledger()).isEqualTo(before);
    }

    private String ledger() {
        return db.sql("""
            select (select md5(string_agg(clock::text, ' ' order by id)) from clock)
                || (select md5(string_agg(rung::text, ' ' order by id)) from rung)
            """).query(String.class).single();
    }

    private long last(String table) {
        return db.sql("select coalesce(max(id), 0) from " + table)
                .query(Long.class)
                .single();
    }

    private record Entry(long clockId, Instant at, String kind, LocalDate due) {
        Fact fact() {
            return new Fact(at, kind, due);
        }
    }

    private record RungRow(
            long clock,
            int round,
            String code,
            Instant dueAt,
            @Nullable Instant firedAt) {
        Fire fire() {
            return new Fire(clock, round, code, dueAt, firedAt);
        }
    }
}
