package org.backbench.ui.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.backbench.benchmarks.Benchmark;
import org.backbench.benchmarks.Position;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.Money;
import org.backbench.ui.standing.IndicatorWords;

/** The releases of a benchmark side by side. */
final class ReleaseTable {

    private ReleaseTable() {}

    /** @param releases the latest first, at least two */
    static Card card(List<Benchmark> releases) {
        List<Benchmark> inOrder = new ArrayList<>(releases);
        inOrder.sort(Comparator.comparing(release -> Integer.valueOf(release.release())));
        TreeMap<String, String> names = new TreeMap<>();
        inOrder.forEach(release -> release.bodies().forEach(body -> names.put(body.code(), body.name())));
        List<String> changed = names.keySet().stream()
                .filter(code -> inOrder.stream()
                                .map(release -> amount(release, code))
                                .distinct()
                                .count()
                        > 1)
                .toList();
        DataTable<String> table =
                new DataTable<String>("Releases side by side").text("Body", code -> String.valueOf(names.get(code)));
        inOrder.forEach(release -> table.number("Release " + release.release(), code -> amount(release, code)));
        return new Card("Old and new", table.rows(changed)).note(boundaries(inOrder));
    }

    private static String boundaries(List<Benchmark> releases) {
        return String.join(
                " · ",
                releases.stream()
                        .filter(release -> release.quartiles() != null)
                        .map(release -> "release %s: boundary %s"
                                .formatted(
                                        release.release(),
                                        IndicatorWords.value(release.indicator(), boundary(release))))
                        .toList());
    }

    private static BigDecimal boundary(Benchmark release) {
        var quartiles = release.quartiles();
        return quartiles == null
                ? BigDecimal.ZERO
                : quartiles.boundary(release.indicator().betterWhen());
    }

    private static String amount(Benchmark release, String code) {
        Optional<Position> position = release.position(code);
        if (!release.indicator().saves()) {
            return position.map(body -> IndicatorWords.value(release.indicator(), body.ratio()))
                    .orElse("left out");
        }
        Optional<BigDecimal> pounds = position.map(Position::opportunity);
        return pounds.map(Money::pounds).orElse("left out");
    }
}
