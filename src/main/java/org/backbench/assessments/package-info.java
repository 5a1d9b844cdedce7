/** Use of resources: scores of key lines of enquiry, rule sets, factual accuracy, quality assurance, sign-off. */
@ApplicationModule(
        displayName = "Assessments",
        allowedDependencies = {
            "reviews",
            "benchmarks",
            "returns",
            "cases",
            "deadlines",
            "workflow",
            "bodies",
            "people",
            "calendar",
            "audit",
            "problems",
            "paging"
        })
@NullMarked
package org.backbench.assessments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
