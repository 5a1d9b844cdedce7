package org.backbench.bodies;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way a body of one type takes through the programme: a line of reference/routes.csv.
 *
 * @param key the route, like local-government
 * @param peerStage riep-peer-review, hmic-profile, self-benchmark or none
 * @param assessment use-of-resources, with -fire, -police or -pct its own questions; vfm-conclusion; none
 * @param escalation who hears after the body's chief executive, in order
 * @param process the model that draws the route, null while it is not drawn
 */
public record Route(
        String key,
        String sector,
        BodyType type,
        String peerStage,
        String assessment,
        List<String> escalation,
        @Nullable String process) {

    /** Whether a case of this route is moved by a process; otherwise only its figures are kept. */
    public boolean drawn() {
        return process != null;
    }

    public boolean reviewedByRiep() {
        return peerStage.equals("riep-peer-review");
    }
}
