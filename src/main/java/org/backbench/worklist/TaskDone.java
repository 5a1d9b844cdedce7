package org.backbench.worklist;

/**
 * A person has done a task; told before the process goes on, in the same transaction.
 *
 * @param roleKey the role as which it was done
 * @param by the name of the person
 */
public record TaskDone(String taskId, long caseId, String roleKey, String by) {}
