/** The refusals a person may read, and the HTTP codes they become. */
@ApplicationModule(
        displayName = "Problems",
        allowedDependencies = {})
@NullMarked
package org.backbench.problems;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
