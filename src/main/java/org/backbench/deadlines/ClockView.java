package org.backbench.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * A clock as people see it: its dates, its ledger and its ladder.
 *
 * @param due the last day in time; {@code firstDue} is the day it had before any extension
 * @param holder for the clock of a task: the role key of whoever has it
 * @param taskId for the clock of a task: the task
 * @param pausedOn since when it stands still; null: it runs or is over
 * @param slidWhy why the day is later than it was, where that was somebody else's doing
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
        @Nullable String holder,
        @Nullable String taskId,
        @Nullable LocalDate pausedOn,
        @Nullable String slidWhy,
        ClockState state,
        int workingDaysLate,
        LocalDate startedOn,
        @Nullable LocalDate stoppedOn,
        List<Entry> ledger,
        List<RungView> rungs) {

    /**
     * One entry of the ledger: start, pause, resume, extend, slide, edit, stop, call-off or elapse, and the due day as
     * it was after it.
     */
    public record Entry(String kind, Instant at, String by, String reason, LocalDate due) {

        private static final Set<String> OURS = Set.of("ledger", "process", "service");

        /** Whether no person did it. */
        public boolean ours() {
            return OURS.contains(by);
        }

        private Entry ofThePanel() {
            return ours() || kind.equals("extend") ? this : new Entry(kind, at, "the panel", reason, due);
        }
    }

    /**
     * A rung of the ladder, of this or an earlier round.
     *
     * @param offset in words: 10 working days after
     * @param audience the role key it goes to
     * @param wentTo the role key it went to, where nobody was there to whom it should have gone
     * @param escalates whether somebody is asked to step in
     */
    public record RungView(
            String code,
            int round,
            String offset,
            LocalDate day,
            Instant dueAt,
            String audience,
            @Nullable String wentTo,
            boolean escalates,
            RungState state,
            @Nullable Instant firedAt) {}

    /** As a person may read it: peers are not named, except each to himself. */
    public ClockView seenBy(Person reader) {
        boolean blind = holder != null
                && (Role.of(holder) == Role.PEER || Role.of(holder) == Role.LEAD_PEER)
                && !reader.holds(holder);
        return blind ? withLedger(ledger.stream().map(Entry::ofThePanel).toList()) : this;
    }

    private ClockView withLedger(List<Entry> told) {
        return new ClockView(
                id,
                kind,
                label,
                caseId,
                subject,
                bodyCode,
                riep,
                firstDue,
                due,
                holder,
                taskId,
                pausedOn,
                slidWhy,
                state,
                workingDaysLate,
                startedOn,
                stoppedOn,
                told,
                rungs);
    }

    /** The next rung to come. */
    public @Nullable RungView nextRung() {
        return rungs.stream()
                .filter(rung -> rung.state() == RungState.TO_COME)
                .findFirst()
                .orElse(null);
    }
}
