package org.backbench.returns;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.backbench.problems.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainingTest {

    private static final TemplateLine LINE = new Templates().get("vfm-2009").line("finance-cost");
    private static final Explaining EXPLAINING = new Explaining(80);

    @Test
    void eightyPerCentIsEnoughAndSeventyNineIsNot() {
        assertThatCode(() -> explain(180, cause("Recharge from the county came late", "144")))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(Explaining.NotCovered.class)
                .isThrownBy(() -> explain(1000, cause("Recharge from the county came late", "799")))
                .withMessage("The causes add up to £799k, 79% of £1,000k: at least 80% must be explained and not more"
                        + " than 120%. Add what is missing, or correct the figure.");
    }

    @Test
    void theShareIsASetting() {
        assertThatExceptionOfType(Explaining.NotCovered.class).isThrownBy(() -> new Explaining(90)
                .require(explanation(cause("Recharge from the county", "85")), failure("100"), LINE));
    }

    @Test
    void causesHaveTheDirectionOfTheChange() {
        assertThatCode(() -> explain(-180, cause("Payroll moved to the shared service", "-150")))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(Explaining.NotCovered.class)
                .isThrownBy(() -> explain(-180, cause("Payroll moved to the shared service", "150")));
        assertThatExceptionOfType(Explaining.NotCovered.class)
                .isThrownBy(() -> explain(180, cause("Payroll moved to the shared service", "400")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cost rose by £180k",
                "Finance: function cost is higher than last year",
                "increase of 33 per cent",
                "the change in the figure, due to higher spending overall",
                "",
                "…",
                "a b c d"
            })
    void aRestatementIsNoExplanation(String text) {
        assertThatExceptionOfType(Explaining.Restated.class).isThrownBy(() -> explain(180, cause(text, "180")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"late recharge, omitted from other", "Pay award", "Cost of the TUPE transfer of revenues"})
    void aCauseSaysWhatHappened(String text) {
        assertThatCode(() -> explain(180, cause(text, "180"))).doesNotThrowAnyException();
    }

    @Test
    void everyCauseHasItsPounds() {
        assertThatExceptionOfType(Explaining.WithoutPounds.class)
                .isThrownBy(() -> explain(180, cause("late recharge", "180"), new Cause("new ledger licences", null)));
    }

    @Test
    void numbersAndTextsHaveAnEnd() {
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> explain(180, cause("late recharge", "1e999999")));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> explain(180, cause("late ".repeat(300), "180")));
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> EXPLAINING.require(
                        explanation(Collections.nCopies(21, cause("late recharge", "9")).stream()),
                        failure("180"),
                        LINE));
    }

    private static void explain(int change, Cause... causes) {
        EXPLAINING.require(explanation(causes), failure(Integer.toString(change)), LINE);
    }

    private static Explanation explanation(Cause... causes) {
        return explanation(Stream.of(causes));
    }

    private static Explanation explanation(Stream<Cause> causes) {
        return new Explanation("year-on-year", LINE.key(), causes.toList(), "officer", Instant.EPOCH);
    }

    private static Failure failure(String change) {
        return new Failure(
                LINE.key(), "year-on-year", false, List.of(LINE.key()), "finance", "It rose.", new BigDecimal(change));
    }

    private static Cause cause(String text, String thousands) {
        return new Cause(text, new BigDecimal(thousands));
    }
}
