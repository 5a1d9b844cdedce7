/** Reads csv and xlsx files row by row, with guards in front: what a file says about itself is not believed. */
@NullMarked
package org.backbench.returns.spreadsheet;

import org.jspecify.annotations.NullMarked;
