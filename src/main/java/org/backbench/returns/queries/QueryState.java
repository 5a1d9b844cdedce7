package org.backbench.returns.queries;

import java.util.Collection;

/** Where a query stands as a whole: it follows from its points. */
public enum QueryState {
    OPEN("open"),
    ANSWERED("answered, to be judged"),
    PART_CLOSED("part closed, part reopened"),
    REOPENED("reopened"),
    TO_CORRECT("accepted, to be corrected"),
    CLOSED_CORRECTED("closed: corrected"),
    CLOSED_EXPLAINED("closed: explained"),
    RESERVED("closed: reserved"),
    CLOSED_ENDED("closed: ended with its case");

    private final String title;

    QueryState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public boolean isClosed() {
        return this == CLOSED_CORRECTED || this == CLOSED_EXPLAINED || this == RESERVED || this == CLOSED_ENDED;
    }

    static QueryState of(Collection<PointState> points) {
        if (points.stream().allMatch(PointState::isClosed)) {
            return closed(points);
        }
        if (points.contains(PointState.ANSWERED)) {
            return ANSWERED;
        }
        if (points.stream().noneMatch(PointState::isAsked)) {
            return TO_CORRECT;
        }
        if (points.stream().allMatch(PointState::isAsked)) {
            return points.contains(PointState.REOPENED) ? REOPENED : OPEN;
        }
        return PART_CLOSED;
    }

    private static QueryState closed(Collection<PointState> points) {
        if (points.contains(PointState.RESERVED)) {
            return RESERVED;
        }
        if (points.contains(PointState.ENDED)) {
            return CLOSED_ENDED;
        }
        return points.contains(PointState.CORRECTED) ? CLOSED_CORRECTED : CLOSED_EXPLAINED;
    }
}
