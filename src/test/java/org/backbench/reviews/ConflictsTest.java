package org.backbench.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.backbench.reviews.Conflicts.Party;
import org.backbench.reviews.PeerProfile.Employment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConflictsTest {

    private static final LocalDate TODAY = LocalDate.of(2010, 2, 1);
    private static final Party NETHERSHIRE = party("X-NETHERSHIRE", "Nethershire District", "Nether", "EMIEP");
    private static final Party OVERWOLD = party("X-OVERWOLD", "Overwold District", "Nether", "EMIEP");
    private static final Party MARLINGATE = party("X-MARLINGATE", "Marlingate District", "Marl", "IESE");

    @Test
    void letsAStrangerSit() {
        assertThat(conflicts(NETHERSHIRE, peerOf(MARLINGATE), MARLINGATE)).isEmpty();
    }

    @Test
    void keepsTheOwnPeopleOfTheBodyOffThePanel() {
        assertThat(conflicts(NETHERSHIRE, peerOf(NETHERSHIRE), NETHERSHIRE))
                .extracting(Conflict::rule)
                .containsExactly("same-body");
    }

    @Test
    void keepsPeopleOfTheSameCountyOffThePanel() {
        assertThat(conflicts(NETHERSHIRE, peerOf(OVERWOLD), OVERWOLD))
                .extracting(Conflict::sentence)
                .containsExactly(
                        "Ada Peer is employed by Overwold District in the same county as Nethershire District.");
    }

    @Test
    void takesBodiesWithoutACountyForStrangers() {
        Party tarnbury = party("X-TARNBURY", "Tarnbury", null, "EMIEP");
        Party fosseway = party("X-FOSSEWAY", "Fosseway", null, "SWRIEP");

        assertThat(conflicts(tarnbury, peerOf(fosseway), fosseway)).isEmpty();
    }

    @Test
    void remembersAnEmployerForFiveYears() {
        LocalDate fiveYearsAgo = LocalDate.of(2005, 2, 1);

        assertThat(conflicts(NETHERSHIRE, formerlyAt("X-NETHERSHIRE", fiveYearsAgo), MARLINGATE))
                .extracting(Conflict::sentence)
                .containsExactly(
                        "Ada Peer worked for Nethershire District until 1 February 2005, within the last 5 years.");
        assertThat(conflicts(NETHERSHIRE, formerlyAt("X-NETHERSHIRE", fiveYearsAgo.minusDays(1)), MARLINGATE))
                .isEmpty();
    }

    @Test
    void countsAPredecessorAsTheBody() {
        Party successor = new Party("E06000049", "Cheshire East", null, "NWIEP", Set.of("E07000014"), Set.of(), false);

        assertThat(conflicts(successor, formerlyAt("E07000014", LocalDate.of(2009, 3, 31)), MARLINGATE))
                .extracting(Conflict::rule)
                .containsExactly("employed-there");
    }

    @Test
    void keepsBodiesOfOneFormerBodyApart() {
        Party east = new Party("E06000049", "Cheshire East", null, "NWIEP", Set.of("E10000004"), Set.of(), false);
        Party west = new Party(
                "E06000050", "Cheshire West and Chester", null, "NWIEP", Set.of("E10000004"), Set.of(), false);

        assertThat(conflicts(east, peerOf(west), west))
                .extracting(Conflict::rule)
                .containsExactly("common-predecessor");
    }

    @Test
    void takesNobodyWhomTheReviewedAccountableBodyPays() {
        Party accountable = new Party("E10000024", "Nottinghamshire", null, "EMIEP", Set.of(), Set.of(), true);

        assertThat(conflicts(accountable, peerOf(OVERWOLD), OVERWOLD))
                .extracting(Conflict::rule)
                .containsExactly("accountable-body");
        assertThat(conflicts(accountable, peerOf(MARLINGATE), MARLINGATE)).isEmpty();
        assertThat(conflicts(MARLINGATE, peerOf(accountable), accountable)).isEmpty();
    }

    private static List<Conflict> conflicts(Party reviewed, PeerProfile peer, Party employer) {
        return new Conflicts(reviewed, TODAY).of(peer, employer);
    }

    private static Party party(String code, String name, @Nullable String county, String riep) {
        return new Party(code, name, county, riep, Set.of(), Set.of(), false);
    }

    private static PeerProfile peerOf(Party employer) {
        return peer(employer, List.of(new Employment(employer.code(), LocalDate.of(2001, 4, 1), null)));
    }

    private static PeerProfile formerlyAt(String body, LocalDate until) {
        return peer(MARLINGATE, List.of(new Employment(body, LocalDate.of(1999, 4, 1), until)));
    }

    private static PeerProfile peer(Party employer, List<Employment> history) {
        return new PeerProfile(
                1,
                "peer.01",
                "Ada Peer",
                employer.code(),
                employer.name(),
                employer.county(),
                List.of(Skill.HR),
                history);
    }
}
