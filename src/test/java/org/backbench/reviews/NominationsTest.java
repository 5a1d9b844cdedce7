package org.backbench.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.backbench.reviews.Nominations.Nomination;
import org.junit.jupiter.api.Test;

class NominationsTest {

    private static final Nomination FINANCE = new Nomination("peer.01", Skill.FINANCE);
    private static final Nomination HR = new Nomination("peer.02", Skill.HR);
    private static final Nomination ICT = new Nomination("peer.03", Skill.ICT);

    @Test
    void acceptsThreePeersWithOneForFinance() {
        Nominations panel = new Nominations(List.of(FINANCE, HR, ICT), "peer.02");

        assertThat(panel.check()).isSameAs(panel);
    }

    @Test
    void needsThreePeers() {
        assertThatExceptionOfType(Nominations.BelowQuorum.class)
                .isThrownBy(() -> new Nominations(List.of(FINANCE, HR), "peer.01").check())
                .withMessage("A panel needs at least 3 peers to conclude; this one has 2. Add peers.");
    }

    @Test
    void hasAtMostEightPeers() {
        List<Nomination> nine = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> new Nomination("peer.0" + number, Skill.FINANCE))
                .toList();

        assertThat(new Nominations(nine.subList(0, 8), "peer.01").check().peers())
                .hasSize(8);
        assertThatExceptionOfType(Nominations.PanelTooLarge.class)
                .isThrownBy(() -> new Nominations(nine, "peer.01").check());
    }

    @Test
    void needsAFinancePeer() {
        Nomination legal = new Nomination("peer.04", Skill.LEGAL);

        assertThatExceptionOfType(Nominations.NoFinancePeer.class)
                .isThrownBy(() -> new Nominations(List.of(HR, ICT, legal), "peer.02").check());
    }

    @Test
    void findsTheLeadAmongTheSeats() {
        assertThatExceptionOfType(Nominations.LeadNotOnPanel.class)
                .isThrownBy(() -> new Nominations(List.of(FINANCE, HR, ICT), "peer.09").check());
    }

    @Test
    void seatsNobodyTwice() {
        Nomination again = new Nomination("peer.01", Skill.HR);

        assertThatExceptionOfType(Nominations.PeerTwice.class)
                .isThrownBy(() -> new Nominations(List.of(FINANCE, HR, ICT, again), "peer.01").check());
    }
}
