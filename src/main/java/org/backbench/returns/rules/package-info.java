/** The kinds of rules a template may hold: typed, read from data; there is no language of expressions. */
@NullMarked
package org.backbench.returns.rules;

import org.jspecify.annotations.NullMarked;
