package org.backbench.returns.queries;

import java.time.Clock;
import java.time.LocalDate;
import org.backbench.calendar.Calendar;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.deadlines.Deadlines;
import org.backbench.deadlines.NewClock;
import org.backbench.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The reply clock of a query. It stands still while the answer is judged: a reviewer's days are not the body's. */
@Component
class QueryClocks {

    private static final String KIND = "query";

    private final Deadlines deadlines;
    private final Calendar calendar;
    private final Cases cases;
    private final Clock clock;

    QueryClocks(Deadlines deadlines, Calendar calendar, Cases cases, Clock clock) {
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.cases = cases;
        this.clock = clock;
    }

    LocalDate in(int workingDays) {
        return calendar.plusWorkingDays(LocalDate.now(clock), workingDays);
    }

    LocalDate extended(LocalDate due) {
        return calendar.plusWorkingDays(due, Query.EXTENSION_DAYS);
    }

    /** Working days from today up to and with the due day. */
    int left(LocalDate due) {
        return Math.max(0, calendar.workingDaysBetween(LocalDate.now(clock), due));
    }

    void start(Query query, LocalDate due) {
        CaseFile file = cases.get(query.caseId());
        deadlines.start(new NewClock(KIND, file.id(), query.id(), file.bodyCode(), file.riep(), due)
                .about("query " + query.name()));
    }

    void extend(Query query, LocalDate due, String reason, Person by) {
        deadlines.extend(KIND, query.caseId(), query.id(), due, reason, by.name());
    }

    /** Nobody has met anything: the case has ended. */
    void callOff(Query query, String reason) {
        deadlines.callOff(KIND, query.caseId(), query.id(), reason, "service");
    }

    /** @param by null: the service */
    void stop(Query query, String reason, @Nullable Person by) {
        deadlines.stop(KIND, query.caseId(), query.id(), reason, by == null ? "service" : by.name());
    }

    /** due in 3 working days (Mon 8 February 2010). */
    String due(LocalDate due) {
        return "%s (%s)".formatted(Dates.due(due, LocalDate.now(clock), calendar.workingDays()), Dates.weekday(due));
    }
}
