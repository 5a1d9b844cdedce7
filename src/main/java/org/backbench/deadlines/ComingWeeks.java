package org.backbench.deadlines;

import java.time.LocalDate;
import java.util.List;

/**
 * How many rungs come in each of the next weeks.
 *
 * @param mondays of the weeks, the first being this week's
 * @param lines one for each kind of clock and audience that has any
 */
public record ComingWeeks(List<LocalDate> mondays, List<Line> lines) {

    public ComingWeeks {
        mondays = List.copyOf(mondays);
        lines = List.copyOf(lines);
    }

    /**
     * The rungs of one kind of clock for one role.
     *
     * @param role its key without a party: chief-executive
     * @param counts one for each week
     */
    public record Line(String kind, String title, String role, List<Long> counts) {

        public Line {
            counts = List.copyOf(counts);
        }

        public long total() {
            return counts.stream().mapToLong(Long::longValue).sum();
        }
    }
}
