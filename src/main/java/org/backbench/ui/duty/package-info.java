/** The duty to send a return on the page of its case: where it stands, why it is owed, more time, a refusal. */
@NullMarked
package org.backbench.ui.duty;

import org.jspecify.annotations.NullMarked;
