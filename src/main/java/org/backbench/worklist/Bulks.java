package org.backbench.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.backbench.paging.After;
import org.backbench.paging.Page;
import org.backbench.people.Person;
import org.backbench.problems.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * One verb for many tasks, named one by one or by a rule: checked before, done in parts, each a transaction of its own,
 * with an outcome for each task, and undone where nothing else has changed since. Said twice, doing and undoing change
 * nothing.
 */
@Service
public class Bulks {

    /** More tasks are not changed at once. */
    public static final int MOST = 10_000;

    private static final int PART = 500;

    private final BulkRun run;
    private final QueueRows queues;
    private final BulkWorkRows rows;
    private final Clock clock;

    Bulks(BulkRun run, QueueRows queues, BulkWorkRows rows, Clock clock) {
        this.run = run;
        this.queues = queues;
        this.rows = rows;
        this.clock = clock;
    }

    /** Checks these tasks; what the person may not know of is left out. */
    public BulkWork check(Person person, BulkAsk ask, Collection<Long> tasks) {
        if (tasks.isEmpty() || tasks.size() > MOST) {
            throw new NotSoMany(tasks.size());
        }
        return run.check(person, ask, tasks, clock.instant());
    }

    /** Checks the first so many tasks of a queue that pass: the oldest twenty of North West. */
    public BulkWork check(Person person, BulkAsk ask, Queue queue, WorkFilter filter, int oldest) {
        if (oldest < 1 || oldest > MOST) {
            throw new NotSoMany(oldest);
        }
        Look look = new Look(person, queue, filter, LocalDate.now(clock));
        return check(
                person,
                ask,
                queues.find(look, QueuePlace.START, oldest).stream()
                        .map(WorkItem::id)
                        .toList());
    }

    public BulkWork get(Person person, long bulk) {
        return run.get(person, bulk);
    }

    /** The tasks by id, all or those with an outcome. */
    public Page<BulkRow> rows(
            Person person, long bulk, @Nullable BulkOutcome outcome, @Nullable String after, int limit) {
        run.get(person, bulk);
        List<BulkRow> found = rows.rows(bulk, outcome, after == null ? 0 : After.id(after), limit + 1);
        return Page.of(found, limit, row -> Long.toString(row.task()));
    }

    /** Does what was checked, to those tasks that are as they were then. */
    public BulkWork apply(Person person, long bulk) {
        BulkWork work = run.begin(person, bulk, clock.instant());
        Long last = 0L;
        while (last != null) {
            last = run.apply(person, work, last, PART);
        }
        return run.get(person, bulk);
    }

    /** Gives each task back as it was, unless it has changed since. */
    public BulkWork undo(Person person, long bulk) {
        BulkWork work = run.get(person, bulk);
        Long last = 0L;
        while (last != null) {
            last = run.undo(person, work, last, PART);
        }
        run.setUndone(work, clock.instant());
        return run.get(person, bulk);
    }

    /** At least one task, and no more than can be looked over. */
    public static final class NotSoMany extends Refused {
        NotSoMany(int tasks) {
            super("This would be %,d tasks. Choose from 1 to %,d.".formatted(tasks, MOST));
        }
    }
}
