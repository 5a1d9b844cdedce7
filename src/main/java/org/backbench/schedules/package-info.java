/** Work that comes again and again by the machine's time, on one node at a time. */
@ApplicationModule(
        displayName = "Schedules",
        allowedDependencies = {})
@NullMarked
package org.backbench.schedules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
