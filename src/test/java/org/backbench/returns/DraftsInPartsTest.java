package org.backbench.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** No rule can be passed by splitting a figure over drafts. */
class DraftsInPartsTest {

    private static final Template TEMPLATE = new Templates().get("vfm-2009");
    private static final List<String> KEYS =
            TEMPLATE.lines().stream().map(TemplateLine::key).toList();
    private static final Explaining EXPLAINING = new Explaining(80);
    private static final Typed NOTHING = new Typed(Map.of(), List.of(), List.of(), null, null);

    /** However the typing is cut into drafts, what is found is what is found in the whole. */
    @Property(tries = 300)
    void findsTheSameHoweverTheTypingIsCut(@ForAll("drafts") List<Map<String, String>> drafts) {
        Map<String, String> whole = new LinkedHashMap<>(ReturnFixtures.complete());
        drafts.forEach(whole::putAll);
        Typed inParts = NOTHING.with(ReturnFixtures.complete());
        for (Map<String, String> draft : drafts) {
            inParts = inParts.with(draft);
        }

        ReturnCheck check = ReturnCheck.of(TEMPLATE, inParts.texts(), lastYear(5600));

        assertThat(check.failures())
                .isEqualTo(ReturnCheck.of(TEMPLATE, whole, lastYear(5600)).failures());
    }

    /** Steps that are each small enough to pass add up to one change against last year, and that is what counts. */
    @Property(tries = 300)
    void measuresAgainstLastYearNotAgainstTheDraftBefore(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 95) Integer> steps) {
        long cost = 400;
        Typed typed = NOTHING.with(finance(cost));
        for (int step : steps) {
            cost += step;
            typed = typed.with(finance(cost));
        }

        List<Failure> failures =
                ReturnCheck.of(TEMPLATE, typed.texts(), lastYear(400)).failures();

        boolean large = cost - 400 > 100 && (cost - 400) * 4 > 400;
        assertThat(failures.stream()
                        .filter(failure -> failure.isAbout("year-on-year", "finance-cost"))
                        .count())
                .isEqualTo(large ? 1 : 0);
    }

    /** What was explained of a smaller figure does not carry a larger one. */
    @Property(tries = 300)
    void explainsOnlyTheFigureThatStandsThere(
            @ForAll @IntRange(min = 150, max = 3000) int explained, @ForAll @IntRange(min = 150, max = 9000) int now) {
        Explanation kept = new Explanation(
                "year-on-year",
                "finance-cost",
                List.of(new Cause("Payroll of three neighbours", BigDecimal.valueOf(explained))),
                "officer",
                Instant.EPOCH);
        Failure failure = ReturnCheck.of(TEMPLATE, finance(400 + now), lastYear(400)).failures().stream()
                .filter(each -> each.isAbout("year-on-year", "finance-cost"))
                .findFirst()
                .orElseThrow();

        boolean fits = explained * 100L >= now * 80L && explained * 100L <= now * 120L;
        assertThat(EXPLAINING.covers(kept, failure)).isEqualTo(fits);
    }

    /** A function that is stated as nil or missing one draft and handed in the next is checked like any other. */
    @Property(tries = 100)
    void forgetsNoFailureWhileAFunctionIsAway(@ForAll @IntRange(min = 0, max = 20_000) int cost) {
        Map<String, String> texts = ReturnFixtures.with("legal-cost", Integer.toString(cost));
        List<Failure> before = ReturnCheck.of(TEMPLATE, texts).failures();

        Situation away = new Situation(
                Map.of(),
                Set.of(),
                Map.of("legal", new FunctionStanding("legal", FunctionStanding.Kind.MISSING, null)));

        assertThat(ReturnCheck.of(TEMPLATE, texts, away).figures()).doesNotContainKey("legal-cost");
        assertThat(ReturnCheck.of(TEMPLATE, texts).failures()).isEqualTo(before);
        assertThat(before.isEmpty()).isEqualTo(cost == 700);
    }

    @Provide
    Arbitrary<List<Map<String, String>>> drafts() {
        Arbitrary<String> text = Arbitraries.oneOf(
                Arbitraries.integers().between(-500, 9000).map(String::valueOf),
                Arbitraries.of("", "12a", "not measured", "yes", "no", "0", "231.5", "£5,600"));
        return Arbitraries.of(KEYS)
                .flatMap(key -> text.map(typed -> Tuple.of(key, typed)))
                .list()
                .ofMaxSize(8)
                .map(pairs -> {
                    Map<String, String> draft = new HashMap<>();
                    pairs.forEach(pair -> draft.put(pair.get1(), pair.get2()));
                    return draft;
                })
                .list()
                .ofMaxSize(6);
    }

    private static Map<String, String> finance(long cost) {
        return ReturnFixtures.finance(cost, 200_000);
    }

    private static Situation lastYear(long financeCost) {
        return new Situation(Map.of("finance-cost", BigDecimal.valueOf(financeCost)), Set.of("X-UA"), Map.of());
    }
}
