package org.backbench.letters;

import java.util.List;
import java.util.stream.Stream;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.deadlines.ClockView;
import org.backbench.deadlines.Deadlines;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The clocks of a case and of its tasks, for those who may see clocks. */
@Component
@Order(2)
class WholeCaseClocks implements CasePart {

    private final Deadlines deadlines;
    private final Rights rights;

    WholeCaseClocks(Deadlines deadlines, Rights rights) {
        this.deadlines = deadlines;
        this.rights = rights;
    }

    @Override
    public Stream<Paper.Block> of(Person person, CaseFile file) {
        if (!rights.may(person, "see-clocks")) {
            return Stream.empty();
        }
        List<List<String>> rows = Stream.concat(
                        deadlines.ofCase(file.id()).stream(), deadlines.ofTasks(file.id()).stream())
                .map(WholeCaseClocks::row)
                .toList();
        return rows.isEmpty()
                ? Stream.empty()
                : BodysPapers.section(
                        "Clocks",
                        Stream.of(WholeCase.table("Clocks", List.of("Clock", "How it stands", "Begun", "Due"), rows)));
    }

    private static List<String> row(ClockView clock) {
        String late = clock.workingDaysLate() == 0 ? "" : ", " + Dates.workingDays(clock.workingDaysLate()) + " late";
        return List.of(
                clock.label(), clock.state().title() + late, Dates.day(clock.startedOn()), Dates.day(clock.due()));
    }
}
