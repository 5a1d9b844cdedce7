package org.backbench.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.backbench.calendar.Calendar;
import org.backbench.calendar.CalendarChange;
import org.backbench.calendar.WorkingDays;
import org.backbench.people.Person;
import org.backbench.problems.Outdated;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Edits calendar and ladders. What would move is shown before; then the edit is written with its reason, and every
 * running clock follows in the same transaction. Rungs that have fired never move and never fire again.
 */
@Service
@Transactional
public class LedgerEdits {

    private static final String CALENDAR = "edit-calendar";
    private static final String LADDER = "edit-ladder";

    private final ReplanRun run;
    private final Ladders ladders;
    private final LadderRows rows;
    private final Calendar calendar;
    private final OfficeDeeds deeds;
    private final Clock clock;

    LedgerEdits(ReplanRun run, Ladders ladders, LadderRows rows, Calendar calendar, OfficeDeeds deeds, Clock clock) {
        this.run = run;
        this.ladders = ladders;
        this.rows = rows;
        this.calendar = calendar;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** The dates that a change of the bank holidays would move. */
    @Transactional(readOnly = true)
    public EditPreview preview(Person person, CalendarChange change, @Nullable String after, int limit) {
        deeds.require(person, CALENDAR);
        WorkingDays proposed = calendar.with(change);
        return run.preview(touched(change), run.replanning(proposed, null), after, limit);
    }

    /** Changes the bank holidays, and with them the dates of the clocks that run; how many clocks moved. */
    public int apply(Person person, CalendarChange change, String reason) {
        deeds.require(person, CALENDAR, reason);
        WorkingDays proposed = calendar.with(change);
        ladders.edited();
        int moved = run.apply(touched(change), run.replanning(proposed, null), deed(person, reason));
        calendar.apply(change);
        deeds.record(
                person,
                CALENDAR,
                "calendar",
                "Added %s, removed %s, known to %s; %d clocks moved. %s"
                        .formatted(change.added(), change.removed(), change.lastDay(), moved, reason.strip()));
        return moved;
    }

    /** The ladder new clocks climb. */
    @Transactional(readOnly = true)
    public Ladder ladder(Person person, String kind) {
        deeds.require(person, LADDER);
        return ladders.latest(kind);
    }

    /** Every ladder in its latest version, by kind. */
    @Transactional(readOnly = true)
    public List<Ladder> ladders(Person person) {
        deeds.require(person, LADDER);
        return ladders.latest().values().stream()
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
    }

    /** Who made the versions of a ladder, when and why, the latest first. */
    @Transactional(readOnly = true)
    public List<LadderVersion> versions(Person person, String kind) {
        deeds.require(person, LADDER);
        return rows.findVersions(kind);
    }

    /** The dates that another ladder would move. */
    @Transactional(readOnly = true)
    public EditPreview preview(Person person, LadderEdit edit, @Nullable String after, int limit) {
        deeds.require(person, LADDER);
        Ladder next = edit.on(ladders.latest(edit.kind()));
        return run.preview(run.on(edit.kind()), run.replanning(calendar.workingDays(), next), after, limit);
    }

    /** Makes the next version of a ladder; the clocks that run climb it from now on. How many clocks moved. */
    public int apply(Person person, LadderEdit edit, String reason) {
        deeds.require(person, LADDER, reason);
        ladders.edited();
        Ladder next = edit.on(ladders.latest(edit.kind()));
        if (!rows.insert(next, person.name(), reason.strip(), clock.instant())) {
            throw new EditedMeanwhile(edit.kind());
        }
        int moved = run.apply(run.on(edit.kind()), run.replanning(calendar.workingDays(), next), deed(person, reason));
        deeds.record(
                person,
                LADDER,
                edit.kind(),
                "Version %d; %d clocks moved. %s".formatted(next.version(), moved, reason.strip()));
        return moved;
    }

    /** Two people edited the ladder at once. */
    public static final class EditedMeanwhile extends Outdated {
        EditedMeanwhile(String kind) {
            super("Somebody has just made another version of the ladder %s. Look at it and edit that.".formatted(kind));
        }
    }

    private ReplanRun.Touched touched(CalendarChange change) {
        LocalDate first = change.days().stream().findFirst().orElse(change.lastDay());
        return run.from(first);
    }

    private static ClockMoving.Deed deed(Person person, String reason) {
        return new ClockMoving.Deed(person.name(), reason.strip());
    }
}
