package org.backbench.reviews;

import java.util.List;
import org.backbench.problems.Refused;

/** The panel a review manager proposes, before anyone is invited. */
public record Nominations(List<Nomination> peers, String lead) {

    static final int QUORUM = 3;
    static final int MOST = 8;

    /** One peer, by login, and the skill he is to bring. */
    public record Nomination(String login, Skill skill) {}

    public Nominations {
        peers = List.copyOf(peers);
    }

    /** Refuses a panel that could not conclude. */
    Nominations check() {
        if (peers.stream().map(Nomination::login).distinct().count() < peers.size()) {
            throw new PeerTwice();
        }
        if (peers.size() < QUORUM) {
            throw new BelowQuorum(peers.size());
        }
        if (peers.size() > MOST) {
            throw new PanelTooLarge(peers.size());
        }
        if (peers.stream().noneMatch(peer -> peer.skill() == Skill.FINANCE)) {
            throw new NoFinancePeer();
        }
        if (peers.stream().noneMatch(peer -> peer.login().equals(lead))) {
            throw new LeadNotOnPanel();
        }
        return this;
    }

    /** Nobody sits twice on one panel. */
    public static final class PeerTwice extends Refused {
        PeerTwice() {
            super("A peer stands on the panel twice. Give each seat to another person.");
        }
    }

    /** A panel below quorum cannot conclude. */
    public static final class BelowQuorum extends Refused {
        BelowQuorum(int size) {
            super("A panel needs at least %d peers to conclude; this one has %d. Add peers.".formatted(QUORUM, size));
        }
    }

    /** A panel stays small enough to agree. */
    public static final class PanelTooLarge extends Refused {
        PanelTooLarge(int size) {
            super("A panel has at most %d peers; this one has %d. Leave some out.".formatted(MOST, size));
        }
    }

    /** Without a finance peer there is no conclusion on finance. */
    public static final class NoFinancePeer extends Refused {
        NoFinancePeer() {
            super("A panel needs at least one peer for finance. Give one seat the skill finance.");
        }
    }

    /** The lead peer is one of the panel. */
    public static final class LeadNotOnPanel extends Refused {
        LeadNotOnPanel() {
            super("The lead peer has no seat on this panel. Choose the lead among the seats.");
        }
    }
}
