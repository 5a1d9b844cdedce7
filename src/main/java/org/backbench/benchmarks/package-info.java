/** Peer groups, quartiles, opportunity and frozen releases. */
@ApplicationModule(
        displayName = "Benchmarks",
        allowedDependencies = {
            "returns",
            "returns :: corrections",
            "returns :: queries",
            "cases",
            "bodies",
            "people",
            "calendar",
            "audit",
            "problems",
            "paging"
        })
@NullMarked
package org.backbench.benchmarks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
