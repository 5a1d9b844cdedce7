/** REST: the same services as the screens, errors as problems. */
@ApplicationModule(
        displayName = "API",
        allowedDependencies = {
            "figures",
            "letters",
            "improvement",
            "database",
            "assessments",
            "reviews",
            "benchmarks",
            "returns",
            "returns :: contacts",
            "returns :: corrections",
            "returns :: imports",
            "returns :: queries",
            "returns :: scope",
            "returns :: roundtrip",
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
package org.backbench.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
