/** The peer review of a case, as far as each person may see it. */
@NullMarked
package org.backbench.ui.reviews;

import org.jspecify.annotations.NullMarked;
