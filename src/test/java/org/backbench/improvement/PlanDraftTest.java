package org.backbench.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.backbench.improvement.PlanFixtures.TARGET;
import static org.backbench.improvement.PlanFixtures.draft;
import static org.backbench.improvement.PlanFixtures.explanation;
import static org.backbench.improvement.PlanFixtures.payroll;
import static org.backbench.improvement.PlanFixtures.tarnburysDraft;

import java.time.LocalDate;
import org.backbench.problems.Invalid;
import org.junit.jupiter.api.Test;

class PlanDraftTest {

    @Test
    void goesOutWhenEachItemHasOwnerMilestoneAndMeasure() {
        assertThat(tarnburysDraft().requireComplete(TARGET).items()).hasSize(4);
    }

    @Test
    void isNotSentWithoutOwnerMilestoneOrMeasure() {
        PlanItem bare = with("", "", " ", TARGET, 900_000);

        assertThatExceptionOfType(PlanDraft.PlanIncomplete.class)
                .isThrownBy(() -> draft(payroll(), bare).requireComplete(TARGET))
                .satisfies(refusal -> assertThat(refusal.places())
                        .extracting(Invalid.Place::name)
                        .containsExactly("items[1].owner", "items[1].milestone", "items[1].measure"))
                .withMessageStartingWith("The plan was not sent: 3 places are to put right.");
    }

    @Test
    void isNotSentWithAnActionAfterTheTarget() {
        PlanItem late = with("head of finance", "signed", "cost", TARGET.plusDays(1), 900_000);

        assertThatExceptionOfType(PlanDraft.PlanIncomplete.class)
                .isThrownBy(() -> draft(late).requireComplete(TARGET))
                .withMessageContaining("up to the target date, 31 December 2012");
    }

    @Test
    void isNotSentWithoutAnAmount() {
        PlanItem nothing = with("head of finance", "signed", "cost", TARGET, 0);

        assertThatExceptionOfType(PlanDraft.PlanIncomplete.class)
                .isThrownBy(() -> draft(nothing).requireComplete(TARGET));
    }

    @Test
    void isNotSentEmpty() {
        assertThatExceptionOfType(PlanDraft.PlanIncomplete.class)
                .isThrownBy(() -> draft().requireComplete(TARGET))
                .withMessageContaining("A plan has at least one item.");
        assertThatExceptionOfType(PlanDraft.PlanIncomplete.class)
                .isThrownBy(() -> explanation(" ").requireComplete(TARGET));
    }

    private static PlanItem with(String owner, String milestone, String measure, LocalDate due, long gross) {
        return new PlanItem(
                "shared payroll",
                "finance",
                gross,
                0,
                true,
                true,
                false,
                false,
                owner,
                due,
                milestone,
                measure,
                Priority.LOW,
                null);
    }
}
