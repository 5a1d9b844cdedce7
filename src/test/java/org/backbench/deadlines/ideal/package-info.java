/** The clocks of the ledger thought through once more from scratch, to hold the product against. */
@NullMarked
package org.backbench.deadlines.ideal;

import org.jspecify.annotations.NullMarked;
