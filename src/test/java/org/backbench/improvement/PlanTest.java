package org.backbench.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.backbench.improvement.PlanFixtures.CHIEF;
import static org.backbench.improvement.PlanFixtures.MANAGER;
import static org.backbench.improvement.PlanFixtures.OFFICER;
import static org.backbench.improvement.PlanFixtures.TODAY;
import static org.backbench.improvement.PlanFixtures.planIn;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanTest {

    private static final Closing MET =
            new Closing(Closing.Outcome.MET, "All saved.", PlanFixtures.by(MANAGER, "2012-12-31"));

    @ParameterizedTest
    @EnumSource
    void takesEachStepInItsOwnStateOnly(PlanState state) {
        assertThat(passes(state, Plan::sent))
                .isEqualTo(EnumSet.of(PlanState.DRAFTING, PlanState.RETURNED).contains(state));
        assertThat(passes(state, Plan::approved)).isEqualTo(state == PlanState.AWAITING_APPROVAL);
        assertThat(passes(state, Plan::sentBack)).isEqualTo(state == PlanState.AWAITING_APPROVAL);
        for (Decision.Outcome outcome : Decision.Outcome.values()) {
            assertThat(passes(state, plan -> plan.decided(outcome, TODAY)))
                    .isEqualTo(state == PlanState.AWAITING_DECISION);
        }
        assertThat(passes(state, plan -> plan.closed(MET, 2_200_000)))
                .isEqualTo(EnumSet.of(PlanState.AGREED, PlanState.PASSED_ON).contains(state));
    }

    @Test
    void isANewRoundEachTimeItIsSent() {
        Plan returned = planIn(PlanState.AWAITING_DECISION).decided(Decision.Outcome.RETURNED, TODAY);

        assertThat(returned.state()).isEqualTo(PlanState.RETURNED);
        assertThat(returned.sent().round()).isEqualTo(2);
    }

    @Test
    void remembersTheDayItWasAgreed() {
        Plan agreed = planIn(PlanState.AWAITING_DECISION).decided(Decision.Outcome.AGREED, TODAY);

        assertThat(agreed.agreedOn()).isEqualTo(TODAY);
    }

    @Test
    void isNotApprovedByWhoeverWroteIt() {
        assertThatExceptionOfType(Plan.FourEyes.class)
                .isThrownBy(() -> Plan.requireFourEyes(OFFICER, Set.of(OFFICER.id())))
                .withMessageContaining("O. Reeve has had a hand in this plan already.");
        assertThatCode(() -> Plan.requireFourEyes(CHIEF, Set.of(OFFICER.id()))).doesNotThrowAnyException();
    }

    @Test
    void closesWithTheOutcomeItsFiguresGive() {
        Plan agreed = planIn(PlanState.AGREED);

        assertThat(agreed.closed(MET, 2_200_000).state()).isEqualTo(PlanState.CLOSED);
        assertThatExceptionOfType(Closing.OutcomeDisagrees.class)
                .isThrownBy(() -> agreed.closed(MET, 2_199_999))
                .withMessageContaining("the outcome is “partly met”");
    }

    @Test
    void hasNotMetItsTargetWhenNothingIsVerified() {
        assertThat(Closing.Outcome.of(0, 2_200_000)).isEqualTo(Closing.Outcome.NOT_MET);
        assertThat(Closing.Outcome.of(1, 2_200_000)).isEqualTo(Closing.Outcome.PARTLY_MET);
        assertThat(Closing.Outcome.of(2_300_000, 2_200_000)).isEqualTo(Closing.Outcome.MET);
    }

    private static boolean passes(PlanState state, UnaryOperator<Plan> step) {
        try {
            step.apply(planIn(state));
            return true;
        } catch (Plan.NotNow | Plan.NotToBeDrafted refused) {
            return false;
        }
    }
}
