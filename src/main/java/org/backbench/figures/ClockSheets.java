package org.backbench.figures;

import java.util.function.Function;
import java.util.stream.Stream;
import org.backbench.calendar.BankHoliday;
import org.backbench.calendar.Calendar;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.deadlines.BodyStop;
import org.backbench.deadlines.BodyStops;
import org.backbench.deadlines.ClockView;
import org.backbench.deadlines.ClockView.RungView;
import org.backbench.deadlines.Deadlines;
import org.backbench.paging.Page;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The clocks of a case, the stopped bodies and the bank holidays, as files. */
@Service
public class ClockSheets {

    private static final int PAGE = 500;

    private final Deadlines deadlines;
    private final BodyStops stops;
    private final Calendar calendar;
    private final Cases cases;
    private final Rights rights;

    ClockSheets(Deadlines deadlines, BodyStops stops, Calendar calendar, Cases cases, Rights rights) {
        this.deadlines = deadlines;
        this.stops = stops;
        this.calendar = calendar;
        this.cases = cases;
        this.rights = rights;
    }

    /** A line for each clock of a case the person may see, those of its tasks included. */
    public Sheet<ClockView> clocks(Person person, String reference) {
        rights.require(person, "see-clocks");
        CaseFile file = cases.find(person, reference);
        return new Sheet<>(
                        "clocks-" + file.reference(),
                        () -> Stream.concat(
                                deadlines.ofCase(file.id()).stream(), deadlines.ofTasks(file.id()).stream()))
                .column("case", clock -> file.reference())
                .column("clock", ClockView::label)
                .column("kind", ClockView::kind)
                .column("state", clock -> clock.state().title())
                .column("began", ClockView::startedOn)
                .column("due_at_first", ClockView::firstDue)
                .column("due", ClockView::due)
                .column("working_days_late", ClockView::workingDaysLate)
                .column("paused_on", ClockView::pausedOn)
                .column("ended", ClockView::stoppedOn)
                .column("whose_turn", ClockSheets::turn)
                .column("next_step", clock -> next(clock, RungView::offset))
                .column("next_step_on", clock -> next(clock, RungView::day))
                .column(
                        "next_step_for",
                        clock -> next(clock, rung -> Role.of(rung.audience()).title()));
    }

    private static @Nullable Object next(ClockView clock, Function<RungView, Object> word) {
        RungView rung = clock.nextRung();
        return rung == null ? null : word.apply(rung);
    }

    private static @Nullable String turn(ClockView clock) {
        return clock.holder() == null || clock.stoppedOn() != null
                ? null
                : Role.of(clock.holder()).title();
    }

    /** The bodies whose clocks stand still. */
    public Sheet<BodyStop> stops(Person person) {
        return new Sheet<>("stopped-clocks", () -> Page.all(after -> stops.running(person, after, PAGE)))
                .column("body", BodyStop::body)
                .column("since", BodyStop::stoppedAt)
                .column("by", BodyStop::stoppedBy)
                .column("why", BodyStop::reason);
    }

    /** The bank holidays as far as they are known. */
    public Sheet<BankHoliday> calendar() {
        return new Sheet<>("bank-holidays", () -> calendar.bankHolidays().stream())
                .column("day", BankHoliday::date)
                .column("name", BankHoliday::name)
                .column("note", BankHoliday::note);
    }
}
