/** The use-of-resources assessment of a case, as far as each person may see it. */
@NullMarked
package org.backbench.ui.assessments;

import org.jspecify.annotations.NullMarked;
