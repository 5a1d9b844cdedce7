package org.backbench.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import java.util.stream.Stream;
import org.backbench.benchmarks.Benchmark;
import org.backbench.benchmarks.Benchmarks;
import org.backbench.benchmarks.LeftOut;
import org.backbench.benchmarks.Position;
import org.backbench.benchmarks.Quartiles;
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
            return new Line(body.code(), body.name(), null, "left out: " + body.reason());
        }

        private @Nullable Object ofPosition(Function<Position, @Nullable Object> part) {
            return position == null ? null : part.apply(position);
        }
    }

    private static final int RATIO_PLACES = 4;

    private final Benchmarks benchmarks;
    private final Rights rights;

    BenchmarkSheets(Benchmarks benchmarks, Rights rights) {
        this.benchmarks = benchmarks;
        this.rights = rights;
    }

    /** The bodies by code, then those left out, with their reason as the data quality. */
    public Sheet<?> benchmark(Person person, int cycle, String indicator, String group) {
        rights.require(person, "see-benchmarks");
        Benchmark benchmark = benchmarks.seenBy(person, cycle, indicator, group);
        Sheet<Line> sheet = new Sheet<Line>(
                        "benchmark-%d-%s-%s".formatted(cycle, indicator, group), () -> lines(benchmark))
                .column("cycle", line -> cycle)
                .column("data_year", line -> benchmark.dataYear())
                .column("indicator", line -> indicator)
                .column("group", line -> group)
                .column("fictional", line -> group.startsWith("X"))
                .column("body", Line::code)
                .column("name", Line::name)
                .column("ratio_percent", line -> line.ofPosition(position -> percent(position.ratio())))
                .column("quarter_of_cost_1_lowest_4_highest", line -> line.ofPosition(Position::quartile))
                .column(pounds(benchmark), line -> line.ofPosition(Position::opportunity));
        return method(sheet.column("data_quality", Line::quality), benchmark);
    }

    private static Sheet<Line> method(Sheet<Line> sheet, Benchmark benchmark) {
        Quartiles quartiles = benchmark.quartiles();
        return sheet.column("n", line -> benchmark.n())
                .column("q1_percent", line -> quartiles == null ? null : percent(quartiles.q1()))
                .column("median_percent", line -> quartiles == null ? null : percent(quartiles.median()))
                .column("q3_percent", line -> quartiles == null ? null : percent(quartiles.q3()))
                .column("method", line -> benchmark.method())
                .column("release", line -> benchmark.release())
                .column("caveat", line -> benchmark.caveat());
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

    private static BigDecimal percent(BigDecimal ratio) {
        return ratio.setScale(RATIO_PLACES, RoundingMode.HALF_UP);
    }
}
