/** Stored files: bytes, hash, type and the case they belong to. */
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"people", "audit", "problems"})
@NullMarked
package org.backbench.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
