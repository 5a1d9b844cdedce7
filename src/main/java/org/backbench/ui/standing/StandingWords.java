package org.backbench.ui.standing;

import java.math.BigDecimal;
import org.backbench.benchmarks.Benchmark;
import org.backbench.benchmarks.Position;
import org.backbench.benchmarks.Quartiles;
import org.backbench.cases.CaseFile;
import org.backbench.ui.look.Figures;
import org.backbench.ui.look.Money;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;
import org.backbench.ui.standing.Standing.Line;
import org.jspecify.annotations.Nullable;

/** What a standing says in words: a quarter has a cost, never a rank. */
public final class StandingWords {

    private static final int HIGHEST = 4;

    private StandingWords() {}

    /** Tarnbury: 2.80%, in the highest-cost quarter; quartiles 1.18 to 1.70, median 1.40. To the quartile: £2.20m. */
    public static String sentence(CaseFile file, Line line) {
        Position own = line.own().orElse(null);
        if (own == null) {
            String reason = line.leftOut(file.bodyCode());
            return file.bodyName() + " is not ranked: " + (reason == null ? "not reported yet" : reason) + ".";
        }
        Quartiles quartiles = line.benchmark().quartiles();
        if (quartiles == null) {
            return "%s: %s. %d bodies are too few for quartiles; %d are needed."
                    .formatted(
                            file.bodyName(),
                            Figures.percent(own.ratio()),
                            line.benchmark().n(),
                            Benchmark.ENOUGH);
        }
        return "%s: %s, %s; quartiles %s to %s, median %s.%s"
                .formatted(
                        file.bodyName(),
                        Figures.percent(own.ratio()),
                        quarter(own),
                        Figures.decimal(quartiles.q1(), 2),
                        Figures.decimal(quartiles.q3(), 2),
                        Figures.decimal(quartiles.median(), 2),
                        distance(file, own));
    }

    private static String quarter(Position own) {
        Integer quarter = own.quartile();
        if (quarter == null) {
            return "not ranked";
        }
        return switch (quarter) {
            case 1 -> "in the lowest-cost quarter";
            case 2 -> "in the second quarter, below the median";
            case 3 -> "in the third quarter, above the median";
            default -> "in the highest-cost quarter";
        };
    }

    private static String distance(CaseFile file, Position own) {
        BigDecimal pounds = own.opportunity();
        if (pounds == null || pounds.signum() == 0) {
            return "";
        }
        String name = isOutturn(file) ? "Difference from the class boundary" : "To the upper quartile";
        return " %s: %s a year on %s.".formatted(name, Money.pounds(pounds), Money.pounds(own.denominator()));
    }

    /** n, method and release: they stand beside every result. */
    public static String method(Benchmark benchmark) {
        String release = benchmark.release().equals("provisional")
                ? "provisional until the cycle is frozen"
                : "release " + benchmark.release();
        if (benchmark.quartiles() == null) {
            return "%d bodies have figures; %d are needed for quartiles, so nothing is concluded · %s"
                    .formatted(benchmark.n(), Benchmark.ENOUGH, release);
        }
        return "%d bodies ranked · %s · %s".formatted(benchmark.n(), benchmark.method(), release);
    }

    /** What draws attention to a standing; null where nothing does. */
    public static @Nullable Status flag(CaseFile file, Line line) {
        Position own = line.own().orElse(null);
        if (own == null) {
            String reason = line.leftOut(file.bodyCode());
            return reason == null ? null : new Status(Shape.TODO, reason);
        }
        if (own.spike()) {
            return new Status(Shape.SOON, "one-year spike");
        }
        boolean highest = own.quartile() != null && own.quartile() == HIGHEST;
        return highest ? new Status(Shape.SOON, "highest-cost quarter") : null;
    }

    private static boolean isOutturn(CaseFile file) {
        return file.template().equals("revenue-outturn");
    }
}
