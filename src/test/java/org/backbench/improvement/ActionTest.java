package org.backbench.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.backbench.improvement.PlanFixtures.MANAGER;
import static org.backbench.improvement.PlanFixtures.OFFICER;
import static org.backbench.improvement.PlanFixtures.TODAY;
import static org.backbench.improvement.PlanFixtures.claim;
import static org.backbench.improvement.PlanFixtures.notVerified;
import static org.backbench.improvement.PlanFixtures.openAction;
import static org.backbench.improvement.PlanFixtures.verified;

import java.util.List;
import org.junit.jupiter.api.Test;

class ActionTest {

    @Test
    void isReportedDoneWithEvidence() {
        Action done = openAction().reportedDone(claim(900, 11L), OFFICER, TODAY);

        assertThat(done.state()).isEqualTo(ActionState.REPORTED);
        assertThat(done.percentDone()).isEqualTo(100);
        assertThat(done.reporterId()).isEqualTo(OFFICER.id());
    }

    @Test
    void theClaimWithoutEvidenceDoesNotCloseTheAction() {
        assertThatExceptionOfType(Claim.EvidenceMissing.class)
                .isThrownBy(() -> openAction().reportedDone(claim(900), OFFICER, TODAY))
                .withMessageStartingWith("The claim without evidence does not close the action.");
    }

    @Test
    void claimsSomethingThatHasBegun() {
        Claim nothing = claim(0, 11L);
        Claim early = new Claim(1000, TODAY.plusDays(1), "soon", List.of(11L));

        assertThatExceptionOfType(Claim.NothingClaimed.class)
                .isThrownBy(() -> openAction().reportedDone(nothing, OFFICER, TODAY));
        assertThatExceptionOfType(Claim.NotYetSaved.class)
                .isThrownBy(() -> openAction().reportedDone(early, OFFICER, TODAY));
    }

    @Test
    void isVerifiedBySomebodyElse() {
        assertThat(reported().judged(verified(750), 900_000, MANAGER).state()).isEqualTo(ActionState.VERIFIED);
        assertThatExceptionOfType(Action.OwnClaim.class)
                .isThrownBy(() -> reported().judged(verified(750), 900_000, OFFICER));
    }

    @Test
    void isOpenAgainWhenNotVerified() {
        Action open = reported().judged(notVerified("The ledger shows no fall."), 900_000, MANAGER);

        assertThat(open.state()).isEqualTo(ActionState.OPEN);
        assertThat(open.reportedDone(claim(750, 12L), OFFICER, TODAY).state()).isEqualTo(ActionState.REPORTED);
    }

    @Test
    void isNotVerifiedWithoutAReason() {
        assertThatExceptionOfType(Verification.ReasonMissing.class)
                .isThrownBy(() -> reported().judged(notVerified(" "), 900_000, MANAGER));
        Verification less = new Verification(true, 750_000, PlanFixtures.allFour(), null);
        assertThatExceptionOfType(Verification.ReasonMissing.class)
                .isThrownBy(() -> reported().judged(less, 900_000, MANAGER))
                .withMessage("Say why less is verified than was claimed.");
    }

    @Test
    void isVerifiedUpToTheClaim() {
        assertThatExceptionOfType(Verification.MoreThanClaimed.class)
                .isThrownBy(() -> reported().judged(verified(901), 900_000, MANAGER))
                .withMessageContaining("up to the £900,000 claimed");
        assertThatExceptionOfType(Verification.MoreThanClaimed.class)
                .isThrownBy(() -> reported().judged(verified(0), 900_000, MANAGER));
    }

    @Test
    void isVerifiedOnlyWhenAllFourTestsArePassed() {
        FourTests twoOfFour = new FourTests(false, true, true, false);
        Verification hasty = new Verification(true, 750_000, twoOfFour, "Seen.");

        assertThatExceptionOfType(Verification.TestsNotPassed.class)
                .isThrownBy(() -> reported().judged(hasty, 900_000, MANAGER))
                .withMessageContaining("not ticked: net of new running cost, without a cut in service.");
    }

    @Test
    void reportsProgressWhileItIsOpen() {
        assertThat(openAction().progressed(60).percentDone()).isEqualTo(60);
        assertThat(openAction().progressed(60).state()).isEqualTo(ActionState.OPEN);
        assertThatExceptionOfType(Action.ProgressOutOfRange.class)
                .isThrownBy(() -> openAction().progressed(100));
        assertThatExceptionOfType(Action.NotNow.class)
                .isThrownBy(() -> reported().progressed(60))
                .withMessage(
                        "A1 is reported done, waiting to be verified; this can be done only while it is under way.");
    }

    private static Action reported() {
        return openAction().reportedDone(claim(900, 11L), OFFICER, TODAY);
    }
}
