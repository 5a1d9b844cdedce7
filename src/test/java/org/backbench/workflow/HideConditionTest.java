package org.backbench.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HideConditionTest {

    private static final FormScope SCOPE = FormScope.of(Map.of(
            "outcome",
            "send-back",
            "final",
            true,
            "gross",
            new BigDecimal("900.00"),
            "minute",
            Map.of("number", "47", "chair", Map.of("party", "none"))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
        =outcome = "send-back"                                  | true
        =outcome="certify"                                      | false
        =outcome != "certify"                                   | true
        =final = true                                           | true
        =final = false                                          | false
        =gross = 900                                            | true
        =gross != 900.0                                         | false
        =absent = null                                          | true
        =outcome != null                                        | true
        =absent = "send-back"                                   | false
        =absent != "send-back"                                  | true
        =not(final = true)                                      | false
        =not(not(final = true))                                 | true
        =final = false and outcome = "x" or gross = 900         | true
        =final = false and (outcome = "x" or gross = 900)       | false
        =gross = 900 or final = false and outcome = "x"         | true
        =minute.number = "47"                                   | true
        =minute.chair.party = "none"                            | true
        =minute.place = null                                    | true
        """)
    void readsTheSubset(String expression, boolean hides) {
        assertThat(HideCondition.parse(expression).hides(SCOPE)).isEqualTo(hides);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "=",
                "outcome",
                "=outcome",
                "=outcome =",
                "=outcome = certify",
                "=outcome > 3",
                "=outcome == \"x\"",
                "=(outcome = \"x\"",
                "=outcome = \"x\")",
                "=outcome = \"x\" xor final = true",
                "=not final = true",
                "=\"x\" = outcome",
                "=outcome = \"x",
                "=outcome = \"x\" and",
                "=if final then true else false",
                "=and = \"x\"",
                "=outcome = \"x\" ; final = true"
            })
    void guessesNothing(String expression) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HideCondition.parse(expression))
                .withMessageStartingWith("hide condition " + expression);
    }

    @Test
    void seesTheRowFirstAndThenWhatIsAroundIt() {
        FormScope row = SCOPE.inner(Map.of("outcome", "certify"));

        assertThat(HideCondition.parse("=outcome = \"certify\" and final = true")
                        .hides(row))
                .isTrue();
    }
}
