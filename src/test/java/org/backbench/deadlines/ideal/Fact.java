package org.backbench.deadlines.ideal;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An entry of a ledger.
 *
 * @param due the due day as it is after the entry
 */
public record Fact(Instant at, String kind, LocalDate due) {}
