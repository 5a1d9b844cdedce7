package org.backbench.ui.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.backbench.benchmarks.Benchmark;
import org.backbench.benchmarks.LeftOut;
import org.backbench.benchmarks.Position;
import org.backbench.benchmarks.Quartiles;
import org.backbench.ui.look.Csv;
import org.jspecify.annotations.Nullable;

/** A peer group as a file; every line carries how it was made, so that none can be read without it. */
final class PeerCsv {

    private static final int RATIO_PLACES = 4;

    private PeerCsv() {}

    static String fileName(BenchmarkPlace place) {
        return "benchmark-%d-%s-%s.csv".formatted(place.cycle(), place.indicator(), place.group());
    }

    /** The bodies by name, then those left out with their reason in the place of the data quality. */
    static Csv of(PeerGroup peers) {
        Csv csv = new Csv(
                "cycle",
                "data_year",
                "indicator",
                "group",
                "fictional",
                "body",
                "name",
                "ratio_percent",
                "quarter",
                peers.isOutturn() ? "difference_from_class_boundary_pounds" : "opportunity_pounds",
                "data_quality",
                "n",
                "q1_percent",
                "median_percent",
                "q3_percent",
                "method",
                "release",
                "caveat");
        peers.bodies().forEach(body -> csv.row(line(peers, ranked(body))));
        peers.benchmark().leftOut().forEach(body -> csv.row(line(peers, leftOut(body))));
        return csv;
    }

    private static List<String> line(PeerGroup peers, List<String> body) {
        Benchmark benchmark = peers.benchmark();
        Quartiles quartiles = benchmark.quartiles();
        List<String> line = new ArrayList<>(List.of(
                Integer.toString(benchmark.cycle()),
                peers.cycle().dataYear(),
                benchmark.indicator().key(),
                benchmark.group(),
                peers.isFictional() ? "yes" : "no"));
        line.addAll(body);
        line.addAll(List.of(
                Integer.toString(benchmark.n()),
                percent(quartiles == null ? null : quartiles.q1()),
                percent(quartiles == null ? null : quartiles.median()),
                percent(quartiles == null ? null : quartiles.q3()),
                benchmark.method(),
                PeerWords.release(peers),
                benchmark.caveat() == null ? "" : benchmark.caveat()));
        return line;
    }

    private static List<String> ranked(PeerBody body) {
        Position position = body.position();
        return List.of(
                position.code(),
                position.name(),
                percent(position.ratio()),
                position.quartile() == null ? "" : PeerWords.quarter(position.quartile()),
                position.opportunity() == null
                        ? ""
                        : position.opportunity()
                                .setScale(0, RoundingMode.HALF_UP)
                                .toPlainString(),
                position.spike() ? PeerWords.SPIKE : "as reported");
    }

    private static List<String> leftOut(LeftOut body) {
        return List.of(body.code(), body.name(), "", "", "", "left out: " + body.reason());
    }

    private static String percent(@Nullable BigDecimal percent) {
        return percent == null
                ? ""
                : percent.setScale(RATIO_PLACES, RoundingMode.HALF_UP).toPlainString();
    }
}
