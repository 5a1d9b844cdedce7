package org.backbench.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void moneyIsInMillionsFromAMillionOn() {
        assertThat(Money.pounds(new BigDecimal("2200000"))).isEqualTo("£2.20m");
        assertThat(Money.pounds(new BigDecimal("1000000"))).isEqualTo("£1.00m");
        assertThat(Money.pounds(new BigDecimal("999999.4"))).isEqualTo("£999,999");
        assertThat(Money.pounds(new BigDecimal("5600"))).isEqualTo("£5,600");
        assertThat(Money.pounds(BigDecimal.ZERO)).isEqualTo("£0");
    }

    @Test
    void negativeMoneyHasARealMinusBeforeThePound() {
        assertThat(Money.pounds(new BigDecimal("-1240"))).isEqualTo("−£1,240");
    }

    @Test
    void thousandsStayThousandsUnlessSaidLikeOtherMoney() {
        assertThat(Money.thousands(new BigDecimal("750.00"))).isEqualTo("£750k");
        assertThat(Money.thousands(new BigDecimal("900.5"))).isEqualTo("£900.5k");
        assertThat(Money.ofThousands(new BigDecimal("2200"))).isEqualTo("£2.20m");
    }

    @Test
    void twoFiguresAreEnoughWhereMoreWouldPretend() {
        assertThat(Money.twoFigures(new BigDecimal("2249999"))).isEqualTo("£2.2m");
        assertThat(Money.twoFigures(new BigDecimal("28640000"))).isEqualTo("£29m");
        assertThat(Money.twoFigures(new BigDecimal("1234567890"))).isEqualTo("£1,200m");
        assertThat(Money.twoFigures(new BigDecimal("999999"))).isEqualTo("£1.0m");
        assertThat(Money.twoFigures(new BigDecimal("434000"))).isEqualTo("£430k");
        assertThat(Money.twoFigures(new BigDecimal("5640.2"))).isEqualTo("£5,600");
        assertThat(Money.twoFigures(BigDecimal.ZERO)).isEqualTo("£0");
        assertThat(Money.twoFigures(new BigDecimal("-61000"))).isEqualTo("−£61k");
    }

    @Test
    void percentHasTwoPlacesRoundedHalfUp() {
        assertThat(Figures.percent(new BigDecimal("2.795"))).isEqualTo("2.80%");
    }

    @Test
    void aChangeSaysItsDirection() {
        assertThat(Figures.change(new BigDecimal("0.09"), 2)).isEqualTo("+0.09");
        assertThat(Figures.change(new BigDecimal("-0.04"), 2)).isEqualTo("−0.04");
        assertThat(Figures.change(new BigDecimal("0.001"), 2)).isEqualTo("0.00");
    }

    @Test
    void aShareOfNothingIsNothing() {
        assertThat(Figures.share(new BigDecimal("0.75"), new BigDecimal("2.20")))
                .isEqualTo("34%");
        assertThat(Figures.share(BigDecimal.ONE, BigDecimal.ZERO)).isEqualTo("0%");
    }
}
