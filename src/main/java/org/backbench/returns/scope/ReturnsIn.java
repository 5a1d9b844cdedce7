package org.backbench.returns.scope;

import java.time.LocalDate;

/**
 * How many of the returns owed to an open cycle have come.
 *
 * @param late of those that have not come, how many are past their day
 */
public record ReturnsIn(int cycle, LocalDate due, int owed, int received, int late) {}
