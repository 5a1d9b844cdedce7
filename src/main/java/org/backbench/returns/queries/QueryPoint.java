package org.backbench.returns.queries;

import java.math.BigDecimal;
import org.backbench.problems.Refused;
import org.backbench.returns.Failure;
import org.jspecify.annotations.Nullable;

/**
 * One figure that is asked about.
 *
 * @param position 1, 2, … within the query
 * @param line the line of the template on which the query is raised
 * @param value the figure of that version; null where it was missing
 * @param rule the rule it breaks, as {@link Failure} calls it; null when a person asks on his own judgement
 * @param hard a broken hard rule: it is put right, never explained
 */
public record QueryPoint(
        int position,
        String line,
        @Nullable BigDecimal value,
        @Nullable String rule,
        boolean hard,
        PointState state) {

    QueryPoint answered() {
        return with(PointState.ANSWERED);
    }

    QueryPoint judged(Judgement judgement) {
        if (hard && judgement.verdict() == PointState.EXPLAINED) {
            throw new HardRule();
        }
        return with(judgement.verdict());
    }

    QueryPoint corrected() {
        return with(PointState.CORRECTED);
    }

    QueryPoint reserved() {
        return state.isClosed() ? this : with(PointState.RESERVED);
    }

    /** Its case has ended: a figure that is known to be wrong is reserved, any other stands as it was certified. */
    QueryPoint over() {
        if (state.isClosed()) {
            return this;
        }
        return hard || state == PointState.TO_CORRECT ? reserved() : with(PointState.ENDED);
    }

    /** The same rule on the same line is asked about already, or was reserved for good. */
    boolean isAbout(Failure failure) {
        boolean settled = state == PointState.CORRECTED || state == PointState.EXPLAINED;
        return rule != null && failure.isAbout(rule, line) && !settled;
    }

    private QueryPoint with(PointState next) {
        return new QueryPoint(position, line, value, rule, hard, next);
    }

    /** What a review manager says of one answer: explained, to be corrected, or asked again. */
    record Judgement(PointState verdict, String sentence) {}

    /** A broken hard rule cannot be explained away. */
    public static final class HardRule extends Refused {
        HardRule() {
            super("This figure breaks a hard rule, and a hard rule cannot be explained away."
                    + " Ask for the figure to be corrected, or ask again.");
        }
    }
}
