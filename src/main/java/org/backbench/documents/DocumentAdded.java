package org.backbench.documents;

import org.backbench.people.Person;

/** A person has put a file into a case. */
public record DocumentAdded(long caseId, Person by) {}
