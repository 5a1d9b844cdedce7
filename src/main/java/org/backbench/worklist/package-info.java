/** The task queues: one row an open task, who may see it, who has claimed it. */
@ApplicationModule(
        displayName = "Worklist",
        allowedDependencies = {"workflow", "people", "calendar", "audit", "problems", "paging"})
@NullMarked
package org.backbench.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
