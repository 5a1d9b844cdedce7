/** Home by role: what is mine, what is late, what is waiting, and how body, region or programme stand. */
@NullMarked
package org.backbench.ui.home;

import org.jspecify.annotations.NullMarked;
