package org.backbench.ui.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.backbench.calendar.Calendar;
import org.backbench.calendar.Dates;
import org.backbench.cases.Cases;
import org.backbench.deadlines.TrainingClock;
import org.backbench.people.Person;
import org.backbench.people.SignedIn;
import org.springframework.stereotype.Component;

/** What the card of the training clock asks. */
@Component
record ClockTools(TrainingClock clock, ClockMover mover, Calendar calendar, Cases cases, SignedIn signedIn) {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    Person person() {
        return signedIn.person();
    }

    /** The time as clocks in London show it. */
    ZonedDateTime now() {
        return clock.now().atZone(Dates.LONDON);
    }

    /** Nine in the morning of the next working day. */
    ZonedDateTime nextWorkingDay() {
        LocalDate day = calendar.nextWorkingDay(now().toLocalDate());
        return day.atTime(MORNING).atZone(Dates.LONDON);
    }
}
