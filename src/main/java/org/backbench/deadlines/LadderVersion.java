package org.backbench.deadlines;

import java.time.Instant;

/** Who made a version of a ladder, why and when. */
public record LadderVersion(String kind, int version, String byName, String reason, Instant at) {}
