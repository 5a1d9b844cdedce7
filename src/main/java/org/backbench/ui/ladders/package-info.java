/** The programme office's pages of time: calendar, ladders, what comes week by week, and bodies whose clocks stand still. */
@NullMarked
package org.backbench.ui.ladders;

import org.jspecify.annotations.NullMarked;
