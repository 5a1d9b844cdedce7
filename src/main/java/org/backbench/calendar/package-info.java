/** Working days, bank holidays and the business clock that training mode can move. */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"problems"})
@NullMarked
package org.backbench.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
