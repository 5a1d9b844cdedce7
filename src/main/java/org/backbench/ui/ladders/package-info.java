/** The programme office's pages of time: calendar, ladders, what comes week by week, and stopped clocks. */
@NullMarked
package org.backbench.ui.ladders;

import org.jspecify.annotations.NullMarked;
