/** The embedded PostgreSQL: started, kept safe and stopped with the service; or the connection to an outside one. */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {"problems"})
@NullMarked
package org.backbench.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
