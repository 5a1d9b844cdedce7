package org.backbench.returns.roundtrip;

/**
 * Something in a file that cannot be taken.
 *
 * @param cell where it stands: E17 in a workbook, line 17 in a csv file; empty when it is about the whole file
 * @param message names what stands there, the rule and the way out
 */
public record CellError(String cell, String message) {}
