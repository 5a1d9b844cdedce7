package org.backbench.deadlines;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which running clocks to list.
 *
 * @param ofTasks the clocks of tasks instead of those of the cases themselves
 * @param bodies with {@code rieps} whose clocks the person may see; both null: everybody's
 */
public record ClockFilter(
        Which which,
        boolean ofTasks,
        @Nullable List<String> bodies,
        @Nullable List<String> rieps) {

    /** Those in time, those overdue, those that stand still, or all. */
    public enum Which {
        ALL,
        RUNNING,
        OVERDUE,
        PAUSED
    }

    public static ClockFilter everybodys(Which which) {
        return new ClockFilter(which, false, null, null);
    }

    public static ClockFilter of(Which which, List<String> bodies, List<String> rieps) {
        return new ClockFilter(which, false, List.copyOf(bodies), List.copyOf(rieps));
    }

    /** The same for the clocks of tasks. */
    public ClockFilter tasks() {
        return new ClockFilter(which, true, bodies, rieps);
    }

    boolean isEverybodys() {
        return bodies == null && rieps == null;
    }
}
