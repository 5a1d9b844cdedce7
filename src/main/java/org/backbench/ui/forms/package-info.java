/** Forms of user tasks on the screen: one renderer for every file of forms/, from components alone. */
@NullMarked
package org.backbench.ui.forms;

import org.jspecify.annotations.NullMarked;
