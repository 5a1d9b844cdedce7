package org.backbench.improvement;

import java.time.LocalDate;
import org.backbench.calendar.Dates;

/** How the verified savings of a plan stand against its trajectory on a day; all in pounds a year. */
record TargetStanding(LocalDate day, long required, long verified, long asked) {

    boolean onTrack() {
        return verified >= asked;
    }

    String words() {
        String of = "%s of the %s required are verified".formatted(Wording.money(verified), Wording.money(required));
        return onTrack()
                ? "%s; the trajectory asks for %s by %s: on track.".formatted(of, Wording.money(asked), Dates.day(day))
                : "%s; the trajectory asks for %s by %s: behind by %s."
                        .formatted(of, Wording.money(asked), Dates.day(day), Wording.money(asked - verified));
    }
}
