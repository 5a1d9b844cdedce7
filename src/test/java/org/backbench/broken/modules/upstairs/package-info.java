/** Nothing below may use it. */
@ApplicationModule(allowedDependencies = {})
package org.backbench.broken.modules.upstairs;

import org.springframework.modulith.ApplicationModule;
