/** The screens: one folder a screen, named like its URL. Only this module knows Vaadin. */
@ApplicationModule(
        displayName = "Screens",
        allowedDependencies = {
            "figures",
            "letters",
            "improvement",
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
            "paging",
            "demo"
        })
@NullMarked
package org.backbench.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
