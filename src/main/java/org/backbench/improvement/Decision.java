package org.backbench.improvement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a review manager says of a plan.
 *
 * @param itemReasons one an item, in the order of the plan; null where nothing was written
 */
record Decision(
        Outcome outcome,
        List<@Nullable String> itemReasons,
        @Nullable String reason) {

    /** The three answers, in the words of the model. */
    enum Outcome {
        AGREED,
        EXPLAINED,
        RETURNED;

        String key() {
            return Wording.key(this);
        }
    }

    @Nullable
    String reasonOf(int item) {
        return item < itemReasons.size() ? itemReasons.get(item) : null;
    }
}
