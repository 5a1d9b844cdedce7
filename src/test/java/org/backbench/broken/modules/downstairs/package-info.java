/** Declares that it uses nothing, and uses the roof. */
@ApplicationModule(allowedDependencies = {})
package org.backbench.broken.modules.downstairs;

import org.springframework.modulith.ApplicationModule;
