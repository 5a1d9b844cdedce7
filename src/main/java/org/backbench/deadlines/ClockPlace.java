package org.backbench.deadlines;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.backbench.problems.Invalid;
import org.jspecify.annotations.Nullable;

/** The place of a clock in a list by due day, as it travels in {@code after}. */
record ClockPlace(LocalDate due, long id) {

    private static final ClockPlace BEFORE_ALL = new ClockPlace(LocalDate.EPOCH, 0);

    String key() {
        return due + "." + id;
    }

    static ClockPlace of(@Nullable String key) {
        if (key == null) {
            return BEFORE_ALL;
        }
        int dot = key.indexOf('.');
        try {
            return new ClockPlace(
                    LocalDate.parse(key.substring(0, Math.max(dot, 0))), Long.parseLong(key.substring(dot + 1)));
        } catch (DateTimeException | NumberFormatException e) {
            throw new NoSuchPlace();
        }
    }

    /** The key of a next page is taken from the page before, not made up. */
    static final class NoSuchPlace extends Invalid {
        NoSuchPlace() {
            super(
                    "after is not a place in this list. Take it from next of the page before, or leave it out.",
                    List.of());
        }
    }
}
