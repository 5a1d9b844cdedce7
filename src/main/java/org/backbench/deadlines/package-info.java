/** The ledger of clocks and their ladders: every rung fires exactly once. */
@ApplicationModule(
        displayName = "Deadlines",
        allowedDependencies = {"calendar", "workflow", "bodies", "people", "audit", "problems", "paging", "schedules"})
@NullMarked
package org.backbench.deadlines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
