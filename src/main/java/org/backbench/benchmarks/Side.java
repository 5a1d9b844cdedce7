package org.backbench.benchmarks;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One side of the fraction bar: lines added up, some of them taken off.
 *
 * @param terms the lines in their order
 * @param distance whether only the size of the result counts, not its sign
 * @param schools the line that says how much of it is for schools; null where nothing is taken off for them
 * @param money whether its lines are in £ thousand; results are in pounds then
 */
public record Side(
        List<Term> terms, boolean distance, @Nullable String schools, boolean money) {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final String DISTANCE = "distance ";

    /**
     * A line to add or to take off.
     *
     * @param anyOf the first of these that is filled in counts
     */
    public record Term(List<String> anyOf, boolean off) {

        public Term {
            anyOf = List.copyOf(anyOf);
        }

        @Nullable
        BigDecimal of(Map<String, BigDecimal> figures) {
            return anyOf.stream()
                    .map(figures::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .map(value -> off ? value.negate() : value)
                    .orElse(null);
        }
    }

    public Side {
        terms = List.copyOf(terms);
    }

    /** Reads {@code a -b c|d}: a less b, and the first of c and d. */
    static Side of(String text, @Nullable String schools, boolean money) {
        boolean distance = text.startsWith(DISTANCE);
        String lines = distance ? text.substring(DISTANCE.length()) : text;
        List<Term> terms = Arrays.stream(lines.strip().split(" +", -1))
                .map(word -> new Term(
                        Arrays.asList((word.startsWith("-") ? word.substring(1) : word).split("\\|", -1)),
                        word.startsWith("-")))
                .toList();
        return new Side(terms, distance, schools, money);
    }

    /** Every line it may read, schools' among them. */
    Stream<String> lines() {
        return Stream.concat(terms.stream().flatMap(term -> term.anyOf().stream()), Stream.ofNullable(schools));
    }

    /** The first line without which there is no result. */
    Optional<String> missing(Map<String, BigDecimal> figures) {
        return terms.stream()
                .filter(term -> term.of(figures) == null)
                .findFirst()
                .map(term -> term.anyOf().getLast());
    }

    boolean statesSchools(Map<String, BigDecimal> figures) {
        return schools != null && figures.containsKey(schools);
    }

    /** In pounds where it is money; empty while a line is missing. */
    Optional<BigDecimal> of(Map<String, BigDecimal> figures, boolean withoutSchools) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Term term : terms) {
            BigDecimal value = term.of(figures);
            if (value == null) {
                return Optional.empty();
            }
            sum = sum.add(value);
        }
        if (withoutSchools) {
            sum = sum.subtract(Objects.requireNonNull(figures.get(Objects.requireNonNull(schools))));
        }
        BigDecimal result = distance ? sum.abs() : sum;
        return Optional.of(money ? result.multiply(THOUSAND) : result);
    }

    /** The line whose label stands for the side. */
    String named() {
        return terms.getFirst().anyOf().getLast();
    }
}
