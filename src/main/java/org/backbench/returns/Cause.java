package org.backbench.returns;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Why a figure is what it is.
 *
 * @param amount £ thousand, negative for what made the figure fall; null only where no £ can be told
 */
public record Cause(String text, @Nullable BigDecimal amount) {}
