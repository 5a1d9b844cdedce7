package org.backbench.improvement;

import java.util.List;
import org.backbench.bodies.PublicBody;

/**
 * A plan that was asked for, and not agreed when its body ended: what it asks for waits for a successor.
 *
 * @param most how many successors may share it: two where the former body was a county, else one
 */
public record WaitingPlan(Plan plan, String reference, PublicBody former, List<PublicBody> successors, int most) {}
