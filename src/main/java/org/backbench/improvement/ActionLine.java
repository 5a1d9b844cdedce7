package org.backbench.improvement;

/** An action in a list of several cases. */
public record ActionLine(
        Action action, String reference, String bodyName, boolean fictional, Saving saving, int workingDaysLate) {}
