package org.backbench.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuartilesTest {

    /** Finance cost shares of the eight unitaries of scenario S7. */
    private static final List<BigDecimal> SHARES = numbers("2.8", "1.0", "1.1", "1.2", "2.0", "1.3", "1.5", "1.6");

    @Test
    void liesAQuarterOfTheWayBetweenTheSixthAndTheSeventhOfEight() {
        Quartiles quartiles = Quartiles.of(SHARES);

        assertThat(quartiles.q1()).isEqualByComparingTo("1.175");
        assertThat(quartiles.median()).isEqualByComparingTo("1.4");
        assertThat(quartiles.q3()).isEqualByComparingTo("1.70");
    }

    @Test
    void isTheValueItselfWhereItFallsOnOne() {
        Quartiles quartiles = Quartiles.of(numbers("1", "2", "3", "4", "5"));

        assertThat(List.of(quartiles.q1(), quartiles.median(), quartiles.q3())).isEqualTo(numbers("2", "3", "4"));
        assertThat(Quartiles.of(numbers("7")).q3()).isEqualByComparingTo("7");
    }

    @Test
    void putsAValueOnABoundaryOnTheCheaperSide() {
        Quartiles quartiles = Quartiles.of(numbers("1", "2", "3", "4", "5"));

        assertThat(numbers("1", "2", "2.1", "3", "4", "4.0001").stream()
                        .map(value -> quartiles.quarterOf(value, BetterWhen.LOWER)))
                .containsExactly(1, 1, 2, 2, 3, 4);
    }

    private static List<BigDecimal> numbers(String... values) {
        return Stream.of(values).map(BigDecimal::new).toList();
    }
}
