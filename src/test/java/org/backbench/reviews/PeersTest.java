package org.backbench.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.backbench.BackbenchTest;
import org.backbench.bodies.PublicBody;
import org.backbench.people.PeopleFixtures;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.reviews.PeerProfile.Employment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.annotation.Transactional;

@BackbenchTest
@Transactional
class PeersTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Peers peers;

    private ReviewFixture fixture;

    @BeforeEach
    void arrange() {
        fixture = beans.createBean(ReviewFixture.class);
    }

    @Test
    void keepsWhatIsKnownOfAPeer() {
        PublicBody employer = fixture.district("Upwold", "Wolds");

        Person person = fixture.peerOf(employer, Skill.FINANCE, Skill.CHIEF_EXECUTIVE);

        PeerProfile profile = peers.find(person.login()).orElseThrow();
        assertThat(profile.county()).isEqualTo("Wolds");
        assertThat(profile.label()).isEqualTo(person.name() + ", Upwold District Council (finance, chief executive)");
        assertThat(profile.history()).containsExactly(new Employment(employer.code(), LocalDate.of(2003, 4, 1), null));
        assertThat(peers.pool()).contains(profile);
    }

    @Test
    void replacesWhatWasKnown() {
        PublicBody before = fixture.district("Upwold", "Wolds");
        PublicBody now = fixture.district("Lowfen", "Fens");
        Person person = fixture.peerOf(before, Skill.FINANCE);
        LocalDate moved = LocalDate.of(2011, 1, 1);
        List<Employment> history = List.of(
                new Employment(before.code(), LocalDate.of(2003, 4, 1), moved.minusDays(1)),
                new Employment(now.code(), moved, null));

        peers.register(
                PeopleFixtures.personWith(fixture.people, "administrator@BB"),
                person.login(),
                new NewPeer(now.code(), null, List.of(Skill.ICT), history));

        PeerProfile profile = peers.find(person.login()).orElseThrow();
        assertThat(profile.employer()).isEqualTo(now.code());
        assertThat(profile.skills()).containsExactly(Skill.ICT);
        assertThat(profile.history()).isEqualTo(history);
    }

    @Test
    void letsOnlyProgrammeOfficeAndAdministratorRegister() {
        PublicBody employer = fixture.district("Upwold", "Wolds");
        Person anyone = PeopleFixtures.personWith(fixture.people, "return-officer@" + employer.code());
        NewPeer peer = new NewPeer(employer.code(), null, List.of(Skill.HR), List.of());

        assertThatExceptionOfType(Rights.RightMissing.class)
                .isThrownBy(() -> peers.register(anyone, anyone.login(), peer));
    }
}
