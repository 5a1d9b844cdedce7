/** The parts every screen is made of, in one visual language: see theme.css. Words and shapes before colour. */
@NullMarked
package org.backbench.ui.look;

import org.jspecify.annotations.NullMarked;
