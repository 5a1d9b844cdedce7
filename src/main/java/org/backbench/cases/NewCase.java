package org.backbench.cases;

import org.backbench.bodies.PublicBody;

/** What it takes to open a case: the body as it is today, the cycle and the template of its return. */
public record NewCase(PublicBody body, int cycle, String dataYear, String template, String route, boolean hasProcess) {}
