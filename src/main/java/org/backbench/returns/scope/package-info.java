/** Who owes a return and how the duty ends: scope, more time, refusals, withdrawals, volunteers, pro-forma returns. */
@NamedInterface("scope")
@NullMarked
package org.backbench.returns.scope;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
