/** Improvement plans, actions, evidence and savings from claimed to sustained. */
@ApplicationModule(
        displayName = "Improvement",
        allowedDependencies = {
            "assessments",
            "reviews",
            "benchmarks",
            "returns",
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
package org.backbench.improvement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
