/** Where one body stands in its peer group, for the pages of its case and the briefs of its tasks. */
@NullMarked
package org.backbench.ui.standing;

import org.jspecify.annotations.NullMarked;
