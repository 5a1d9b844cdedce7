/** Plans, actions and savings: the tab of a case, the list of all one may know of, and what to know before a task. */
@NullMarked
package org.backbench.ui.improvement;

import org.jspecify.annotations.NullMarked;
