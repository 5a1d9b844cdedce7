/** Corrections of what was received: typed, certified again, weighed when the benchmarks are frozen. */
@NamedInterface("corrections")
@NullMarked
package org.backbench.returns.corrections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
