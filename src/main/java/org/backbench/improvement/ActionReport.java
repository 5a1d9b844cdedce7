package org.backbench.improvement;

/** What an owner wrote about an action, and how far it was then. */
public record ActionReport(int percentDone, String report, Signature by) {}
