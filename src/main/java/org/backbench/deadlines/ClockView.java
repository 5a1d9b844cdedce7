package org.backbench.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clock as people see it: its dates, its ledger and its ladder.
 *
 * @param due the last day in time; {@code firstDue} is the day it had before any extension
 * @param workingDaysLate until it was met or, while it is overdue, until today
 */
public record ClockView(
        long id,
        String kind,
        String label,
        long caseId,
        @Nullable Long subject,
        String bodyCode,
        @Nullable String riep,
        LocalDate firstDue,
        LocalDate due,
        ClockState state,
        int workingDaysLate,
        LocalDate startedOn,
        @Nullable LocalDate stoppedOn,
        List<Entry> ledger,
        List<RungView> rungs) {

    /** One entry of the ledger: start, extend, stop, call-off or elapse, and the due day as it was after it. */
    public record Entry(String kind, Instant at, String by, String reason, LocalDate due) {}

    /**
     * A rung of the ladder, of this or an earlier round.
     *
     * @param offset in words: 10 working days after
     * @param audience the role key it goes to
     * @param escalates whether somebody is asked to step in
     */
    public record RungView(
            String code,
            int round,
            String offset,
            LocalDate day,
            Instant dueAt,
            String audience,
            boolean escalates,
            RungState state,
            @Nullable Instant firedAt) {}

    /** The next rung to come. */
    public @Nullable RungView nextRung() {
        return rungs.stream()
                .filter(rung -> rung.state() == RungState.TO_COME)
                .findFirst()
                .orElse(null);
    }
}
