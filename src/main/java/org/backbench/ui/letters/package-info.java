/** Letters on screen: of a case, in the training outbox, in the mail room, and how each person wants them. */
@NullMarked
package org.backbench.ui.letters;

import org.jspecify.annotations.NullMarked;
