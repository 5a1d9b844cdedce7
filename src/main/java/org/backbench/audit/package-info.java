/** The trail of every change: who, for whom, what, from where, when. */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"problems", "paging"})
@NullMarked
package org.backbench.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
