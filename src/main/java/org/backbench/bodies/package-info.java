/** The public bodies: kinds, classes, regions, partnerships, validity, successors. */
@ApplicationModule(
        displayName = "Bodies",
        allowedDependencies = {"audit", "problems", "paging"})
@NullMarked
package org.backbench.bodies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
