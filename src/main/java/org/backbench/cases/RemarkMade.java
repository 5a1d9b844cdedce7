package org.backbench.cases;

/** Somebody said something about a case. */
public record RemarkMade(long caseId) {}
