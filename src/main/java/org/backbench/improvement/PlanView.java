package org.backbench.improvement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as screens and REST show it.
 *
 * @param rounds each sending with its answers, the first first; empty before the first
 * @param coverage what the items of the last sending cover; null before the first and for an explanation
 * @param watermark to be shown over everything written about a real body in training mode; else null
 * @param due the day by which the body owes it, null while it owes nothing
 */
public record PlanView(
        Plan plan,
        PlanNeed need,
        List<PlanRound> rounds,
        @Nullable Coverage coverage,
        @Nullable LocalDate due,
        List<FollowUp> followUps,
        @Nullable String watermark) {}
