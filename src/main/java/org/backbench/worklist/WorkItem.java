package org.backbench.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.backbench.calendar.Dates;
import org.backbench.people.Cover;
import org.backbench.people.Person;
import org.backbench.problems.NotAllowed;
import org.backbench.problems.Outdated;
import org.jspecify.annotations.Nullable;

/**
 * A task as a queue shows it.
 *
 * @param task the id of the user task in its model, the name of its form and the action in the rights table
 * @param roleKey who may do it, like review-manager@EMIEP
 * @param subject the seat, action or escalation it is about
 * @param queryOpen whether a query about the return is open in its case; {@code escalated} the same of an escalation
 * @param claimedFor who is away, where the claimant has it as deputy; {@code doneFor} the same of who did it
 */
public record WorkItem(
        long id,
        String taskId,
        String task,
        String title,
        long caseId,
        String reference,
        String bodyCode,
        String bodyName,
        boolean fictional,
        String bodyClass,
        String region,
        int cycle,
        String stage,
        String roleKey,
        @Nullable Long subject,
        LocalDate due,
        Instant openedAt,
        boolean queryOpen,
        boolean escalated,
        @Nullable Long claimantId,
        @Nullable String claimant,
        @Nullable Instant claimedAt,
        @Nullable Long claimedForId,
        @Nullable String claimedFor,
        @Nullable LocalDate holdUntil,
        @Nullable Instant doneAt,
        @Nullable Long doneById,
        @Nullable String doneBy,
        @Nullable Long doneForId,
        @Nullable String doneFor,
        @Nullable String outcome) {

    public boolean isOpen() {
        return doneAt == null;
    }

    public boolean isClaimedBy(Person person) {
        return claimantId != null && claimantId == person.id();
    }

    /** Whether the person may know of the task: holds its role, has it in hand, or has done it. */
    boolean isKnownTo(Person person) {
        return person.holds(roleKey) || isClaimedBy(person) || (doneById != null && doneById == person.id());
    }

    /** What the row is marked with for everybody; whether it is a conflict depends on who looks. */
    public Set<Flag> flags(LocalDate today) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (isOpen() && due.isBefore(today)) {
            flags.add(Flag.LATE);
        }
        if (queryOpen) {
            flags.add(Flag.QUERY_OPEN);
        }
        if (escalated) {
            flags.add(Flag.ESCALATED);
        }
        return flags;
    }

    /** For whom this person acts when he takes or does the task: for nobody, or for somebody who is away. */
    Optional<Cover> coverOf(Person person) {
        Long inHandOf = isClaimedBy(person) ? claimedForId : claimantId;
        return person.coverOf(roleKey, inHandOf);
    }

    /** Who has it, as people say it: Ben Example for Ann Example. */
    String hand() {
        return named(claimant, claimedFor);
    }

    private static String named(@Nullable String name, @Nullable String standsInFor) {
        return standsInFor == null ? String.valueOf(name) : name + " for " + standsInFor;
    }

    private static String when(@Nullable Instant moment) {
        return moment == null ? "an unknown day" : Dates.moment(moment);
    }

    WorkItem requireOpen() {
        if (!isOpen()) {
            throw new TaskAlreadyDone(this);
        }
        return this;
    }

    /** Open, and not in somebody else's hands. */
    WorkItem requireFreeFor(Person person) {
        requireOpen();
        if (claimantId != null && claimantId != person.id() && !isOfCovered(person)) {
            throw new ClaimedBySomebodyElse(this);
        }
        return this;
    }

    private boolean isOfCovered(Person person) {
        return coverOf(person)
                .map(Cover::personId)
                .filter(id -> id.equals(claimantId))
                .isPresent();
    }

    WorkItem requireClaimedBy(Person person) {
        requireFreeFor(person);
        if (claimantId == null) {
            throw new NotClaimed(this);
        }
        return this;
    }

    /** The task has ended: someone did it, or the process took it away. */
    public static final class TaskAlreadyDone extends Outdated {
        TaskAlreadyDone(WorkItem item) {
            super(
                    "%s: %s".formatted(item.title(), item.doneBy() == null ? takenAway(item) : done(item)),
                    item.doneAt());
        }

        private static String done(WorkItem item) {
            return "%s did this on %s. Nothing you typed was sent; open the case to see the result."
                    .formatted(named(item.doneBy(), item.doneFor()), when(item.doneAt()));
        }

        private static String takenAway(WorkItem item) {
            return "the case went on without this on %s, so there is nothing left to do here."
                    .formatted(when(item.doneAt()));
        }
    }

    /** Somebody has the task in hand. */
    public static final class ClaimedBySomebodyElse extends Outdated {
        ClaimedBySomebodyElse(WorkItem item) {
            super(
                    "%s claimed this task on %s. Take another one, or ask for it to be released."
                            .formatted(item.hand(), when(item.claimedAt())),
                    item.claimedAt());
        }
    }

    /** Taking a task out of somebody's hands takes a second step, in which one says whose it was. */
    public static final class InOtherHands extends Outdated {
        InOtherHands(WorkItem item) {
            super(
                    "%s has had this task in hand since %s. Take it over only when you agreed on it: confirm to go on."
                            .formatted(item.hand(), when(item.claimedAt())),
                    item.claimedAt());
        }
    }

    /** Only a claimed task can be released. */
    public static final class NotClaimed extends Outdated {
        NotClaimed(WorkItem item) {
            super("%s is not claimed, so there is nothing to release.".formatted(item.title()));
        }
    }

    /** A task can only be given to a person who may do it. */
    public static final class CannotDoIt extends NotAllowed {
        CannotDoIt(Person person, WorkItem item) {
            super("%s does not hold the role for this task (%s). Choose one of its holders."
                    .formatted(person.name(), item.roleKey()));
        }
    }
}
