/** The list of cases, and the case: its header with the next step, and a tab for each side of it. */
@NullMarked
package org.backbench.ui.cases;

import org.jspecify.annotations.NullMarked;
