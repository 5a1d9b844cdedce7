/** The process engine as the rest of the application sees it. Only the package camunda below knows which one runs. */
@ApplicationModule(
        displayName = "Workflow",
        allowedDependencies = {"people", "problems"})
@NullMarked
package org.backbench.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
