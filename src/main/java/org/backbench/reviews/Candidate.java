package org.backbench.reviews;

import java.util.List;

/** Someone of the pool, what keeps him off this panel, and on how many panels he sits now. */
public record Candidate(PeerProfile peer, List<Conflict> conflicts, int seats) {

    public Candidate {
        conflicts = List.copyOf(conflicts);
    }

    /** Whether he may be chosen. */
    public boolean free() {
        return conflicts.isEmpty();
    }
}
