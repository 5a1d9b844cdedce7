package org.backbench.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.backbench.calendar.Dates;
import org.backbench.people.Absence;
import org.backbench.people.Absences;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.springframework.stereotype.Component;

/** What stands in the way of taking a task in hand: a right, four eyes, or days away; and who is to be told of it. */
@Component
class Permits {

    private final Rights rights;
    private final FourEyes fourEyes;
    private final Absences absences;
    private final Notices notices;
    private final Clock clock;

    Permits(Rights rights, FourEyes fourEyes, Absences absences, Notices notices, Clock clock) {
        this.rights = rights;
        this.fourEyes = fourEyes;
        this.absences = absences;
        this.notices = notices;
        this.clock = clock;
    }

    void require(Person person, String action) {
        rights.require(person, action);
    }

    boolean may(Person person, String action) {
        return rights.may(person, action);
    }

    /** Refuses the verb where a right, the state of the task or four eyes stand against it. */
    void require(Person person, TaskVerb verb, WorkItem item) {
        require(person, verb.right(item));
        switch (verb) {
            case CLAIM, HOLD -> requireOtherHand(person, item.requireFreeFor(person));
            case TAKE_OVER -> requireOtherHand(person, item.requireOpen());
            case COMPLETE -> requireUndone(person, requireToDo(person, item));
            case RELEASE -> requireReleasable(person, item.requireOpen());
            case ASSIGN -> item.requireOpen();
        }
    }

    /** Refuses to begin to complete it; a form refuses in its own words before {@link #requireUndone}. */
    WorkItem requireToDo(Person person, WorkItem item) {
        require(person, TaskVerb.COMPLETE.right(item));
        return item.requireFreeFor(person);
    }

    /** Refuses it for the hand that did what it checks. */
    void requireUndone(Person person, WorkItem item) {
        fourEyes.require(person, person, item);
    }

    /** Whoever has the task in hand has passed already. */
    private void requireOtherHand(Person person, WorkItem item) {
        if (!item.isClaimedBy(person)) {
            fourEyes.require(person, person, item);
        }
    }

    /** Another's is released by those who may give out tasks. */
    private void requireReleasable(Person person, WorkItem item) {
        boolean anothers = item.claimantId() != null && !item.isClaimedBy(person);
        if (!anothers || !may(person, "assign-task")) {
            item.requireClaimedBy(person);
        }
    }

    /** Refuses to give the task to somebody who may not do it, as far as the giver may know why. */
    void requireFor(Person giver, Person to, WorkItem item) {
        if (!to.holds(item.roleKey())) {
            throw new WorkItem.CannotDoIt(to, item);
        }
        fourEyes.require(giver, to, item);
    }

    /** Which of these tasks are not for this person, by id. */
    Map<Long, String> against(Person person, List<WorkItem> items) {
        return againstIds(person, items.stream().map(WorkItem::id).toList());
    }

    Map<Long, String> againstIds(Person person, List<Long> ids) {
        return fourEyes.against(person, ids);
    }

    /** The days away of a person between today and the day a task is due, or today's where it is late. */
    List<String> warnings(Person person, WorkItem item) {
        LocalDate today = LocalDate.now(clock);
        LocalDate until = item.due().isBefore(today) ? today : item.due();
        return absences.between(person.id(), today, until).stream()
                .map(absence -> warning(absence, item.due()))
                .toList();
    }

    private static String warning(Absence absence, LocalDate due) {
        return "%s is away from %s to %s; the task is due on %s. Meanwhile %s stands in."
                .formatted(
                        absence.name(),
                        Dates.day(absence.first()),
                        Dates.day(absence.last()),
                        Dates.day(due),
                        absence.deputyName());
    }

    /** Tells whoever had the task, and the one he had it for, that somebody else took it out of his hands. */
    void tellHolder(Person person, WorkItem item, String did) {
        if (item.claimantId() != null && !item.isClaimedBy(person)) {
            String sentence = "%s %s “%s” (%s), which you had in hand. What you typed is kept."
                    .formatted(person.name(), did, item.title(), item.reference());
            notices.tell(item.claimantId(), item.id(), sentence);
        }
    }

    /** Tells whoever has got the task from another. */
    void tellTaker(Person person, Person to, WorkItem item) {
        if (to.id() != person.id()) {
            String sentence =
                    "%s gave you “%s” (%s): it is under Mine.".formatted(person.name(), item.title(), item.reference());
            notices.tell(to.id(), item.id(), sentence);
        }
    }
}
