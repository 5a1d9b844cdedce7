package org.backbench.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.backbench.improvement.PlanFixtures.MANAGER;
import static org.backbench.improvement.PlanFixtures.by;
import static org.backbench.improvement.PlanFixtures.claimed;
import static org.backbench.improvement.PlanFixtures.evidenced;
import static org.backbench.improvement.PlanFixtures.notVerified;
import static org.backbench.improvement.PlanFixtures.savingOf;
import static org.backbench.improvement.PlanFixtures.verified;
import static org.backbench.improvement.PlanFixtures.withdrawn;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SavingTest {

    @Test
    void goesFromClaimedToVerified() {
        assertThat(savingOf(1).status()).isEqualTo(SavingStatus.EXPECTED);
        assertThat(savingOf(1, claimed(110, "2011-04-28")).status()).isEqualTo(SavingStatus.CLAIMED);
        assertThat(savingOf(1, evidenced(900, "2011-04-01")).status()).isEqualTo(SavingStatus.EVIDENCED);
        Saving verified = savingOf(1, evidenced(900, "2011-04-01"), verified(750, "2011-04-08"));
        assertThat(verified.status()).isEqualTo(SavingStatus.VERIFIED);
        assertThat(verified.claimed()).isEqualTo(900_000);
        assertThat(verified.evidenced()).isEqualTo(900_000);
        assertThat(verified.verified()).isEqualTo(750_000);
    }

    @Test
    void keepsItsClaimWhileEvidenceIsMissing() {
        Saving claimedOnly = savingOf(1, claimed(110, "2011-04-28"));

        assertThat(claimedOnly.claimed()).isEqualTo(110_000);
        assertThat(claimedOnly.evidenced()).isZero();
    }

    @Test
    void neverHasMoreEvidenceThanClaim() {
        Saving lowered = savingOf(
                1, evidenced(900, "2011-04-01"), notVerified("No fall.", "2011-04-08"), claimed(400, "2011-05-02"));

        assertThat(lowered.claimed()).isEqualTo(400_000);
        assertThat(lowered.evidenced()).isEqualTo(400_000);
        assertThat(lowered.waitsForVerification()).isFalse();
    }

    @Test
    void aSavingOf201011CanBeSustainedFromApril2013() {
        Saving saving = savingOf(1, evidenced(400, "2011-03-31"), verified(400, "2011-04-08"));

        assertThat(saving.firstYear()).contains(new FinancialYear(2010));
        assertThat(new FinancialYear(2010).label()).isEqualTo("2010-11");
        assertThat(saving.sustainedFrom()).contains(LocalDate.of(2013, 4, 1));
    }

    @Test
    void aSavingThatBeginsInAprilHasOneYearMore() {
        assertThat(savingOf(1, evidenced(490, "2011-04-01")).sustainedFrom()).contains(LocalDate.of(2014, 4, 1));
    }

    @Test
    void isNotSustainedBeforeTwoFullYearsHavePassed() {
        Saving saving = savingOf(1, evidenced(400, "2011-03-31"), verified(400, "2011-04-08"));

        assertThatExceptionOfType(Saving.TwoYearsNotPassed.class)
                .isThrownBy(() -> saving.requireSustainable(LocalDate.of(2013, 3, 31)))
                .withMessageContaining("from 1 April 2013 on");
        assertThat(saving.requireSustainable(LocalDate.of(2013, 4, 1))).isEqualTo(400_000);
    }

    @Test
    void isSustainedOnce() {
        Saving sustained = savingOf(
                1,
                evidenced(400, "2011-03-31"),
                verified(400, "2011-04-08"),
                SavingStep.sustained(400_000, by(MANAGER, "2013-07-01")));

        assertThat(sustained.status()).isEqualTo(SavingStatus.SUSTAINED);
        assertThat(sustained.sustained()).isEqualTo(400_000);
        assertThat(sustained.verified()).isEqualTo(400_000);
        assertThatExceptionOfType(Saving.AlreadySustained.class)
                .isThrownBy(() -> sustained.requireSustainable(LocalDate.of(2013, 7, 2)));
    }

    /** Scenario S14. */
    @Test
    void countsNoMoreOnceWithdrawnAndStaysInTheHistory() {
        Saving gone =
                savingOf(1, evidenced(400, "2011-03-31"), verified(400, "2011-04-08"), withdrawn(400, "2012-07-02"));

        assertThat(gone.status()).isEqualTo(SavingStatus.WITHDRAWN);
        assertThat(gone.status().words()).isEqualTo("later withdrawn");
        assertThat(gone.claimed()).isZero();
        assertThat(gone.verified()).isZero();
        assertThat(gone.withdrawn()).isEqualTo(400_000);
        assertThat(gone.asOf(LocalDate.of(2012, 7, 1)).verified()).isEqualTo(400_000);
        assertThat(gone.history()).extracting(SavingStep::move).contains(SavingMove.VERIFIED);
    }

    @Test
    void isWithdrawnOnlyWhileItStandsVerified() {
        assertThatExceptionOfType(Saving.NothingVerified.class)
                .isThrownBy(() -> savingOf(1, evidenced(400, "2011-03-31")).requireWithdrawable());
        assertThatExceptionOfType(Saving.NothingVerified.class)
                .isThrownBy(() -> savingOf(1, verified(400, "2011-04-08"), withdrawn(400, "2012-07-02"))
                        .requireWithdrawable());
    }
}
