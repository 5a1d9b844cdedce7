package org.backbench.ui.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.backbench.benchmarks.Benchmark;
import org.backbench.benchmarks.BenchmarkFixtures;
import org.backbench.benchmarks.Concentration;
import org.backbench.benchmarks.LeftOut;
import org.backbench.benchmarks.Position;
import org.backbench.benchmarks.Quartiles;
import org.backbench.benchmarks.Reason;
import org.backbench.returns.Cycle;
import org.backbench.returns.CycleState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeerWordsTest {

    private static final Instant FROZEN = Instant.parse("2010-01-29T10:00:00Z");

    @Test
    void saysWhereTarnburyStands() {
        PeerGroup peers = peers(new Quartiles(percent("1.175"), percent("1.4"), percent("1.7")), FROZEN);

        assertThat(PeerWords.own(peers, tarnbury(4)))
                .isEqualTo("Tarnbury Unitary reports 2.80%, in the highest-cost quarter: "
                        + "£2.2m above its boundary, of £200m.");
        assertThat(PeerWords.point(peers))
                .isEqualTo("Half of the 8 bodies lie between 1.18% and 1.70%, with the median at 1.40%. "
                        + "The opportunity, what lies above the boundary of the highest-cost quarter, "
                        + "adds up to £2.7m of £18m (15%).");
    }

    @Test
    void namesTheReleaseThatStands() {
        assertThat(PeerWords.release(peers(null, FROZEN))).isEqualTo("release 1, frozen 29 January 2010");
        assertThat(PeerWords.release(peers(null, null))).isEqualTo("provisional, to be frozen on 29 January 2010");
    }

    @Test
    void concludesNothingFromASmallGroup() {
        PeerGroup peers = peers(null, null);

        assertThat(PeerWords.point(peers))
                .isEqualTo("Only 8 bodies are ranked in Fictional unitary (X-UA): quartiles need at least 8. "
                        + "The figures are listed, nothing is concluded from them.");
        assertThat(PeerWords.own(peers, tarnbury(null))).isEqualTo("Tarnbury Unitary reports 2.80%.");
    }

    @Test
    void ranksNoMissingValue() {
        assertThat(PeerWords.own(new LeftOut("X1", "Elsewhere Unitary", Reason.MISSING, "FTE is missing.")))
                .isEqualTo("Elsewhere Unitary is not ranked: FTE is missing.");
    }

    private static Position tarnbury(@Nullable Integer quarter) {
        return new Position(
                "XTARNBURY",
                "Tarnbury Unitary",
                percent("2.8"),
                new BigDecimal("5600000"),
                new BigDecimal("200000000"),
                quarter,
                quarter == null ? null : new BigDecimal("2200000"),
                quarter == null ? null : percent("1.1"),
                false,
                null);
    }

    private static PeerGroup peers(@Nullable Quartiles quartiles, @Nullable Instant frozenAt) {
        Cycle cycle = new Cycle(
                2009,
                LocalDate.of(2009, 12, 31),
                LocalDate.of(2010, 1, 29),
                LocalDate.of(2012, 12, 31),
                frozenAt == null ? CycleState.OPEN : CycleState.FROZEN,
                List.of(),
                Instant.parse("2009-10-01T09:00:00Z"),
                frozenAt);
        Position position = tarnbury(quartiles == null ? null : 4);
        Benchmark benchmark = new Benchmark(
                2009,
                "2008-09",
                BenchmarkFixtures.financeCostShare(),
                "X-UA",
                8,
                Quartiles.METHOD,
                quartiles,
                percent("1.0"),
                percent("2.8"),
                new BigDecimal("18000000"),
                quartiles == null ? null : new BigDecimal("2650000"),
                List.of(position),
                List.of(new LeftOut("XELSE", "Elsewhere Unitary", Reason.ZERO, "reported as zero")),
                frozenAt == null ? "provisional" : "1",
                null,
                new Concentration("XTARNBURY", "Tarnbury Unitary", percent("31")),
                null);
        return new PeerGroup(
                cycle,
                "Finance",
                benchmark,
                Set.of(position.code()),
                List.of(new PeerBody(position.code(), position.name(), position, null, true)));
    }

    private static BigDecimal percent(String text) {
        return new BigDecimal(text);
    }
}
