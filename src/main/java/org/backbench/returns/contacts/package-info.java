/** Whom a body names for its return: last year's people, offered again and confirmed each October. */
@NamedInterface("contacts")
@NullMarked
package org.backbench.returns.contacts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
