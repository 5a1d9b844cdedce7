/** Persons, their roles at parties, what a role may do, and who is signed in. */
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"audit", "problems", "paging"})
@NullMarked
package org.backbench.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
