package org.backbench.returns;

/** Something was kept in the draft of a case or beside it; {@code by} is a login. */
public record DraftSaved(long caseId, String by) {}
