package org.backbench.workflow;

import org.backbench.people.Person;
import org.jspecify.annotations.Nullable;

/** The task a form belongs to and the person who works on it; the subject is a seat, an action, an escalation, a
 * query or a correction. */
public record FormTask(long caseId, @Nullable Long subject, Person person) {

    /** The subject of a task whose model always gives it one. */
    public long subjectId() {
        if (subject == null) {
            throw new IllegalStateException("The task of case " + caseId + " has no subject");
        }
        return subject;
    }
}
