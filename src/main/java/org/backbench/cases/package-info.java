/** The case file: one body in one collection cycle, its stages, its story. */
@ApplicationModule(
        displayName = "Cases",
        allowedDependencies = {
            "worklist",
            "deadlines",
            "workflow",
            "bodies",
            "people",
            "documents",
            "calendar",
            "audit",
            "problems",
            "paging"
        })
@NullMarked
package org.backbench.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
