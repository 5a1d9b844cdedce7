package org.backbench.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.backbench.calendar.WorkingDays;
import org.backbench.people.Role;
import org.jspecify.annotations.Nullable;

/** The rungs of a ladder in one version; a version never changes. */
public record Ladder(String kind, int version, List<LadderRung> rungs) {

    public Ladder {
        rungs = List.copyOf(rungs);
    }

    LadderRung rung(String code) {
        return rungs.stream()
                .filter(rung -> rung.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** What the days of the rungs are counted from. */
    record Dating(LocalDate start, LocalDate due, WorkingDays calendar, Instant now) {}

    /** The rungs of a clock with their days; those that lie before now, or for which nobody is there, do not apply. */
    List<PlannedRung> plan(Parties parties, @Nullable String priority, Dating dating, Function<Role, String> leads) {
        return rungs.stream()
                .map(rung -> {
                    LocalDate day = rung.day(dating.start(), dating.due(), dating.calendar());
                    Instant moment = rung.moment(day);
                    String audience = parties.keyOf(rung.audience(), leads);
                    boolean applies = audience != null && rung.isFor(priority) && !moment.isBefore(dating.now());
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
