package org.backbench.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.backbench.calendar.WorkingDays;

/** The rungs of one kind of clock in one version. */
record Ladder(ClockKind kind, int version, List<LadderRung> rungs) {

    LadderRung rung(String code) {
        return rungs.stream()
                .filter(rung -> rung.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The rungs of a clock with their days; those that lie before now, or for which nobody is there, do not apply. */
    List<PlannedRung> plan(NewClock clock, LocalDate start, WorkingDays calendar, Instant now) {
        return rungs.stream()
                .map(rung -> {
                    LocalDate day = rung.day(start, clock.due(), calendar);
                    Instant moment = rung.moment(day);
                    String audience = rung.audienceOf(clock.bodyCode(), clock.riep());
                    boolean applies = audience != null && rung.isFor(clock.priority()) && !moment.isBefore(now);
                    return new PlannedRung(
                            rung.code(),
                            day,
                            moment,
                            Objects.requireNonNullElse(audience, rung.audience()),
                            rung.flow(),
                            applies ? RungState.TO_COME : RungState.NOT_APPLICABLE);
                })
                .toList();
    }
}
