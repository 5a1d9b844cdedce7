package org.backbench.benchmarks;

import java.math.BigDecimal;

/** How much of the group's total cost the one body makes that costs most, per cent. */
public record Concentration(String code, String name, BigDecimal share) {}
