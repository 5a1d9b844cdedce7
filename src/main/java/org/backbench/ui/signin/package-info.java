/** Sign-in, and in training mode the demo accounts one click away. */
@NullMarked
package org.backbench.ui.signin;

import org.jspecify.annotations.NullMarked;
