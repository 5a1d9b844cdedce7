package org.backbench.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.backbench.BackbenchTest;
import org.backbench.bodies.PublicBody;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.people.PeopleFixtures;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.problems.NotFound;
import org.backbench.reviews.Nominations.Nomination;
import org.backbench.reviews.PanelSeat.SeatState;
import org.backbench.workflow.Choice;
import org.backbench.workflow.FormTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.annotation.Transactional;

@BackbenchTest
@Transactional
class PanelsTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Panels panels;

    @Autowired
    Reviews reviews;

    @Autowired
    Cases cases;

    @Autowired
    AppointPanelForm form;

    private ReviewFixture fixture;
    private PublicBody nethershire;
    private CaseFile file;
    private Person manager;
    private List<Person> strangers;

    @BeforeEach
    void arrange() {
        fixture = beans.createBean(ReviewFixture.class);
        nethershire = fixture.district("Nethershire", "Nether");
        file = fixture.reviewOf(nethershire);
        manager = fixture.manager();
        strangers = fixture.strangers(4);
    }

    @Test
    void appointsAPanelAndGivesItsPeersTheirKeys() {
        panels.appoint(manager, file.id(), ReviewFixture.nominating(strangers.subList(0, 3)), null);

        Person lead = fixture.again(strangers.getFirst());
        assertThat(lead.holds("lead-peer@" + file.id())).isTrue();
        assertThat(lead.holds("peer@" + fixture.seatOf(file, lead))).isTrue();
        assertThat(fixture.again(strangers.get(1)).is(Role.LEAD_PEER)).isFalse();
        assertThat(panels.undeclared(file.id())).hasSize(3);
        assertThat(panels.judging(file.id())).isEmpty();
    }

    @Test
    void offersOnlyPeopleWithoutAConflict() {
        Person neighbour = fixture.peerOf(fixture.district("Overwold", "Nether"), Skill.FINANCE);
        Person own = fixture.peerOf(nethershire, Skill.HR);

        List<Choice> offered =
                form.fill(new FormTask(file.id(), null, manager)).choices().get("people");

        assertThat(offered)
                .extracting(Choice::value)
                .contains(strangers.getFirst().login())
                .doesNotContain(neighbour.login(), own.login());
    }

    @Test
    void showsTheManagerWhyAPeerCannotSit() {
        Person neighbour = fixture.peerOf(fixture.district("Overwold", "Nether"), Skill.FINANCE);

        assertThat(panels.candidates(manager, file.id()))
                .filteredOn(candidate -> candidate.peer().login().equals(neighbour.login()))
                .flatExtracting(Candidate::conflicts)
                .extracting(Conflict::rule)
                .containsExactly("same-county");
    }

    @Test
    void refusesAPeerWithAConflictWithTheSentenceOfTheRule() {
        Person neighbour = fixture.peerOf(fixture.district("Overwold", "Nether"), Skill.HR);
        List<Person> chosen = List.of(strangers.get(0), strangers.get(1), neighbour);

        assertThatExceptionOfType(Panels.PeerConflicted.class)
                .isThrownBy(() -> panels.appoint(manager, file.id(), ReviewFixture.nominating(chosen), null))
                .withMessage(neighbour.name() + " is employed by Overwold District Council in the same county as"
                        + " Nethershire District Council. Choose another peer.");
        assertThat(panels.panel(file.id()).seats()).isEmpty();
    }

    @Test
    void refusesASkillThePeerDoesNotHave() {
        Person legal = fixture.peerOf(fixture.district("Lowfen", "Fens"), Skill.LEGAL);
        List<Nomination> seats = List.of(
                new Nomination(legal.login(), Skill.FINANCE),
                new Nomination(strangers.get(0).login(), Skill.HR),
                new Nomination(strangers.get(1).login(), Skill.HR));

        assertThatExceptionOfType(Panels.SkillNotHeld.class)
                .isThrownBy(() -> panels.appoint(manager, file.id(), new Nominations(seats, legal.login()), null));
    }

    @Test
    void seatsNobodyFromOutsideThePool() {
        Person outsider = PeopleFixtures.personWith(fixture.people, "inspector@AC");
        List<Person> chosen = List.of(strangers.get(0), strangers.get(1), outsider);

        assertThatExceptionOfType(Panels.NotInPool.class)
                .isThrownBy(() -> panels.appoint(manager, file.id(), ReviewFixture.nominating(chosen), null));
    }

    @Test
    void opensThePapersOnlyToThoseWhoHaveDeclared() {
        Person peer = strangers.getFirst();
        panels.appoint(manager, file.id(), ReviewFixture.nominating(strangers.subList(0, 3)), null);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cases.find(fixture.again(peer), file.id()));

        panels.declare(fixture.again(peer), fixture.seatOf(file, peer), null);

        assertThat(cases.find(fixture.again(peer), file.id()).reference()).isEqualTo(file.reference());
    }

    @Test
    void standsWhenEverybodyDeclaredNone() {
        fixture.seat(file, strangers.subList(0, 3));

        assertThat(panels.judging(file.id())).hasSize(3);
        assertThat(reviews.view(manager, file.reference()).state()).isEqualTo(ReviewState.JUDGING);
    }

    @Test
    void replacesAPeerWhoDeclaresAnInterest() {
        Person conflicted = strangers.get(2);
        panels.appoint(manager, file.id(), ReviewFixture.nominating(strangers.subList(0, 3)), null);
        panels.declare(fixture.again(strangers.get(0)), fixture.seatOf(file, strangers.get(0)), null);
        panels.declare(fixture.again(strangers.get(1)), fixture.seatOf(file, strangers.get(1)), null);
        long left = fixture.seatOf(file, conflicted);
        panels.declare(fixture.again(conflicted), left, "My sister runs their payroll.");

        assertThat(panels.settle(file.id())).isFalse();
        assertThat(fixture.again(conflicted).holds("peer@" + left)).isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cases.find(fixture.again(conflicted), file.id()));

        List<Person> replaced = List.of(strangers.get(0), strangers.get(1), strangers.get(3));
        panels.appoint(manager, file.id(), ReviewFixture.nominating(replaced), "A new peer for HR.");

        assertThat(panels.undeclared(file.id())).containsExactly(fixture.seatOf(file, strangers.get(3)));
        panels.declare(fixture.again(strangers.get(3)), fixture.seatOf(file, strangers.get(3)), null);
        assertThat(panels.settle(file.id())).isTrue();
        assertThat(panels.panel(file.id()).in(SeatState.RECUSED))
                .extracting(PanelSeat::login)
                .containsExactly(conflicted.login());
    }

    @Test
    void takesNobodyBackWhoDeclaredAnInterest() {
        Person conflicted = strangers.get(2);
        panels.appoint(manager, file.id(), ReviewFixture.nominating(strangers.subList(0, 3)), null);
        panels.declare(fixture.again(conflicted), fixture.seatOf(file, conflicted), "A contract of mine.");
        panels.settle(file.id());

        assertThatExceptionOfType(Panels.PeerConflicted.class)
                .isThrownBy(() ->
                        panels.appoint(manager, file.id(), ReviewFixture.nominating(strangers.subList(0, 3)), null))
                .withMessageContaining("declared an interest in this review");
    }

    @Test
    void letsANewLeadTakeOverWhoSitsAlready() {
        Person lead = strangers.getFirst();
        panels.appoint(manager, file.id(), ReviewFixture.nominating(strangers.subList(0, 3)), null);
        panels.declare(fixture.again(lead), fixture.seatOf(file, lead), "I advised them.");
        panels.settle(file.id());

        panels.appoint(manager, file.id(), ReviewFixture.nominating(strangers.subList(1, 4)), null);

        assertThat(fixture.again(lead).is(Role.LEAD_PEER)).isFalse();
        assertThat(fixture.again(strangers.get(1)).holds("lead-peer@" + file.id()))
                .isTrue();
        assertThat(panels.panel(file.id()).lead().orElseThrow().skill()).isEqualTo(Skill.FINANCE);
    }

    @Test
    void letsWhoIsNotNamedAgainStandDown() {
        panels.appoint(manager, file.id(), ReviewFixture.nominating(strangers), null);
        Person conflicted = strangers.get(3);
        panels.declare(fixture.again(conflicted), fixture.seatOf(file, conflicted), "A cousin works there.");
        panels.settle(file.id());
        Person extra = fixture.strangers(1).getFirst();

        panels.appoint(
                manager, file.id(), ReviewFixture.nominating(List.of(strangers.get(0), strangers.get(1), extra)), null);

        assertThat(panels.panel(file.id()).in(SeatState.STOOD_DOWN))
                .extracting(PanelSeat::login)
                .containsExactly(strangers.get(2).login());
        assertThat(fixture.again(strangers.get(2)).partiesAs(Role.PEER)).containsExactly(Peers.POOL);
    }

    @Test
    void showsAnInterestToTheManagerOnly() {
        Person conflicted = strangers.get(2);
        panels.appoint(manager, file.id(), ReviewFixture.nominating(strangers.subList(0, 3)), null);
        panels.declare(fixture.again(conflicted), fixture.seatOf(file, conflicted), "My sister runs their payroll.");

        assertThat(reviews.view(manager, file.reference()).panel())
                .extracting(ReviewView.Seat::interest)
                .containsExactly(null, null, "My sister runs their payroll.");
        assertThat(reviews.view(fixture.officerOf(file), file.reference()).panel())
                .extracting(ReviewView.Seat::interest)
                .containsOnlyNulls();
    }

    @Test
    void letsNobodyDeclareForAnother() {
        panels.appoint(manager, file.id(), ReviewFixture.nominating(strangers.subList(0, 3)), null);
        long seat = fixture.seatOf(file, strangers.get(1));

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> panels.declare(fixture.again(strangers.get(0)), seat, null));
        Person impostor = PeopleFixtures.personWith(fixture.people, Role.PEER.at(Long.toString(seat)));
        assertThatExceptionOfType(PanelSeat.SeatOfAnother.class).isThrownBy(() -> panels.declare(impostor, seat, null));
    }

    @Test
    void takesOneDeclarationASeat() {
        Person peer = strangers.getFirst();
        panels.appoint(manager, file.id(), ReviewFixture.nominating(strangers.subList(0, 3)), null);
        panels.declare(fixture.again(peer), fixture.seatOf(file, peer), null);

        assertThatExceptionOfType(PanelSeat.AlreadyDeclared.class)
                .isThrownBy(() -> panels.declare(fixture.again(peer), fixture.seatOf(file, peer), "Oh."));
    }

    @Test
    void hidesTheCaseFromAManagerOfAnotherPartnership() {
        Person other = PeopleFixtures.personWith(fixture.people, "review-manager@NWIEP");

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        panels.appoint(other, file.id(), ReviewFixture.nominating(strangers.subList(0, 3)), null));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> panels.candidates(other, file.id()));
    }

    @Test
    void appointsOnlyInItsTurn() {
        fixture.seat(file, strangers.subList(0, 3));

        assertThatExceptionOfType(Review.OutOfTurn.class)
                .isThrownBy(() ->
                        panels.appoint(manager, file.id(), ReviewFixture.nominating(strangers.subList(0, 3)), null))
                .withMessage(
                        "This is not the turn: in the review of Nethershire District Council the peers are judging."
                                + " Look at the case for what comes next.");
    }

    @Test
    void countsOnHowManyPanelsAPeerSits() {
        fixture.seat(file, strangers.subList(0, 3));
        CaseFile second = fixture.reviewOf(fixture.district("Lowfen", "Fens"));

        assertThat(panels.candidates(manager, second.id()))
                .filteredOn(candidate ->
                        candidate.peer().login().equals(strangers.getFirst().login()))
                .extracting(Candidate::seats)
                .containsExactly(1);
    }
}
