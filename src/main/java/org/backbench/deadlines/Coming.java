package org.backbench.deadlines;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.backbench.paging.After;
import org.backbench.paging.Page;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks ahead over the rungs of all clocks: how many come each week, of which kind, and for whom. */
@Service
@Transactional(readOnly = true)
public class Coming {

    private static final int WEEK = 7;
    private static final String RIGHT = "see-programme";

    private final ComingRows rows;
    private final Ladders ladders;
    private final ClockKinds kinds;
    private final Rights rights;
    private final Clock clock;

    Coming(ComingRows rows, Ladders ladders, ClockKinds kinds, Rights rights, Clock clock) {
        this.rows = rows;
        this.ladders = ladders;
        this.kinds = kinds;
        this.rights = rights;
        this.clock = clock;
    }

    /** This week and those after it; what fires today is counted until it has fired. */
    public ComingWeeks weeks(Person person, int weeks) {
        rights.require(person, RIGHT);
        LocalDate first = LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<LocalDate> mondays = IntStream.range(0, weeks)
                .mapToObj(week -> first.plusDays((long) WEEK * week))
                .toList();
        Map<String, List<ComingRows.Count>> counts =
                rows.count(new ComingFilter(first, WEEK * weeks, null, null)).stream()
                        .collect(groupingBy(count -> count.kind() + " " + count.role(), LinkedHashMap::new, toList()));
        return new ComingWeeks(
                mondays,
                counts.values().stream().map(line -> line(line, mondays)).toList());
    }

    private ComingWeeks.Line line(List<ComingRows.Count> counts, List<LocalDate> mondays) {
        List<Long> numbers = new ArrayList<>();
        for (LocalDate monday : mondays) {
            numbers.add(counts.stream()
                    .filter(count -> count.monday().equals(monday))
                    .mapToLong(ComingRows.Count::rungs)
                    .sum());
        }
        ComingRows.Count any = counts.getFirst();
        return new ComingWeeks.Line(any.kind(), kinds.get(any.kind()).label(), any.role(), numbers);
    }

    /** The rungs themselves, in the order in which they come. */
    public Page<ComingRung> list(Person person, ComingFilter filter, @Nullable String after, int limit) {
        rights.require(person, RIGHT);
        Instant from = after == null ? filter.start() : After.moment(after);
        long id = after == null ? 0 : After.id(after);
        List<ComingRung> found =
                rows.find(filter, from, id, limit + 1).stream().map(this::rung).toList();
        return Page.of(found, limit, last -> last.dueAt() + "~" + last.id());
    }

    private ComingRung rung(ComingRows.Row row) {
        LadderRung rung = ladders.get(row.ladder(), row.ladderVersion()).rung(row.code());
        return new ComingRung(
                row.id(),
                row.clockId(),
                row.dueOn(),
                row.dueAt(),
                row.kind(),
                row.label(),
                row.caseId(),
                row.body(),
                rung.offsetInWords(),
                row.audience(),
                rung.escalates());
    }
}
