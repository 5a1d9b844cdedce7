package org.backbench.improvement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.backbench.cases.Watermarks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the plans of cases. Whoever calls has checked that the person may see the case. */
@Service
@Transactional(readOnly = true)
public class Plans {

    private final PlanRows rows;
    private final NeedRows needs;
    private final RoundRows rounds;
    private final FollowUpRows followUps;
    private final PlanClocks clocks;
    private final Watermarks watermarks;

    Plans(
            PlanRows rows,
            NeedRows needs,
            RoundRows rounds,
            FollowUpRows followUps,
            PlanClocks clocks,
            Watermarks watermarks) {
        this.rows = rows;
        this.needs = needs;
        this.rounds = rounds;
        this.followUps = followUps;
        this.clocks = clocks;
        this.watermarks = watermarks;
    }

    /** Whether a plan is asked for, once it is decided. */
    public Optional<PlanNeed> need(long caseId) {
        return needs.find(caseId);
    }

    /** The plan of a case; empty while none is asked for. */
    public Optional<PlanView> find(long caseId) {
        return rows.findByCase(caseId).map(this::view);
    }

    private PlanView view(Plan plan) {
        List<PlanRound> sent = rounds.findByPlan(plan.id());
        PlanNeed need = needs.find(plan.caseId()).orElseThrow();
        return new PlanView(
                plan,
                need,
                sent,
                coverage(plan, sent),
                due(plan),
                followUps.findByCase(plan.caseId()),
                watermarks.over("plan", plan.caseId()));
    }

    private static @Nullable Coverage coverage(Plan plan, List<PlanRound> sent) {
        if (sent.isEmpty() || sent.getLast().draft().kind() == PlanKind.EXPLANATION) {
            return null;
        }
        return plan.requirement().coveredBy(sent.getLast().draft().countable());
    }

    private @Nullable LocalDate due(Plan plan) {
        return switch (plan.state()) {
            case DRAFTING, AWAITING_APPROVAL, RETURNED -> clocks.planDue(plan.caseId());
            case AWAITING_DECISION, AGREED, PASSED_ON, EXPLAINED, CLOSED -> null;
        };
    }
}
