package org.backbench.returns.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each kind of rule, once kept and once broken. */
class RulesTest {

    private static final List<String> LINES = List.of("a", "b", "c", "base");

    private final Map<String, BigDecimal> figures = new HashMap<>();
    private final Map<String, BigDecimal> lastYear = new HashMap<>();
    private Set<String> groups = Set.of();

    @Test
    void aSumIsExact() {
        type("a", 30).type("b", 10).type("c", 20);
        assertThat(broken("sum", "b c")).isEmpty();

        type("c", 19);
        assertThat(broken("sum", "b c"))
                .isEqualTo("A is 30, but B and C add up to 29, a difference of 1. Correct the one that is wrong.");
    }

    @Test
    void aSumDoesNotPassBecauseAnElementIsLeftEmpty() {
        type("a", 30).type("b", 10);

        assertThat(broken("sum", "b c"))
                .isEqualTo("C is empty, while other parts of A are filled in. Type 0 if there was none.");
    }

    @Test
    void aDifferenceIsExact() {
        type("a", 5).type("b", 8).type("c", 3);
        assertThat(broken("difference", "b c")).isEmpty();

        type("a", 6);
        assertThat(broken("difference", "b c"))
                .isEqualTo("A is 6, but B less C is 5, a difference of 1. Correct the one that is wrong.");
    }

    @Test
    void oneFigureIsTheSameEverywhere() {
        type("a", 182).type("b", 182);
        assertThat(broken("same", "b")).isEmpty();

        type("a", 128);
        assertThat(broken("same", "b"))
                .isEqualTo("A is 128, but B is 182: it must be the same figure everywhere. Type the right one in both"
                        + " places.");
    }

    @Test
    void sharesTotalAHundred() {
        type("a", 50).type("b", 30).type("c", 20);
        assertThat(broken("total", "b c", "most", "100")).isEmpty();

        type("c", 18);
        assertThat(broken("total", "b c", "most", "100"))
                .isEqualTo("A; B; C add up to 98, but together they make 100, a difference of −2. Correct the shares.");
        figures.remove("c");
        assertThat(broken("total", "b c", "most", "100")).startsWith("C is empty");
    }

    @Test
    void aRangeHasTwoEnds() {
        type("a", 100);
        assertThat(broken("range", "", "least", "0", "most", "100")).isEmpty();

        type("a", 101);
        assertThat(broken("range", "", "least", "0", "most", "100"))
                .isEqualTo("A is 101, but it must lie between 0 and 100. Correct it.");
    }

    @Test
    void aPartIsAtMostItsWhole() {
        type("a", 40).type("b", 40);
        assertThat(broken("at-most", "b")).isEmpty();

        type("a", 41);
        assertThat(broken("at-most", "b"))
                .isEqualTo("A is 41, but it is a part of B, which is 40. Correct the one that is wrong.");
    }

    @Test
    void countsAreWholeAndNotNegative() {
        type("a", 3);
        assertThat(broken("whole", "") + broken("not-negative", "") + broken("positive", ""))
                .isEmpty();

        figures.put("a", new BigDecimal("-0.5"));
        assertThat(broken("whole", "")).contains("type a whole number");
        assertThat(broken("not-negative", "")).contains("cannot be less than 0");
        assertThat(broken("positive", "")).contains("must be above 0");
    }

    @Test
    void aChangeAsksForCausesOnlyAboveBothThresholds() {
        lastYear.put("a", BigDecimal.valueOf(400));
        type("a", 500);
        assertThat(found("year-on-year", "", "pounds", "99", "percent", "25")).isEmpty();
        assertThat(found("year-on-year", "", "pounds", "100", "percent", "24")).isEmpty();

        List<Finding> found = found("year-on-year", "", "pounds", "99", "percent", "24");
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.toExplain()).isEqualByComparingTo("100");
            assertThat(finding.message())
                    .isEqualTo("A rose from 400 last year to 500, by 100 or 25%: more than 99 and 24%. Correct it, or"
                            + " explain it by its causes.");
        });
        type("a", 290);
        assertThat(found("year-on-year", "", "pounds", "99", "percent", "24")
                        .getFirst()
                        .toExplain())
                .isEqualByComparingTo("-110");
    }

    @Test
    void aBandHoldsForItsClassesAndAsksForWhatLiesOutside() {
        groups = Set.of("UA");
        type("a", 60).type("base", 1000);
        assertThat(found("band", "base", "least", "1", "most", "6", "groups", "UA SD"))
                .isEmpty();

        type("a", 80);
        assertThat(found("band", "base", "least", "1", "most", "6", "groups", "SD"))
                .isEmpty();
        assertThat(found("band", "base", "least", "1", "most", "6", "groups", "UA SD"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.toExplain()).isEqualByComparingTo("20");
                    assertThat(finding.message()).contains("8.00% of BASE", "usual is 1% to 6%", "20 lies outside");
                });
        type("a", 4);
        assertThat(found("band", "base", "least", "1", "most", "6").getFirst().toExplain())
                .isEqualByComparingTo("-6");
    }

    @Test
    void fullTimeEquivalentsAreAGoodPartOfThePeople() {
        type("a", 228).type("b", 251);
        assertThat(broken("headcount-fte", "b", "least", "50", "most", "100")).isEmpty();

        type("a", 260);
        assertThat(broken("headcount-fte", "b", "least", "50", "most", "100"))
                .isEqualTo("A is 260, 104% of B, which is 251: usual is 50% to 100%. Correct the one that is wrong, or"
                        + " explain it.");
    }

    @Test
    void aRuleThatNamesNoLineOfTheTemplateIsRefusedAtStart() {
        assertThatIllegalStateException()
                .isThrownBy(() -> broken("same", "profit"))
                .withMessageContaining("profit");
        assertThatIllegalStateException().isThrownBy(() -> broken("guess", "b"));
    }

    private RulesTest type(String line, long value) {
        figures.put(line, BigDecimal.valueOf(value));
        return this;
    }

    private String broken(String kind, String of, String... more) {
        return found(kind, of, more).stream().map(Finding::message).findFirst().orElse("");
    }

    private List<Finding> found(String kind, String of, String... more) {
        Map<String, String> row =
                new HashMap<>(Map.of("rule", kind, "kind", kind, "hard", "yes", "line", "a", "of", of));
        List.of("least", "most", "pounds", "percent", "groups", "source").forEach(column -> row.put(column, ""));
        for (int i = 0; i < more.length; i += 2) {
            row.put(more[i], more[i + 1]);
        }
        Rule rule = new Rules(
                        LINES.stream()
                                .map(line -> new Rules.Choice(line, "cost", "count"))
                                .toList(),
                        List.of())
                .read(List.of(row))
                .getFirst();
        List<Finding> found = new ArrayList<>();
        rule.check(sheet(), found::add);
        return found;
    }

    private Sheet sheet() {
        Map<String, LineText> texts = new HashMap<>();
        LINES.forEach(line -> texts.put(
                line, new LineText(line.toUpperCase(java.util.Locale.ROOT), false, value -> value.toPlainString()
                        .replace('-', '−'))));
        Set<String> empty = new HashSet<>(LINES);
        empty.removeAll(figures.keySet());
        return new Sheet(texts, figures, lastYear, groups, empty::contains);
    }
}
