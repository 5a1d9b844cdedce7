package org.backbench.returns.rules;

import java.math.BigDecimal;
import java.util.function.Function;

/**
 * How a sentence speaks of a line.
 *
 * @param say the figure with its unit: £5,600k
 */
public record LineText(String label, boolean required, Function<BigDecimal, String> say) {}
