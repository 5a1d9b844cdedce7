package org.backbench.improvement;

import java.util.List;
import org.backbench.bodies.PublicBody;

/**
 * An open action of a body that has ended, which waits for a successor to take it over.
 *
 * @param most how many successors may share it: two where the former body was a county, else one
 */
public record WaitingAction(
        Action action, String reference, PublicBody former, List<PublicBody> successors, int most) {}
