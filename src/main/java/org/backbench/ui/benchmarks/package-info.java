/** Peer groups side by side: where bodies stand, how the group is spread, what is left out and why. */
@NullMarked
package org.backbench.ui.benchmarks;

import org.jspecify.annotations.NullMarked;
