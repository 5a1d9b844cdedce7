package org.backbench.improvement;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What must be verified by when: evenly, from nothing on the day the plan is agreed to all on the target date. */
public record Trajectory(LocalDate from, LocalDate target, long required) {

    /** A day and the pounds a year on it. */
    public record Point(LocalDate day, long pounds) {}

    /** The pounds a year required by the end of this day, rounded down. */
    public long requiredOn(LocalDate day) {
        if (!day.isBefore(target)) {
            return required;
        }
        if (!day.isAfter(from)) {
            return 0;
        }
        long passed = ChronoUnit.DAYS.between(from, day);
        long all = ChronoUnit.DAYS.between(from, target);
        return BigInteger.valueOf(required)
                .multiply(BigInteger.valueOf(passed))
                .divide(BigInteger.valueOf(all))
                .longValueExact();
    }

    /** The ends of the line. */
    public List<Point> line() {
        return List.of(new Point(from, 0), new Point(target, required));
    }
}
