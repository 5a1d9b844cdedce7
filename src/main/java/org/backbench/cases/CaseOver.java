package org.backbench.cases;

/** A case has ended: closed or withdrawn. */
public record CaseOver(long caseId, CaseStatus status) {}
