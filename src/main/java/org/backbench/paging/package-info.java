/** A page of a list, the key after which the next page starts, and what is looked for in it. */
@ApplicationModule(
        displayName = "Paging",
        allowedDependencies = {"problems"})
@NullMarked
package org.backbench.paging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
