package org.backbench.worklist;

import org.backbench.workflow.TaskOpened;

/** A task that has just opened, with what a queue must know of its case. */
public record NewWork(
        TaskOpened task,
        String reference,
        String bodyCode,
        String bodyName,
        boolean fictional,
        String bodyClass,
        String region,
        int cycle,
        String stage) {}
