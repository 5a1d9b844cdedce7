/** The clocks of a case with their ledger and rungs, and what a person may do to them. */
@NullMarked
package org.backbench.ui.clocks;

import org.jspecify.annotations.NullMarked;
