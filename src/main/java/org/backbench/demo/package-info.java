/** The training data: fictional bodies, demo accounts, and their history made by walking the real services. */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "improvement",
            "assessments",
            "reviews",
            "benchmarks",
            "returns",
            "returns :: imports",
            "returns :: scope",
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
package org.backbench.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
