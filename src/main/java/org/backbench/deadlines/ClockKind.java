package org.backbench.deadlines;

import java.util.List;
import java.util.Set;
import org.backbench.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * One line of reference/clock-kinds.csv: what a clock is about. A duty can become overdue; a window just ends.
 *
 * @param ofTask whether the clock starts and stops with its task
 * @param ladder the ladder it climbs
 * @param subject the process variable by which the process of one subject is found; null for what a case has once
 * @param extendedLate whether a new date may still be agreed after the due day; the days before it stay on record
 * @param extendedBy who may give more time by a deed on the clock itself
 * @param waits whether its holder may pause it while he waits for the body
 * @param slides the kinds of clock that get later by as many days as this one was late
 * @param tasks the user tasks whose work it times
 */
record ClockKind(
        String key,
        boolean ofTask,
        String label,
        String ladder,
        boolean duty,
        @Nullable String subject,
        boolean extendedLate,
        Set<Role> extendedBy,
        boolean waits,
        List<String> slides,
        List<String> tasks) {

    String label(@Nullable String about) {
        return ofTask && about != null ? about : about == null ? label : label + ": " + about;
    }
}
