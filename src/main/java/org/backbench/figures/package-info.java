/** Lists across modules, as files that a spreadsheet shows and never runs; reads, never writes. */
@ApplicationModule(
        displayName = "Figures",
        allowedDependencies = {
            "letters",
            "improvement",
            "benchmarks",
            "returns",
            "returns :: imports",
            "returns :: queries",
            "returns :: scope",
            "cases",
            "worklist",
            "deadlines",
            "documents",
            "bodies",
            "people",
            "audit",
            "calendar",
            "problems",
            "paging"
        })
@NullMarked
package org.backbench.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
