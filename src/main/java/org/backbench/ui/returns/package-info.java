/** The return of a case: typed by function, with last year beside it, or read in its versions. */
@NullMarked
package org.backbench.ui.returns;

import org.jspecify.annotations.NullMarked;
