package org.backbench.worklist;

import java.time.LocalDate;
import org.backbench.problems.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done to many tasks.
 *
 * @param toPersonId who gets them, when they are assigned
 * @param until the day until which they are put aside, when they are held
 */
public record BulkAsk(
        BulkVerb verb, @Nullable Long toPersonId, @Nullable LocalDate until) {

    public BulkAsk {
        if ((verb == BulkVerb.ASSIGN) != (toPersonId != null) || (verb == BulkVerb.HOLD) != (until != null)) {
            throw new HalfSaid();
        }
    }

    /** To assign takes a person, to hold takes a day. */
    public static final class HalfSaid extends Refused {
        HalfSaid() {
            super("Say to whom to assign, or until which day to hold; to release, neither.");
        }
    }
}
