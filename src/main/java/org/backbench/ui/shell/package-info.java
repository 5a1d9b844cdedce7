/** The frame around every screen: the header with places, search, clock and person. */
@NullMarked
package org.backbench.ui.shell;

import org.jspecify.annotations.NullMarked;
