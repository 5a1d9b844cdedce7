/** The queues and the task in hand: reviewers and inspectors live here. */
@NullMarked
package org.backbench.ui.work;

import org.jspecify.annotations.NullMarked;
