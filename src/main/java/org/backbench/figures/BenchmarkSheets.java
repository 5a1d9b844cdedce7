package org.backbench.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import java.util.stream.Stream;
import org.backbench.benchmarks.Benchmark;
import org.backbench.benchmarks.Benchmarks;
import org.backbench.benchmarks.BetterWhen;
import org.backbench.benchmarks.Indicator;
import org.backbench.benchmarks.LeftOut;
import org.backbench.benchmarks.Position;
import org.backbench.benchmarks.Quartiles;
import org.backbench.benchmarks.Reason;
import org.backbench.benchmarks.Side;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Peer groups as files; every line carries how it was made, so that none can be read without it. */
@Service
public class BenchmarkSheets {

    /** A body of the group: ranked, or left out with its reason. */
    private record Line(String code, String name, @Nullable Position position, String quality) {

        private static Line of(Position position) {
            return new Line(
                    position.code(), position.name(), position, position.spike() ? Position.SPIKE : "as reported");
        }

        private static Line of(LeftOut body) {
            String what = body.kind() == Reason.FEW_PEOPLE ? "suppressed: " : "left out: ";
            return new Line(body.code(), body.name(), null, what + body.reason());
        }

        private @Nullable Object ofPosition(Function<Position, @Nullable Object> part) {
            return position == null ? null : part.apply(position);
        }
    }

    private static final int RATIO_PLACES = 4;

    private final Benchmarks benchmarks;
    private final ProfileSheets profiles;
    private final Rights rights;

    BenchmarkSheets(Benchmarks benchmarks, ProfileSheets profiles, Rights rights) {
        this.benchmarks = benchmarks;
        this.profiles = profiles;
        this.rights = rights;
    }

    /** All indicators of the body of a case the person may see, each beside its group, in their order. */
    public Sheet<?> profile(Person person, String reference) {
        return profiles.of(person, reference);
    }

    /** The bodies by code, then those left out, with their reason as the data quality. */
    public Sheet<?> benchmark(Person person, int cycle, String indicator, String group) {
        rights.require(person, "see-benchmarks");
        Benchmark benchmark = benchmarks.seenBy(person, cycle, indicator, group);
        Sheet<Line> sheet = new Sheet<Line>(
                        "benchmark-%d-%s-%s".formatted(cycle, indicator, group), () -> lines(benchmark))
                .column("cycle", line -> cycle)
                .column("data_year", line -> benchmark.dataYear());
        String unit = benchmark.indicator().unit().key().replace('-', '_');
        return method(figures(sheet, benchmark, unit).column("data_quality", Line::quality), unit, benchmark);
    }

    private static Sheet<Line> figures(Sheet<Line> sheet, Benchmark benchmark, String unit) {
        Indicator measured = benchmark.indicator();
        String group = benchmark.group();
        sheet.column("function", line -> measured.function())
                .column("indicator", line -> measured.key())
                .column("title", line -> measured.title())
                .column("official_code", line -> measured.officialCode())
                .column("unit", line -> measured.unit().words())
                .column("better_when", line -> measured.betterWhen().key())
                .column("group", line -> group)
                .column("fictional", line -> group.startsWith("X"))
                .column("body", Line::code)
                .column("name", Line::name)
                .column(side("numerator", measured.numerator()), line -> line.ofPosition(Position::numerator))
                .column(side("denominator", measured.denominator()), line -> line.ofPosition(Position::denominator))
                .column("ratio_" + unit, line -> line.ofPosition(position -> rounded(position.ratio())))
                .column(quarter(measured), line -> line.ofPosition(Position::quartile));
        beyond(sheet, measured, unit, benchmark);
        return sheet;
    }

    private static String side(String name, @Nullable Side side) {
        return side != null && side.money() ? name + "_pounds" : name;
    }

    private static String quarter(Indicator measured) {
        if (measured.costShare()) {
            return "quarter_of_cost_1_lowest_4_highest";
        }
        return measured.betterWhen() == BetterWhen.CONTEXT ? "quarter_1_lowest_4_highest" : "quarter_1_better_4_worse";
    }

    private static void beyond(Sheet<Line> sheet, Indicator measured, String unit, Benchmark benchmark) {
        if (measured.saves()) {
            sheet.column(
                    measured.costShare() ? pounds(benchmark) : "above_boundary_pounds",
                    line -> line.ofPosition(Position::opportunity));
        } else if (measured.betterWhen() != BetterWhen.CONTEXT) {
            sheet.column("beyond_boundary_" + unit, line -> line.ofPosition(Position::beyond));
        }
    }

    private static Sheet<Line> method(Sheet<Line> sheet, String unit, Benchmark benchmark) {
        Quartiles quartiles = benchmark.quartiles();
        return sheet.column("n", line -> benchmark.n())
                .column("q1_" + unit, line -> quartiles == null ? null : rounded(quartiles.q1()))
                .column("median_" + unit, line -> quartiles == null ? null : rounded(quartiles.median()))
                .column("q3_" + unit, line -> quartiles == null ? null : rounded(quartiles.q3()))
                .column("method", line -> benchmark.method())
                .column("release", line -> benchmark.release())
                .column("caveat", line -> benchmark.caveat())
                .column("definition_note", line -> benchmark.indicator().note());
    }

    private static Stream<Line> lines(Benchmark benchmark) {
        return Stream.concat(
                benchmark.bodies().stream().map(Line::of),
                benchmark.leftOut().stream().map(Line::of));
    }

    /** Of a published accounting line what lies above the boundary is a difference and nothing more. */
    private static String pounds(Benchmark benchmark) {
        return benchmark.caveat() == null ? "opportunity_pounds" : "difference_from_class_boundary_pounds";
    }

    private static BigDecimal rounded(BigDecimal ratio) {
        return ratio.setScale(RATIO_PLACES, RoundingMode.HALF_UP);
    }
}
