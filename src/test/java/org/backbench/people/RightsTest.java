package org.backbench.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.backbench.BackbenchTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackbenchTest
class RightsTest {

    @Autowired
    Rights rights;

    @Test
    void letsARoleDoWhatItsRowSays() {
        rights.require(holding("programme-office@OEP"), "open-cycle");

        assertThat(rights.may(holding("certifying-officer@X1"), "certify-return"))
                .isTrue();
    }

    @Test
    void deniesWhatNoRowAllows() {
        assertThat(rights.may(holding("certifying-officer@X1"), "prepare-return"))
                .isFalse();
        assertThat(rights.may(holding("programme-office@OEP"), "no-such-action"))
                .isFalse();
    }

    @Test
    void saysWhomToAsk() {
        assertThatExceptionOfType(Rights.RightMissing.class)
                .isThrownBy(() -> rights.require(holding("peer@1"), "move-clock"))
                .withMessage("You may not move clock. Ask the programme office.");
    }

    private static Person holding(String key) {
        return new Person(1, "anyone", "Anyone", Set.of(key));
    }
}
