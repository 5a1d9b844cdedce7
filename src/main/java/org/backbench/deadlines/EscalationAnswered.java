package org.backbench.deadlines;

import org.backbench.people.Person;

/** Somebody who was asked to step in has answered; told in the transaction of the answer. */
public record EscalationAnswered(long escalationId, long caseId, Person by, String sentence) {}
