package org.backbench.broken.modules.downstairs;

import org.backbench.broken.modules.upstairs.Roof;

/** A type of the lower module that knows the upper one. */
public record Cellar(Roof roof) {}
