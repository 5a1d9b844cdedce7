package org.backbench.deadlines;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.backbench.deadlines.ideal.Fire;
import org.backbench.deadlines.ideal.IdealClock;
import org.junit.jupiter.api.Test;

/**
 * Three simulated years, a thousand times, without a database. One of them again:
 * {@code ./backbench test -Dtest=LedgerProofTest -Dproof.seed=17}.
 */
class LedgerProofTest {

    private static final int SEEDS = 1_000;
    private static final int CLOCKS = 40;

    private final ClockKinds kinds = new ClockKinds();
    private final Map<String, Ladder> ladders = LadderFile.read().stream().collect(toMap(Ladder::kind, identity()));

    LedgerProofTest() throws IOException {}

    @Test
    void firesWhatAnIdealClockFiresThroughOutagesPausesExtensionsAndEdits() {
        Long replayed = Long.getLong("proof.seed");
        LongStream seeds = replayed == null ? LongStream.rangeClosed(1, SEEDS) : LongStream.of(replayed);
        long began = System.nanoTime();
        long[] seen = new long[4];
        seeds.forEach(seed -> live(seed, seen));
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        System.out.printf(
                "Seeds %s: %,d clocks, %,d facts, %,d rungs fired and %,d superseded, in %,d ms%n",
                replayed == null ? "1 to " + SEEDS : replayed, seen[0], seen[1], seen[2], seen[3], took.toMillis());
        assertThat(seen).doesNotContain(0);
        assertThat(took).isLessThan(Duration.ofMinutes(2));
    }

    private void live(long seed, long[] seen) {
        PureLedger ledger = new PureLedger(kinds, ladders, seed).live(Imagined.of(seed, CLOCKS, 6));
        var ideal = new IdealClock(ledger.calendars(), ledger.edits(), ledger.sweeps());
        for (PureLedger.Lived clock : ledger.lived()) {
            Set<Fire> fires = ideal.fires(clock.clock(), clock.facts());
            assertThat(clock.fires())
                    .as("-Dproof.seed=%d, %s with %s", seed, clock.clock(), clock.facts())
                    .isEqualTo(fires);
            seen[0]++;
            seen[1] += clock.facts().size();
            seen[2] += fires.stream().filter(fire -> fire.firedAt() != null).count();
            seen[3] += fires.stream().filter(fire -> fire.firedAt() == null).count();
        }
    }
}
