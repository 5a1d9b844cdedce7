package org.backbench.assessments;

/** A recommendation that is not settled, with its case. */
public record OpenRecommendation(Recommendation one, String reference, String bodyName, boolean fictional) {}
