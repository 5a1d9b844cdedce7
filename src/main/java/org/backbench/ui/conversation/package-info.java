/** The conversation on a case: what those who work on it say to each other. */
@NullMarked
package org.backbench.ui.conversation;

import org.jspecify.annotations.NullMarked;
