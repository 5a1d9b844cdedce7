package org.backbench.deadlines;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which running clocks to list.
 *
 * @param bodies with {@code rieps} whose clocks the person may see; both null: everybody's
 */
public record ClockFilter(
        Which which,
        @Nullable List<String> bodies,
        @Nullable List<String> rieps) {

    /** Those in time, those overdue, or both. */
    public enum Which {
        ALL,
        RUNNING,
        OVERDUE
    }

    public static ClockFilter everybodys(Which which) {
        return new ClockFilter(which, null, null);
    }

    public static ClockFilter of(Which which, List<String> bodies, List<String> rieps) {
        return new ClockFilter(which, List.copyOf(bodies), List.copyOf(rieps));
    }

    boolean isEverybodys() {
        return bodies == null && rieps == null;
    }
}
