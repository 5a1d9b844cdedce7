package org.backbench.returns.scope;

import java.util.List;
import org.backbench.calendar.Dates;
import org.backbench.returns.BodyReturn;
import org.jspecify.annotations.Nullable;

/**
 * A body's duty to send a return, and what became of it.
 *
 * @param scope why it is owed or not; null where nothing was decided, as for figures that come by import
 * @param workingDaysLate from the due day to the receipt or, while it is overdue, to today; 0 when it is not late
 * @param refusal what the body said when it stated that it will not send
 * @param extensions requests for more time, the oldest first
 */
public record ReturnDuty(
        BodyReturn owed,
        @Nullable ScopeDecision scope,
        int workingDaysLate,
        @Nullable Refusal refusal,
        List<Extension> extensions) {

    public ReturnDuty {
        extensions = List.copyOf(extensions);
    }

    /** received late, 12 working days late, accepted: the state with everything that stands beside it. */
    public String inWords() {
        StringBuilder words = new StringBuilder(owed.state().title());
        if (workingDaysLate > 0) {
            words.append(", ").append(Dates.workingDays(workingDaysLate)).append(" late");
        }
        if (scope != null) {
            words.append(scope.accepted());
        }
        if (owed.voluntary()) {
            words.append(", voluntary");
        }
        if (owed.proForma()) {
            words.append(", pro forma");
        }
        return words.toString();
    }
}
