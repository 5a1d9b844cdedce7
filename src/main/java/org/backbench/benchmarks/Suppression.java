package org.backbench.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.backbench.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * Hides figures about so few people that one could be recognised: counts under 5, and shares of fewer than 20. A single
 * hidden figure could be worked out from the total, so the next smallest goes with it.
 */
final class Suppression {

    private static final BigDecimal FEWEST = BigDecimal.valueOf(5);
    private static final BigDecimal SMALLEST_BASE = BigDecimal.valueOf(20);

    private Suppression() {}

    /** The benchmark as this person may see it: he knows the figures of his own body anyway. */
    static Benchmark seenBy(Person person, Benchmark benchmark) {
        if (!benchmark.indicator().aboutPeople()) {
            return benchmark;
        }
        Set<String> hidden = hidden(person, benchmark.bodies());
        List<Position> shown = benchmark.bodies().stream()
                .filter(body -> !hidden.contains(body.code()))
                .toList();
        List<LeftOut> leftOut = new ArrayList<>(benchmark.leftOut());
        benchmark.bodies().stream()
                .filter(body -> hidden.contains(body.code()))
                .map(Suppression::instead)
                .forEach(leftOut::add);
        leftOut.sort(Comparator.comparing(LeftOut::code));
        return benchmark.with(shown, leftOut, extreme(shown, List::getFirst), extreme(shown, List::getLast));
    }

    /** Whether what one body comes to is hidden from this person, whatever the others come to. */
    static boolean hides(Person person, Indicator indicator, Position body) {
        return indicator.aboutPeople() && !person.actsFor(body.code()) && few(body);
    }

    private static Set<String> hidden(Person person, List<Position> bodies) {
        List<Position> others =
                bodies.stream().filter(body -> !person.actsFor(body.code())).toList();
        Set<String> hidden = new HashSet<>();
        others.stream().filter(Suppression::few).map(Position::code).forEach(hidden::add);
        if (hidden.size() == 1) {
            others.stream()
                    .filter(body -> !hidden.contains(body.code()))
                    .min(Comparator.comparing(Position::numerator).thenComparing(Position::code))
                    .ifPresent(next -> hidden.add(next.code()));
        }
        return hidden;
    }

    /** What stands in the place of a hidden figure. */
    static LeftOut instead(Position body) {
        return new LeftOut(body.code(), body.name(), Reason.FEW_PEOPLE, Reason.FEW_PEOPLE.sentence());
    }

    private static boolean few(Position body) {
        return body.numerator().compareTo(FEWEST) < 0 || body.denominator().compareTo(SMALLEST_BASE) < 0;
    }

    private static @Nullable BigDecimal extreme(List<Position> shown, Function<List<BigDecimal>, BigDecimal> end) {
        List<BigDecimal> sorted = shown.stream().map(Position::ratio).sorted().toList();
        return sorted.isEmpty() ? null : end.apply(sorted);
    }
}
