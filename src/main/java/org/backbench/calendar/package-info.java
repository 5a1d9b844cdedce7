/** Working days, quiet periods, bank holidays and the business clock that training mode can move. */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"people", "audit", "problems"})
@NullMarked
package org.backbench.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
