package org.backbench.returns.corrections;

/** A certified version took the place of the one whose figures counted until now. */
public record ReturnCorrected(long caseId, int cycle, String template, String bodyCode, int version) {}
