package org.backbench.calendar;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.backbench.problems.Refused;

/**
 * A time in which nobody visits, or nothing is published about bodies with elections. Clocks do not stop for it.
 *
 * @param groups classes of bodies; "all" for every body
 */
public record QuietPeriod(
        long id,
        Kind kind,
        String name,
        LocalDate firstDay,
        LocalDate lastDay,
        Set<String> groups,
        String reason,
        String by) {

    public QuietPeriod {
        groups = Set.copyOf(groups);
    }

    /** What does not happen. */
    public enum Kind {
        NO_VISITS,
        NO_PUBLICITY;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Kind of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** Whether a body of this class keeps quiet on the day. */
    public boolean covers(String group, LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay) && (groups.contains("all") || groups.contains(group));
    }

    QuietPeriod requireSound() {
        if (lastDay.isBefore(firstDay)) {
            throw new EndsBeforeItBegins(this);
        }
        if (groups.isEmpty() || name.isBlank() || reason.isBlank()) {
            throw new Incomplete();
        }
        return this;
    }

    /** A period runs forward. */
    public static final class EndsBeforeItBegins extends Refused {
        EndsBeforeItBegins(QuietPeriod period) {
            super("%s would end on %s, before it begins on %s."
                    .formatted(period.name, Dates.day(period.lastDay), Dates.day(period.firstDay)));
        }
    }

    /** People must know what it is, whom it holds for and why. */
    public static final class Incomplete extends Refused {
        Incomplete() {
            super("Give the period a name, a reason, and the classes of bodies it holds for (or all).");
        }
    }
}
