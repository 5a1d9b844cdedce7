/** Data-quality queries of a case: threads on figures, and what to do next. */
@NullMarked
package org.backbench.ui.queries;

import org.jspecify.annotations.NullMarked;
