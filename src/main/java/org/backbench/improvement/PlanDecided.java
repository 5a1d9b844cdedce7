package org.backbench.improvement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review manager has agreed a plan or returned it; an accepted explanation ends the stage instead.
 *
 * @param round of the sending that was decided on
 * @param timesReturned how often the plan has been returned, this time with it
 * @param due the day by which it is due again; null where it was agreed
 * @param sentence as the story of the case tells it
 * @param reasons one an item in the order of the plan, then the one for all; items without a reason are left out
 */
public record PlanDecided(
        long caseId,
        int round,
        boolean agreed,
        int timesReturned,
        @Nullable LocalDate due,
        String sentence,
        List<String> reasons) {

    public PlanDecided {
        reasons = List.copyOf(reasons);
    }
}
