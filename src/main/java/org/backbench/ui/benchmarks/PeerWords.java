package org.backbench.ui.benchmarks;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import org.backbench.benchmarks.Benchmark;
import org.backbench.benchmarks.BetterWhen;
import org.backbench.benchmarks.Indicator;
import org.backbench.benchmarks.LeftOut;
import org.backbench.benchmarks.Position;
import org.backbench.benchmarks.Quartiles;
import org.backbench.calendar.Dates;
import org.backbench.ui.look.BodyClasses;
import org.backbench.ui.look.Figures;
import org.backbench.ui.look.Money;
import org.backbench.ui.look.When;
import org.backbench.ui.standing.IndicatorWords;
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
                ? "%s, too few for quartiles by %s · %s"
                        .formatted(bodies, peers.benchmark().method(), release(peers))
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
        Indicator indicator = peers.indicator();
        if (peers.allAlike() && benchmark.min() != null) {
            return "All %d bodies report %s: nobody stands apart."
                    .formatted(benchmark.n(), IndicatorWords.value(indicator, benchmark.min()));
        }
        return "Half of the %d bodies lie between %s and %s, with the median at %s. %s"
                .formatted(
                        benchmark.n(),
                        IndicatorWords.value(indicator, quartiles.q1()),
                        IndicatorWords.value(indicator, quartiles.q3()),
                        IndicatorWords.value(indicator, quartiles.median()),
                        indicator.costShare() ? above(peers) : IndicatorWords.direction(indicator) + ".");
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
        Indicator indicator = peers.indicator();
        String reports = "%s reports %s".formatted(position.name(), IndicatorWords.value(indicator, position.ratio()));
        if (position.quartile() == null || peers.allAlike()) {
            return reports + ".";
        }
        String words = "%s, in the %s".formatted(reports, IndicatorWords.quarter(indicator, position.quartile()));
        BigDecimal pounds = position.opportunity();
        if (indicator.costShare() && pounds != null && pounds.signum() > 0) {
            return "%s: %s above its boundary, of %s."
                    .formatted(words, Money.twoFigures(pounds), Money.twoFigures(position.denominator()));
        }
        return IndicatorWords.callsForAttention(indicator, position)
                ? "%s: %s beyond the %s."
                        .formatted(
                                words,
                                IndicatorWords.distance(indicator, beyond(position)),
                                IndicatorWords.boundary(indicator))
                : words + ".";
    }

    /** What lies beyond the quartiles. */
    static String boundary(Indicator indicator) {
        if (indicator.costShare()) {
            return "the highest-cost quarter lies above";
        }
        return indicator.betterWhen() == BetterWhen.CONTEXT
                ? "neither end is better"
                : "what is beyond the %s calls for a look".formatted(IndicatorWords.boundary(indicator));
    }

    /** A missing value has no place: it is said, never ranked. */
    static String own(LeftOut leftOut) {
        return "%s is not ranked: %s".formatted(leftOut.name(), leftOut.reason());
    }

    static BigDecimal beyond(Position position) {
        BigDecimal beyond = position.beyond();
        return beyond == null ? BigDecimal.ZERO : beyond;
    }

    /** By how much a value lies beyond the boundary, in pounds where it saves money; nothing on the better side. */
    static String beyond(Indicator indicator, Position position) {
        if (indicator.saves()) {
            return amount(position.opportunity());
        }
        return IndicatorWords.callsForAttention(indicator, position)
                ? IndicatorWords.distance(indicator, beyond(position))
                : "";
    }

    /** What the column of {@link #beyond(Indicator, Position)} is called. */
    static String beyondTitle(PeerGroup peers) {
        Indicator indicator = peers.indicator();
        if (indicator.costShare()) {
            return opportunity(peers);
        }
        return (indicator.saves() ? "Pounds above the " : "Beyond the ") + IndicatorWords.boundary(indicator);
    }
}
