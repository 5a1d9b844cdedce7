package org.backbench.assessments;

/** The score of one KLOE, 1 to 4, with the evidence it rests on. */
public record KloeScore(String kloe, int score, String evidence) {}
