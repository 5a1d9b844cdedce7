package org.backbench.deadlines;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backbench.calendar.Calendar;
import org.backbench.paging.After;
import org.backbench.paging.Page;
import org.backbench.problems.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows clocks with their ledger and ladder: two more queries, however many clocks. */
@Component
class ClockViews {

    private final LedgerRows rows;
    private final Ladders ladders;
    private final Calendar calendar;
    private final Clock clock;

    ClockViews(LedgerRows rows, Ladders ladders, Calendar calendar, Clock clock) {
        this.rows = rows;
        this.ladders = ladders;
        this.calendar = calendar;
        this.clock = clock;
    }

    Optional<ClockView> latest(String kind, long caseId, @Nullable Long subject) {
        return rows.findLatest(kind, caseId, subject)
                .map(found -> of(List.of(found)).getFirst());
    }

    List<ClockView> ofCase(long caseId, boolean ofTasks) {
        return of(rows.findByCase(caseId, ofTasks));
    }

    ClockView get(long id) {
        LedgerClock found = rows.find(id).orElseThrow(() -> new NotFound("clock", id));
        return of(List.of(found)).getFirst();
    }

    Page<ClockView> list(ClockFilter filter, @Nullable String after, int limit) {
        long id = after == null ? 0 : After.id(after);
        List<LedgerClock> found = rows.findRunning(filter, LocalDate.now(clock), After.day(after), id, limit + 1);
        Page<LedgerClock> page = Page.of(found, limit, last -> last.due() + "~" + last.id());
        return new Page<>(of(page.items()), page.next());
    }

    List<ClockView> of(List<LedgerClock> clocks) {
        List<Long> ids = clocks.stream().map(LedgerClock::id).toList();
        Map<Long, List<LedgerRows.EventRow>> events =
                rows.findEvents(ids).stream().collect(groupingBy(LedgerRows.EventRow::clockId));
        Map<Long, List<LedgerRows.RungRow>> rungs =
                rows.findRungs(ids).stream().collect(groupingBy(LedgerRows.RungRow::clockId));
        return clocks.stream()
                .map(one ->
                        view(one, events.getOrDefault(one.id(), List.of()), rungs.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private ClockView view(LedgerClock one, List<LedgerRows.EventRow> events, List<LedgerRows.RungRow> rungs) {
        LocalDate today = LocalDate.now(clock);
        return new ClockView(
                one.id(),
                one.kind(),
                one.label(),
                one.caseId(),
                one.subject(),
                one.body(),
                one.riep(),
                one.firstDue(),
                one.due(),
                one.holder(),
                one.taskId(),
                one.pausedOn(),
                one.slidWhy(),
                one.state(today),
                one.workingDaysLate(today, calendar.workingDays()),
                one.startedOn(),
                one.stoppedOn(),
                events.stream().map(ClockViews::entry).toList(),
                rungs.stream().map(row -> rung(row, one.ladder())).toList());
    }

    private static ClockView.Entry entry(LedgerRows.EventRow row) {
        return new ClockView.Entry(row.kind(), row.at(), row.by(), row.reason(), row.due());
    }

    private ClockView.RungView rung(LedgerRows.RungRow row, String ladder) {
        LadderRung rung = ladders.get(ladder, row.ladderVersion()).rung(row.code());
        return new ClockView.RungView(
                row.code(),
                row.round(),
                rung.offsetInWords(),
                row.dueOn(),
                row.dueAt(),
                row.audience(),
                row.wentTo(),
                rung.escalates(),
                RungState.of(row.state()),
                row.firedAt());
    }
}
