/** The programme office's page: cycles, bulk imports, the training clock, and what is late or due next. */
@NullMarked
package org.backbench.ui.programme;

import org.jspecify.annotations.NullMarked;
