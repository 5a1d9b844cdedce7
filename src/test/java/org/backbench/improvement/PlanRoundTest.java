package org.backbench.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.backbench.improvement.PlanFixtures.draft;
import static org.backbench.improvement.PlanFixtures.explanation;
import static org.backbench.improvement.PlanFixtures.requirement;
import static org.backbench.improvement.PlanFixtures.saving;
import static org.backbench.improvement.PlanFixtures.sent;
import static org.backbench.improvement.PlanFixtures.tarnburysDraft;

import java.util.Arrays;
import java.util.List;
import org.backbench.problems.Invalid;
import org.junit.jupiter.api.Test;

/** Scenario S7: a plan that does not cover the requirement is returned with reasons, not agreed. */
class PlanRoundTest {

    private static final Decision AGREE = new Decision(Decision.Outcome.AGREED, List.of(), "Well done.");

    @Test
    void isNotAgreedWhile34PerCentAreCovered() {
        assertThatExceptionOfType(PlanRound.CoverageTooSmall.class)
                .isThrownBy(() -> sent(tarnburysDraft()).requireFit(AGREE, requirement(2200)))
                .withMessage(
                        "The items that count save £750,000 of the £2.20m required, 34 %: £1.45m is missing. Return"
                                + " the plan with a reason for each item that does not count; the body may also explain"
                                + " its cost instead.");
    }

    @Test
    void isAgreedWhenTheItemsThatCountCoverAll() {
        PlanRound enough = sent(draft(PlanFixtures.payroll(), saving("leave Market House", 1450)));

        assertThatCode(() -> enough.requireFit(AGREE, requirement(2200))).doesNotThrowAnyException();
    }

    @Test
    void isReturnedWithAReasonForEachItemThatDoesNotCount() {
        Decision bare = returned("Too little.", null, "One year only.", null, "");

        assertThatExceptionOfType(PlanRound.ReasonsMissing.class)
                .isThrownBy(() -> sent(tarnburysDraft()).requireFit(bare, requirement(2200)))
                .satisfies(refusal -> assertThat(refusal.places())
                        .extracting(Invalid.Place::name)
                        .containsExactly("items[2].reason", "items[3].reason"));
    }

    @Test
    void isReturnedWhenEveryReasonIsGiven() {
        Decision full = returned(null, null, "One year only.", "The cost stays.", "FP2 can no longer be measured.");

        assertThatCode(() -> sent(tarnburysDraft()).requireFit(full, requirement(2200)))
                .doesNotThrowAnyException();
    }

    @Test
    void isNeverReturnedWithABareNo() {
        PlanRound allCount = sent(draft(PlanFixtures.payroll()));

        assertThatExceptionOfType(PlanRound.ReasonsMissing.class)
                .isThrownBy(() -> allCount.requireFit(returned(null, (String) null), requirement(2200)));
    }

    @Test
    void anExplanationIsAcceptedAndNotAgreed() {
        PlanRound explained = sent(explanation("We host payroll for the county; its income is elsewhere."));
        Decision accept = new Decision(Decision.Outcome.EXPLAINED, List.of(), "Seen in the agreement.");

        assertThatCode(() -> explained.requireFit(accept, requirement(2200))).doesNotThrowAnyException();
        assertThatExceptionOfType(PlanRound.NoItemsToAgree.class)
                .isThrownBy(() -> explained.requireFit(AGREE, requirement(2200)));
    }

    @Test
    void anExplanationIsAcceptedWithAReasonOnly() {
        PlanRound explained = sent(explanation("We host payroll for the county."));
        Decision silent = new Decision(Decision.Outcome.EXPLAINED, List.of(), null);

        assertThatExceptionOfType(PlanRound.ReasonsMissing.class)
                .isThrownBy(() -> explained.requireFit(silent, requirement(2200)));
    }

    @Test
    void aPlanIsNotAcceptedAsAnExplanation() {
        Decision accept = new Decision(Decision.Outcome.EXPLAINED, List.of(), "Fine.");

        assertThatExceptionOfType(PlanRound.NoExplanationGiven.class)
                .isThrownBy(() -> sent(tarnburysDraft()).requireFit(accept, requirement(2200)));
    }

    private static Decision returned(String reason, String... items) {
        return new Decision(Decision.Outcome.RETURNED, Arrays.asList(items), reason);
    }
}
