/** Reads csv and xlsx files row by row, guards in front of both: what a file claims about itself is not believed. */
@NullMarked
package org.backbench.returns.spreadsheet;

import org.jspecify.annotations.NullMarked;
