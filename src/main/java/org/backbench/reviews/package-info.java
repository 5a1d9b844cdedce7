/** Peer panels: interests, blind judgements, moderation, report. */
@ApplicationModule(
        displayName = "Reviews",
        allowedDependencies = {
            "benchmarks",
            "returns",
            "cases",
            "workflow",
            "bodies",
            "people",
            "calendar",
            "audit",
            "problems",
            "paging"
        })
@NullMarked
package org.backbench.reviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
