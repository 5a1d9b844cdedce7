/** What people are sent: letters written with their cause, digests, papers, and the handing over of the mail. */
@ApplicationModule(
        displayName = "Letters",
        allowedDependencies = {
            "improvement",
            "assessments",
            "reviews",
            "benchmarks",
            "returns",
            "returns :: queries",
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
            "paging",
            "schedules"
        })
@NullMarked
package org.backbench.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
