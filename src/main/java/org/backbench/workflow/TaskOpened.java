package org.backbench.workflow;

import org.jspecify.annotations.Nullable;

/**
 * A user task came to be, told in the engine's transaction.
 *
 * @param process the model it belongs to, like peer-review
 * @param task the id of the user task, which is the name of its form
 * @param name what the model calls it
 * @param roleKey its candidate group, like review-manager@EMIEP
 */
public record TaskOpened(
        String taskId,
        String process,
        String task,
        String name,
        long caseId,
        @Nullable Long subject,
        String roleKey) {}
