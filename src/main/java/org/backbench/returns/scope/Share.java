package org.backbench.returns.scope;

import java.math.BigDecimal;

/** The part of a former body's figures that goes to one successor: 1 is the whole, 0.51 is 51 %. */
public record Share(String predecessor, String successor, BigDecimal share) {}
