package org.backbench.worklist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.backbench.audit.Audit;
import org.backbench.calendar.Dates;
import org.backbench.paging.After;
import org.backbench.paging.Page;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.problems.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The queues: who sees which task, who has it in hand. Filling in and sending a form is {@link Desk}. */
@Service
@Transactional
public class Worklist {

    private final WorkItemRows rows;
    private final People people;
    private final Rights rights;
    private final Audit audit;
    private final Clock clock;

    Worklist(WorkItemRows rows, People people, Rights rights, Audit audit, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    /** Open tasks by due date and id, done ones the latest first. */
    @Transactional(readOnly = true)
    public Page<WorkItem> list(Person person, Queue queue, WorkFilter filter, @Nullable String after, int limit) {
        long id = after == null ? 0 : After.id(after);
        LocalDate today = LocalDate.now(clock);
        if (queue == Queue.DONE) {
            Instant before = after == null ? null : After.moment(after);
            return Page.of(
                    rows.listDone(person, filter, today, before, id, limit + 1),
                    limit,
                    item -> item.doneAt() + "~" + item.id());
        }
        return Page.of(
                rows.listOpen(queue, person, filter, today, After.day(after), id, limit + 1),
                limit,
                item -> item.due() + "~" + item.id());
    }

    /** Each queue counted up to 1,000. */
    @Transactional(readOnly = true)
    public WorkCounts count(Person person, WorkFilter filter) {
        LocalDate today = LocalDate.now(clock);
        return new WorkCounts(
                rows.count(Queue.AVAILABLE, person, filter, today),
                rows.count(Queue.MINE, person, filter, today),
                rows.count(Queue.ON_HOLD, person, filter, today),
                rows.count(Queue.DONE, person, filter, today));
    }

    /** The task, open or done, if the person may know of it: holds its role now or has done it. */
    @Transactional(readOnly = true)
    public WorkItem get(Person person, long id) {
        return visible(person, rows.find(id).orElseThrow(() -> new NotFound("task", id)));
    }

    /** What is open in a case, whoever may do it; the caller has checked that the person may see the case. */
    @Transactional(readOnly = true)
    public List<WorkItem> openOf(long caseId) {
        return rows.openOfCase(caseId);
    }

    /** Whether the person has one of these tasks of a case in hand, or has done one. */
    @Transactional(readOnly = true)
    public boolean hasHandIn(long caseId, Person person, List<String> tasks) {
        return rows.hasHandIn(caseId, person.id(), tasks);
    }

    public void claim(Person person, long id) {
        WorkItem item = take(person, id).requireFreeFor(person);
        rows.setClaim(id, person.id(), clock.instant(), null);
        record(person, "claim", item, "Claimed “%s”.".formatted(item.title()));
    }

    public void release(Person person, long id) {
        WorkItem item = take(person, id).requireClaimedBy(person);
        rows.setClaim(id, null, null, null);
        record(person, "release", item, "Released “%s”.".formatted(item.title()));
    }

    /** Gives a task to a colleague who holds its role. */
    public void assign(Person person, long id, long toPersonId) {
        rights.require(person, "assign-task");
        WorkItem item = take(person, id).requireOpen();
        Person to = people.get(toPersonId);
        if (!to.holds(item.roleKey())) {
            throw new WorkItem.CannotDoIt(to, item);
        }
        rows.setClaim(id, to.id(), clock.instant(), null);
        record(person, "assign", item, "Gave “%s” to %s (%s).".formatted(item.title(), to.name(), to.login()));
    }

    /** Claims a task and puts it aside until a day. */
    public void hold(Person person, long id, LocalDate until) {
        WorkItem item = take(person, id).requireFreeFor(person);
        rows.setClaim(id, person.id(), clock.instant(), until);
        record(person, "hold", item, "Put “%s” aside until %s.".formatted(item.title(), Dates.day(until)));
    }

    private void record(Person person, String action, WorkItem item, String sentence) {
        audit.record(person.login(), item.roleKey(), action, "task " + item.id(), item.caseId(), sentence);
    }

    /** Locks the task for this transaction, if the person may know of it. */
    WorkItem take(Person person, long id) {
        return visible(person, rows.lock(id).orElseThrow(() -> new NotFound("task", id)));
    }

    private static WorkItem visible(Person person, WorkItem item) {
        if (!item.isKnownTo(person)) {
            throw new NotFound("task", item.id());
        }
        return item;
    }
}
