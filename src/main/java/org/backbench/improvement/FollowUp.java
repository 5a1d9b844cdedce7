package org.backbench.improvement;

/** What a review manager found when he followed a plan up. */
public record FollowUp(String finding, boolean onTrack, Signature by) {}
