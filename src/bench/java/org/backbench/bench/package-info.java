/**
 * The benchmarks: each is the product against a floor that does the bare minimum, in one
 * run on one machine, so that only ratios count.
 */
@NullMarked
package org.backbench.bench;

import org.jspecify.annotations.NullMarked;
