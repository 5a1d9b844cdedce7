package org.backbench.letters;

import java.util.List;
import org.backbench.cases.CaseFile;
import org.backbench.deadlines.FiredRung;
import org.backbench.people.Role;
import org.backbench.worklist.WorkItem;
import org.springframework.stereotype.Component;

/** Which letters a rung or a task causes, and what they say of it. */
@Component
class Occasions {

    private final LetterKinds kinds;
    private final Matters matters;

    Occasions(LetterKinds kinds, Matters matters) {
        this.kinds = kinds;
        this.matters = matters;
    }

    /** Whether somebody is told of a task at all; who reviews for a living has a queue. */
    boolean areCausedBy(String task) {
        return !kinds.ofTask(task).isEmpty();
    }

    List<Occasion> of(WorkItem item, CaseFile file) {
        return kinds.ofTask(item.task()).stream()
                .map(row -> occasion(item, file, row))
                .toList();
    }

    private Occasion occasion(WorkItem item, CaseFile file, LetterKinds.OfTask row) {
        String key = row.audience().isEmpty() ? item.roleKey() : file.body(Role.of(row.audience()));
        Matters.Matter matter = matters.of(item.task(), Matters.aboutOf(item.title()));
        return new Occasion(
                "task %s %s".formatted(item.taskId(), row.audience()).strip(),
                kinds.of(row.kind()),
                item.caseId(),
                null,
                null,
                key,
                matter.todo(),
                item.due(),
                matter.then());
    }

    /** Whose duty it is reads what to do; others read what they wait for, as the story tells it. */
    Occasion of(FiredRung rung) {
        LetterKind kind = kinds.ofRung(rung.kind(), rung.rung(), rung.escalation());
        Matters.Matter matter = matters.of(rung.kind(), about(rung));
        boolean own = kind.mark() == Mark.ACT && !rung.escalation();
        return new Occasion(
                "rung " + rung.rungId(),
                kind,
                rung.caseId(),
                rung.clockId(),
                rung.rung(),
                rung.audienceKey(),
                own ? matter.todo() : matter.thing(),
                rung.due(),
                own && !matter.then().isEmpty() ? (matter.then() + " " + rung.besides()).strip() : rung.sentence());
    }

    /** The clock of a task is called like the task; that of something else has a name for its subject. */
    private static String about(FiredRung rung) {
        String about = rung.about() == null ? "" : rung.about();
        return about.equals(rung.label()) ? Matters.aboutOf(about) : about;
    }
}
