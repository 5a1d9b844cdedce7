/** Help: keys, shapes, what the training data is. */
@NullMarked
package org.backbench.ui.help;

import org.jspecify.annotations.NullMarked;
