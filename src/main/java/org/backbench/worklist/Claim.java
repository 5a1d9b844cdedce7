package org.backbench.worklist;

import java.time.Instant;
import java.time.LocalDate;
import org.backbench.people.Cover;
import org.backbench.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * In whose hands a task is.
 *
 * @param cover for whom he has it, until that person is back
 * @param handedFrom who had it and gets it back then; null: it goes back to the queue
 */
record Claim(
        @Nullable Long personId,
        @Nullable Instant at,
        @Nullable LocalDate holdUntil,
        @Nullable Cover cover,
        @Nullable Long handedFrom) {

    static final Claim NOBODY = new Claim(null, null, null, null, null);

    /** This person takes the task, for himself or for somebody who is away. */
    static Claim by(Person person, WorkItem item, Instant at, @Nullable LocalDate holdUntil) {
        Cover cover = item.coverOf(person).orElse(null);
        Long inHandOf = item.claimantId();
        boolean handed = cover != null && inHandOf != null && inHandOf == cover.personId();
        return new Claim(person.id(), at, holdUntil, cover, handed ? inHandOf : null);
    }
}
