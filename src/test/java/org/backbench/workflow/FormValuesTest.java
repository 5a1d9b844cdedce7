package org.backbench.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.backbench.problems.Invalid;
import org.junit.jupiter.api.Test;

class FormValuesTest {

    private enum Outcome {
        CERTIFY,
        SEND_BACK
    }

    private final FormValues values = new FormValues(Map.of(
            "outcome",
            "send-back",
            "blank",
            "  ",
            "gross",
            new BigDecimal("900.50"),
            "due",
            "2012-12-31",
            "net",
            true,
            "evidence",
            List.of("11", "12"),
            "items",
            List.of(Map.of("what", "Shared payroll"), Map.of("what", "Vacancy freeze")),
            "minute",
            Map.of("number", "47")));

    @Test
    void givesEachValueInItsType() {
        assertThat(values.text("outcome")).isEqualTo("send-back");
        assertThat(values.number("gross")).isEqualByComparingTo("900.5");
        assertThat(values.date("due")).isEqualTo(LocalDate.of(2012, 12, 31));
        assertThat(values.yes("net")).isTrue();
        assertThat(values.texts("evidence")).containsExactly("11", "12");
        assertThat(values.group("minute").text("number")).isEqualTo("47");
    }

    @Test
    void readsAChoiceAsTheConstantOfItsName() {
        assertThat(values.oneOf("outcome", Outcome.class)).isEqualTo(Outcome.SEND_BACK);
    }

    @Test
    void keepsTheOrderOfRows() {
        assertThat(values.rows("items"))
                .extracting(row -> row.text("what"))
                .containsExactly("Shared payroll", "Vacancy freeze");
    }

    @Test
    void hasNothingWhereNothingWasFilledIn() {
        assertThat(values.optionalText("blank")).isNull();
        assertThat(values.optionalNumber("newCost")).isNull();
        assertThat(values.optionalDate("decidedOn")).isNull();
        assertThat(values.yes("ongoing")).isFalse();
        assertThat(values.texts("none")).isEmpty();
        assertThat(values.rows("none")).isEmpty();
        assertThat(values.has("none")).isFalse();
    }

    @Test
    void refusesToInventWhatIsMissing() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> values.text("reason"))
                .satisfies(refusal -> assertThat(refusal.places())
                        .containsExactly(new Invalid.Place("reason", "Fill in reason: it is empty.")));
    }
}
