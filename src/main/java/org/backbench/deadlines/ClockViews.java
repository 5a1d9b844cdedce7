package org.backbench.deadlines;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.backbench.calendar.Calendar;
import org.springframework.stereotype.Component;

/** Shows clocks with their ledger and ladder: two more queries, however many clocks. */
@Component
class ClockViews {

    private final ClockRows rows;
    private final Ladders ladders;
    private final Calendar calendar;
    private final Clock clock;

    ClockViews(ClockRows rows, Ladders ladders, Calendar calendar, Clock clock) {
        this.rows = rows;
        this.ladders = ladders;
        this.calendar = calendar;
        this.clock = clock;
    }

    List<ClockView> of(List<LedgerClock> clocks) {
        List<Long> ids = clocks.stream().map(LedgerClock::id).toList();
        Map<Long, List<ClockRows.EventRow>> events =
                rows.findEvents(ids).stream().collect(groupingBy(ClockRows.EventRow::clockId));
        Map<Long, List<ClockRows.RungRow>> rungs =
                rows.findRungs(ids).stream().collect(groupingBy(ClockRows.RungRow::clockId));
        return clocks.stream()
                .map(one ->
                        view(one, events.getOrDefault(one.id(), List.of()), rungs.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private ClockView view(LedgerClock one, List<ClockRows.EventRow> events, List<ClockRows.RungRow> rungs) {
        LocalDate today = LocalDate.now(clock);
        Ladder ladder = ladders.get(one.clockKind(), one.ladderVersion());
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
                one.state(today),
                one.workingDaysLate(today, calendar.workingDays()),
                one.startedOn(),
                one.stoppedOn(),
                events.stream().map(ClockViews::entry).toList(),
                rungs.stream().map(row -> rung(row, ladder)).toList());
    }

    private static ClockView.Entry entry(ClockRows.EventRow row) {
        return new ClockView.Entry(row.kind(), row.at(), row.by(), row.reason(), row.due());
    }

    private static ClockView.RungView rung(ClockRows.RungRow row, Ladder ladder) {
        return new ClockView.RungView(
                row.code(),
                row.round(),
                ladder.rung(row.code()).offsetInWords(),
                row.dueOn(),
                row.dueAt(),
                row.audience(),
                row.flow() != null && row.flow().endsWith("-escalated"),
                RungState.of(row.state()),
                row.firedAt());
    }
}
