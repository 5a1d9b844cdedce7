package org.backbench.benchmarks;

import java.math.BigDecimal;

/** How much of the group's total one body makes: the largest. {@code share} is percent. */
public record Concentration(String code, String name, BigDecimal share) {}
