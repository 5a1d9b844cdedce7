package org.backbench.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backbench.paging.After;
import org.backbench.paging.Page;
import org.backbench.people.Person;
import org.backbench.problems.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The queues: who sees which task. Taking one in hand is {@link Claims}, filling in and sending it {@link Desk}. */
@Service
@Transactional(readOnly = true)
public class Worklist {

    private final QueueRows queues;
    private final WorkItemRows rows;
    private final ColleagueRows colleagues;
    private final FourEyes fourEyes;
    private final Clock clock;

    Worklist(QueueRows queues, WorkItemRows rows, ColleagueRows colleagues, FourEyes fourEyes, Clock clock) {
        this.queues = queues;
        this.rows = rows;
        this.colleagues = colleagues;
        this.fourEyes = fourEyes;
        this.clock = clock;
    }

    /** Open tasks by due date and id, done ones the latest first. One statement needs no transaction around it. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Page<WorkItem> list(Person person, Queue queue, WorkFilter filter, @Nullable String after, int limit) {
        List<WorkItem> found = queues.find(look(person, queue, filter), place(queue, after, false), limit + 1);
        return Page.of(found, limit, item -> key(queue, item));
    }

    /**
     * The page that ends before a place, in the order of the queue.
     *
     * @param before the {@link #key} of the first task of the page shown
     * @return with the place before which the page before ends
     */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Page<WorkItem> earlier(Person person, Queue queue, WorkFilter filter, String before, int limit) {
        List<WorkItem> found = queues.find(look(person, queue, filter), place(queue, before, true), limit + 1);
        return Page.of(found, limit, item -> key(queue, item)).reversed();
    }

    /** The place of a task in a queue, behind or before which a page may begin or end. */
    public static String key(Queue queue, WorkItem item) {
        return (queue == Queue.DONE ? item.doneAt() : item.due()) + "~" + item.id();
    }

    /** The place before everything due on a day or later: behind it begins the page one jumps to. */
    public static String keyOf(LocalDate day) {
        return day + "~0";
    }

    private static QueuePlace place(Queue queue, @Nullable String key, boolean earlier) {
        if (key == null) {
            return QueuePlace.START;
        }
        return queue == Queue.DONE
                ? new QueuePlace(null, After.moment(key), After.id(key), earlier)
                : new QueuePlace(After.day(key), null, After.id(key), earlier);
    }

    /** Each queue counted up to 1,000. */
    public WorkCounts count(Person person, WorkFilter filter) {
        return new WorkCounts(
                count(person, Queue.AVAILABLE, filter),
                count(person, Queue.MINE, filter),
                count(person, Queue.ON_HOLD, filter),
                count(person, Queue.COLLEAGUES, filter),
                count(person, Queue.DONE, filter));
    }

    /** One queue counted up to 1,000. */
    public int count(Person person, Queue queue, WorkFilter filter) {
        return queues.count(look(person, queue, filter));
    }

    /** How many of the tasks that pass have which stage, region, class, role, kind and flag: of the first 1,000. */
    public WorkFacets facets(Person person, Queue queue, WorkFilter filter) {
        return WorkFacets.of(queues.facets(look(person, queue, filter)));
    }

    private Look look(Person person, Queue queue, WorkFilter filter) {
        return new Look(person, queue, filter, LocalDate.now(clock));
    }

    /** Which of the tasks of a page this person must leave to others, by id, and why. */
    public Map<Long, String> conflicts(Person person, List<WorkItem> page) {
        return fourEyes.against(
                person, page.stream().filter(WorkItem::isOpen).map(WorkItem::id).toList());
    }

    /** Who may do a task, with load, days away and conflict, by name: for those who give out tasks. */
    public List<Colleague> colleagues(Person person, long id) {
        return colleagues.find(person, get(person, id), LocalDate.now(clock));
    }

    /** Who may do what the person may do, some of it or all: for those who give out many tasks at once. */
    public List<Colleague> colleagues(Person person) {
        return colleagues.find(person, LocalDate.now(clock));
    }

    /** The task, open or done, if the person may know of it: holds its role now or has done it. */
    public WorkItem get(Person person, long id) {
        return visible(person, rows.find(id).orElseThrow(() -> new NotFound("task", id)));
    }

    static WorkItem visible(Person person, WorkItem item) {
        if (!item.isKnownTo(person)) {
            throw new NotFound("task", item.id());
        }
        return item;
    }

    /** What is open in a case, whoever may do it; the caller has checked that the person may see the case. */
    public List<WorkItem> openOf(long caseId) {
        return rows.openOfCase(caseId);
    }

    /** What comes first of what is open in each of these cases, by case, whoever may do it. */
    public Map<Long, WorkItem> nextOf(Collection<Long> cases) {
        return rows.firstOpenOf(cases).stream().collect(Collectors.toMap(WorkItem::caseId, Function.identity()));
    }

    /** Whether the person has one of these tasks of a case in hand, or has done one. */
    public boolean hasHandIn(long caseId, Person person, List<String> tasks) {
        return rows.hasHandIn(caseId, person.id(), tasks);
    }
}
