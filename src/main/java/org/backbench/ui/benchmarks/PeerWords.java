package org.backbench.ui.benchmarks;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import org.backbench.benchmarks.Benchmark;
import org.backbench.benchmarks.Concentration;
import org.backbench.benchmarks.Position;
import org.backbench.benchmarks.Quartiles;
import org.backbench.calendar.Dates;
import org.backbench.ui.look.BodyClasses;
import org.backbench.ui.look.Figures;
import org.backbench.ui.look.Money;
import org.backbench.ui.look.When;
import org.jspecify.annotations.Nullable;

/** What a benchmark says, in sentences and words: a quarter has a cost, never a rank. */
final class PeerWords {

    private PeerWords() {}

    static String group(String group) {
        return switch (group) {
            case "police" -> "Police";
            case "fire" -> "Fire";
            default -> BodyClasses.title(group);
        };
    }

    /** 2.8%: more places would pretend. */
    static String ratio(BigDecimal percent) {
        return Figures.decimal(percent, 1) + "%";
    }

    static String quarter(@Nullable Integer quartile) {
        return quartile == null
                ? "not said"
                : switch (quartile) {
                    case 1 -> "lowest-cost quarter";
                    case 2 -> "second-lowest quarter";
                    case 3 -> "second-highest quarter";
                    default -> "highest-cost quarter";
                };
    }

    static String amount(@Nullable BigDecimal pounds) {
        return pounds == null ? "not said" : Money.twoFigures(pounds);
    }

    /** What the £ above the upper quartile are called: of a published line they are a difference, nothing more. */
    static String opportunity(PeerGroup peers) {
        return peers.isOutturn() ? "Difference from the class boundary" : "Opportunity";
    }

    /** Release 1, frozen 29 January 2010; or that the figures may still change. */
    static String release(PeerGroup peers) {
        Instant frozenAt = peers.cycle().frozenAt();
        if (frozenAt == null) {
            return "provisional, to be frozen on " + Dates.day(peers.cycle().freeze());
        }
        return "release %s, frozen %s".formatted(peers.benchmark().release(), When.day(frozenAt));
    }

    /** n, method and release: they stand beside every result. */
    static String method(PeerGroup peers) {
        int n = peers.benchmark().n();
        String bodies = n == 1 ? "1 body" : n + " bodies";
        return peers.benchmark().tooFew()
                ? bodies + " · " + release(peers)
                : "%s · quartiles by %s · %s"
                        .formatted(bodies, peers.benchmark().method(), release(peers));
    }

    /** The point of the pictures. */
    static String point(PeerGroup peers) {
        Benchmark benchmark = peers.benchmark();
        Quartiles quartiles = benchmark.quartiles();
        if (quartiles == null) {
            return tooFew(benchmark);
        }
        return "Half of the %d bodies lie between %s and %s, with the median at %s. %s"
                .formatted(
                        benchmark.n(),
                        Figures.percent(quartiles.q1()),
                        Figures.percent(quartiles.q3()),
                        Figures.percent(quartiles.median()),
                        above(peers));
    }

    private static String above(PeerGroup peers) {
        Benchmark benchmark = peers.benchmark();
        String share = Figures.share(
                benchmark.opportunity() == null ? BigDecimal.ZERO : benchmark.opportunity(), benchmark.total());
        return "The %s, what lies above the boundary of the highest-cost quarter, adds up to %s of %s (%s)."
                .formatted(
                        opportunity(peers).toLowerCase(Locale.ROOT),
                        amount(benchmark.opportunity()),
                        Money.twoFigures(benchmark.total()),
                        share);
    }

    static String tooFew(Benchmark benchmark) {
        String bodies = benchmark.n() == 1 ? "Only 1 body is" : "Only %d bodies are".formatted(benchmark.n());
        return "%s ranked in %s: quartiles need at least %d. The figures are listed, nothing is concluded from them."
                .formatted(bodies, group(benchmark.group()), Benchmark.ENOUGH);
    }

    /** Where the reader's own body stands. */
    static String own(PeerGroup peers, Position position) {
        if (position.quartile() == null) {
            return "%s reports %s.".formatted(position.name(), Figures.percent(position.ratio()));
        }
        String words = "%s reports %s, in the %s"
                .formatted(position.name(), Figures.percent(position.ratio()), quarter(position.quartile()));
        BigDecimal pounds = position.opportunity();
        if (pounds == null || pounds.signum() == 0) {
            return words + ".";
        }
        return "%s: %s above its boundary, of %s."
                .formatted(words, Money.twoFigures(pounds), Money.twoFigures(position.denominator()));
    }

    /** How much of the total the largest body makes. */
    static String concentration(Concentration concentration) {
        return "%s makes %s of the total"
                .formatted(concentration.name(), Figures.decimal(concentration.share(), 0) + "%");
    }
}
