package org.backbench.bodies;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many people a body employed on a day: those on its own payroll and those transferred to it, never agency workers.
 *
 * @param fte full-time equivalents; null where nobody counted them
 */
public record Headcount(LocalDate on, int people, @Nullable BigDecimal fte) {}
