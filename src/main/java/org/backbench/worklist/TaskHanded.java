package org.backbench.worklist;

/** An open task belongs to another role from now on, like that of a successor. */
public record TaskHanded(String taskId, String roleKey) {}
