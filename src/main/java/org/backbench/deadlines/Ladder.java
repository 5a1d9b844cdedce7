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

    /**
     * What the days of the rungs are counted from.
     *
     * @param slid by how many working days what counts from the start comes later
     */
    record Dating(LocalDate start, LocalDate due, int slid, WorkingDays calendar, Instant now) {

        LocalDate day(LadderRung rung) {
            LocalDate day = rung.day(start, due, calendar);
            return slid > 0 && rung.anchor() == LadderRung.Anchor.START ? calendar.plus(day, slid) : day;
        }
    }

    /** The rungs of a clock with their days; those that lie before now, or for which nobody is there, do not apply. */
    List<PlannedRung> plan(Parties parties, @Nullable String priority, Dating dating, Function<Role, String> leads) {
        return rungs.stream()
                .map(rung -> {
                    LocalDate day = dating.day(rung);
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
