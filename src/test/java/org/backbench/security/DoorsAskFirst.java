package org.backbench.security;

import java.util.Set;

/**
 * Methods of services that take an id, cannot tell who asks, and are called by screens or by the API: the door has
 * found the case for the person before. Whether it has is overheard while a stranger tries every door.
 */
final class DoorsAskFirst {

    static final Set<String> KNOWN = Set.of(
            "Actions.ofCase(caseId)",
            "Actions.find(id)",
            "Actions.view(id)",
            "Assessments.has(caseId)",
            "Audit.ofCase(caseId, after, limit)",
            "Cases.get(id)",
            "Cases.ofBody(cycle, bodyCode, template)",
            "Cases.stages(caseId)",
            "Corrections.ofCase(caseId)",
            "Corrections.running(caseId)",
            "Deadlines.get(id)",
            "Deadlines.of(kind, caseId, subject)",
            "Deadlines.ofCase(caseId)",
            "Deadlines.ofTasks(caseId)",
            "Documents.bytes(caseId, id)",
            "Documents.get(caseId, id)",
            "Documents.ofCase(caseId)",
            "Documents.store(person, caseId, fileName, bytes)",
            "DraftDoor.isOpen(caseId)",
            "DraftDoor.reopened(caseId)",
            "Escalations.get(id)",
            "Escalations.ofCase(caseId)",
            "Plans.find(caseId)",
            "Plans.need(caseId)",
            "Queries.ofCase(caseId)",
            "ReturnDuties.ofCase(caseId)",
            "Releases.preview(cycle, template, bodyCode, figures)",
            "Returns.figures(caseId)",
            "Returns.figuresOf(bodyCode, cycle, template)",
            "Returns.ofCase(caseId)",
            "Reviews.has(caseId)",
            "Savings.of(caseId)",
            "Worklist.openOf(caseId)");

    /** Of these, what has an id of its own: the door finds the case in the thing, asks, and then answers. */
    static final Set<String> LOOKED_UP_FIRST = Set.of("Actions.view(id)", "Deadlines.get(id)");

    private DoorsAskFirst() {}
}
