package org.backbench.workflow;

/** A user task ended, told in the engine's transaction: completed by a person, or taken away by the process. */
public record TaskClosed(String taskId, boolean completed) {}
