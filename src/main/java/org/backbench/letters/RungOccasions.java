package org.backbench.letters;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backbench.deadlines.FiredRung;
import org.backbench.deadlines.TaskClocks;
import org.backbench.worklist.OpenWork;
import org.springframework.stereotype.Component;

/** What rungs cause letters about, and who of their audience is passed by. */
@Component
class RungOccasions {

    private final Occasions occasions;
    private final OpenWork work;
    private final TaskClocks clocks;

    RungOccasions(Occasions occasions, OpenWork work, TaskClocks clocks) {
        this.occasions = occasions;
        this.work = work;
        this.clocks = clocks;
    }

    /** One for each, in their order. */
    List<Occasion> of(List<FiredRung> rungs) {
        Map<Long, List<OpenWork.Barred>> barred = barred(rungs);
        return rungs.stream()
                .map(rung -> occasions.of(rung).notFor(mayNot(rung, barred.getOrDefault(rung.caseId(), List.of()))))
                .toList();
    }

    /** Who may not do what the nudges among these ask for, by case. */
    private Map<Long, List<OpenWork.Barred>> barred(List<FiredRung> rungs) {
        Set<Long> nudged =
                rungs.stream().filter(FiredRung::nudge).map(FiredRung::caseId).collect(toSet());
        return nudged.isEmpty() ? Map.of() : work.barred(nudged).stream().collect(groupingBy(OpenWork.Barred::caseId));
    }

    /** A nudge passes by whoever did what the task checks: he must leave it to others. */
    private Set<Long> mayNot(FiredRung rung, List<OpenWork.Barred> barred) {
        return barred.isEmpty() || !rung.nudge()
                ? Set.of()
                : clocks.tasksOf(rung.kind()).stream()
                        .flatMap(task -> barred.stream().filter(one -> one.isOf(task, rung.subject())))
                        .map(OpenWork.Barred::personId)
                        .collect(toSet());
    }
}
