/** What a person sees when a page is not there, is not his to see, or failed. */
@NullMarked
package org.backbench.ui.lost;

import org.jspecify.annotations.NullMarked;
