package org.backbench.figures;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.deadlines.Coming;
import org.backbench.deadlines.ComingFilter;
import org.backbench.deadlines.ComingRung;
import org.backbench.deadlines.ComingWeeks;
import org.backbench.paging.Page;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the clocks will do in the next weeks, as files. */
@Service
public class DeadlineSheets {

    private static final int PAGE = 500;

    /** A rung with the case it is about. */
    private record Line(ComingRung rung, @Nullable CaseFile file) {

        private String body() {
            return file == null ? rung.bodyCode() : file.bodyName();
        }
    }

    private final Coming coming;
    private final Cases cases;

    DeadlineSheets(Coming coming, Cases cases) {
        this.coming = coming;
        this.cases = cases;
    }

    /** The steps to come, a line each. */
    public Sheet<?> coming(Person person, ComingFilter filter) {
        return new Sheet<Line>("steps-from-" + filter.from(), () -> lines(person, filter))
                .column("day", line -> line.rung().day())
                .column("when", line -> line.rung().dueAt())
                .column("clock", line -> line.rung().label())
                .column("kind", line -> line.rung().kind())
                .column("case", line -> line.file() == null ? null : line.file().reference())
                .column("body", line -> line.rung().bodyCode())
                .column("name", Line::body)
                .column(
                        "fictional",
                        line -> line.file() == null ? null : line.file().fictional())
                .column("step", line -> line.rung().offset())
                .column("for", line -> Role.of(line.rung().audience()).title())
                .column("asks_to_step_in", line -> line.rung().escalates());
    }

    /** How many steps come in each week, a line for each kind of clock and role. */
    public Sheet<?> weeks(Person person, int weeks) {
        ComingWeeks shown = coming.weeks(person, weeks);
        Sheet<ComingWeeks.Line> sheet = new Sheet<ComingWeeks.Line>("steps-by-week", () -> shown.lines().stream())
                .column("clock", ComingWeeks.Line::title)
                .column("for", line -> Role.of(line.role()).title());
        for (int week = 0; week < weeks; week++) {
            int at = week;
            sheet.column(
                    "week_of_" + shown.mondays().get(at), line -> line.counts().get(at));
        }
        return sheet.column("total", ComingWeeks.Line::total);
    }

    private Stream<Line> lines(Person person, ComingFilter filter) {
        return Page.all(after -> {
            Page<ComingRung> page = coming.list(person, filter, after, PAGE);
            Map<Long, CaseFile> files =
                    cases.all(page.items().stream().map(ComingRung::caseId).collect(Collectors.toSet()));
            return page.map(rung -> new Line(rung, files.get(rung.caseId())));
        });
    }
}
