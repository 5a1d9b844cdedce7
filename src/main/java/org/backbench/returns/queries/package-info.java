/** Questions about figures: threads with states and a reply clock, how they settle, and which figures they reserve. */
@NamedInterface("queries")
@NullMarked
package org.backbench.returns.queries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
