/** Cycles, templates, returns and their versions, certification and the bulk import. */
@ApplicationModule(
        displayName = "Returns",
        allowedDependencies = {
            "cases",
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
package org.backbench.returns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
