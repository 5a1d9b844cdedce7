package org.backbench.improvement;

import java.math.BigDecimal;

/**
 * A successor that takes over an open action of a body that has ended.
 *
 * @param owner who answers for it there, by post
 * @param share of the expected saving: 1 is the whole
 */
public record Heir(String bodyCode, String owner, BigDecimal share) {}
