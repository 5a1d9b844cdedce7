/** A page of a list, and the key after which the next page starts. */
@ApplicationModule(
        displayName = "Paging",
        allowedDependencies = {"problems"})
@NullMarked
package org.backbench.paging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
