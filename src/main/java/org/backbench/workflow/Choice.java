package org.backbench.workflow;

/** One thing to choose in a form: the value that is sent and the words a person reads. */
public record Choice(String value, String label) {}
