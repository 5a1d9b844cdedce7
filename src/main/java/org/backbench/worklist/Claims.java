package org.backbench.worklist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.backbench.calendar.Dates;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.problems.NotFound;
import org.backbench.problems.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has a task in hand. Each verb locks the task, so that of many who want it one wins and the others read who and
 * when; said twice it changes nothing.
 */
@Service
@Transactional
public class Claims {

    private static final int CANDIDATES = 50;

    private final WorkItemRows rows;
    private final QueueRows queues;
    private final Permits permits;
    private final People people;
    private final Trail trail;
    private final Clock clock;

    Claims(WorkItemRows rows, QueueRows queues, Permits permits, People people, Trail trail, Clock clock) {
        this.rows = rows;
        this.queues = queues;
        this.permits = permits;
        this.people = people;
        this.trail = trail;
        this.clock = clock;
    }

    public void claim(Person person, long id) {
        WorkItem item = take(person, TaskVerb.CLAIM, id);
        if (!item.isClaimedBy(person)) {
            rows.setClaim(id, Claim.by(person, item, clock.instant(), null));
            trail.moved(person, "claim", item, "Claimed “%s”.".formatted(item.title()));
            permits.tellHolder(person, item, "took up");
        } else if (item.holdUntil() != null) {
            rows.setHold(id, null);
            trail.moved(person, "claim", item, "Took “%s” up again.".formatted(item.title()));
        }
    }

    /**
     * Claims the task that is due next among those that wait in the queue and pass; empty where none does. What others
     * are taking at this moment is passed over, so that of many who ask each gets another.
     */
    public Optional<WorkItem> claimNext(Person person, WorkFilter filter) {
        permits.require(person, "claim-task");
        Look look = new Look(person, Queue.AVAILABLE, filter, LocalDate.now(clock));
        QueuePlace behind = QueuePlace.START;
        List<WorkItem> waiting;
        do {
            waiting = queues.find(look, behind, CANDIDATES);
            Optional<WorkItem> next = lockFirst(person, waiting);
            if (next.isPresent()) {
                claim(person, next.get().id());
                return rows.find(next.get().id());
            }
            behind = waiting.isEmpty() ? behind : QueuePlace.behind(waiting.getLast());
        } while (waiting.size() == CANDIDATES);
        return Optional.empty();
    }

    private Optional<WorkItem> lockFirst(Person person, List<WorkItem> waiting) {
        Map<Long, String> against = permits.against(person, waiting);
        return waiting.stream()
                .filter(item -> !against.containsKey(item.id()))
                .filter(rows::lockAsSeen)
                .findFirst();
    }

    /** Gives a task back to the queue; another's only by who may give out tasks, and the other is told. */
    public void release(Person person, long id) {
        WorkItem item = take(person, TaskVerb.RELEASE, id);
        permits.tellHolder(person, item, "released");
        rows.setClaim(id, Claim.NOBODY);
        trail.moved(person, "release", item, "Released “%s”.".formatted(item.title()));
    }

    /**
     * Takes a task out of a colleague's hands. The first step is refused with whose it is since when; the second says
     * so, and is refused again where it has meanwhile come into other hands. The colleague is told.
     *
     * @param claimedAt since when the other has had it, as the person has read it; null in the first step
     */
    public void takeOver(Person person, long id, @Nullable Instant claimedAt) {
        WorkItem item = take(person, TaskVerb.TAKE_OVER, id);
        if (item.isClaimedBy(person)) {
            return;
        }
        if (item.claimantId() != null && !Objects.equals(claimedAt, item.claimedAt())) {
            throw new WorkItem.InOtherHands(item);
        }
        rows.setClaim(id, Claim.by(person, item, clock.instant(), null));
        trail.moved(person, "take-over", item, "Took “%s” over from %s.".formatted(item.title(), item.hand()));
        permits.tellHolder(person, item, "took over");
    }

    /**
     * Gives a task to a colleague who may do it, and tells him.
     *
     * @return what to know of the colleague, like days away before the task is due
     */
    public List<String> assign(Person person, long id, long toPersonId) {
        WorkItem item = take(person, TaskVerb.ASSIGN, id);
        Person to = people.get(toPersonId);
        permits.requireFor(person, to, item);
        if (!item.isClaimedBy(to)) {
            rows.setClaim(id, Claim.by(to, item, clock.instant(), null));
            String sentence = "Gave “%s” to %s (%s).".formatted(item.title(), to.name(), to.login());
            trail.moved(person, "assign", item, sentence);
            permits.tellHolder(person, item, "gave to " + to.name());
            permits.tellTaker(person, to, item);
        }
        return permits.warnings(to, item);
    }

    /** Claims a task and puts it aside until a day. */
    public void hold(Person person, long id, LocalDate until) {
        WorkItem item = take(person, TaskVerb.HOLD, id);
        if (!item.isClaimedBy(person)) {
            rows.setClaim(id, Claim.by(person, item, clock.instant(), until));
        } else if (until.equals(item.holdUntil())) {
            return;
        } else {
            rows.setHold(id, until);
        }
        trail.moved(person, "hold", item, "Put “%s” aside until %s.".formatted(item.title(), Dates.day(until)));
    }

    /** Takes the task for doing it, if the person may and nobody else has it. */
    WorkItem takeToDo(Person person, long id) {
        return permits.requireToDo(person, take(person, id));
    }

    /** The other half: another hand did what this task checks. */
    void requireUndone(Person person, WorkItem item) {
        permits.requireUndone(person, item);
    }

    /** What stands against each verb for this person now; a verb that is not there is open to him. */
    @Transactional(readOnly = true)
    public Map<TaskVerb, Why> against(Person person, long id) {
        WorkItem item = Worklist.visible(person, rows.find(id).orElseThrow(() -> new NotFound("task", id)));
        Map<TaskVerb, Why> against = new EnumMap<>(TaskVerb.class);
        for (TaskVerb verb : TaskVerb.values()) {
            Why.against(() -> permits.require(person, verb, item)).ifPresent(why -> against.put(verb, why));
        }
        return against;
    }

    /** Locks the task for a verb, if nothing stands against it. */
    private WorkItem take(Person person, TaskVerb verb, long id) {
        permits.require(person, verb.right());
        WorkItem item = take(person, id);
        permits.require(person, verb, item);
        return item;
    }

    /** Locks the task for this transaction, if the person may know of it. */
    private WorkItem take(Person person, long id) {
        return Worklist.visible(person, rows.lock(id).orElseThrow(() -> new NotFound("task", id)));
    }
}
