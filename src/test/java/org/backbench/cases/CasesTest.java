package org.backbench.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.backbench.cases.CaseFixtures.newCase;
import static org.backbench.cases.CaseFixtures.openCase;
import static org.backbench.cases.CaseFixtures.someUnitary;
import static org.backbench.people.PeopleFixtures.personWith;

import java.util.List;
import org.backbench.BackbenchTest;
import org.backbench.audit.Audit;
import org.backbench.bodies.PublicBody;
import org.backbench.paging.Page;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.problems.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@BackbenchTest
@Transactional
class CasesTest {

    @Autowired
    Cases cases;

    @Autowired
    Story story;

    @Autowired
    Endings endings;

    @Autowired
    People people;

    @Autowired
    Audit audit;

    @Test
    void carryTheCycleAndTheBodyInTheirReference() {
        PublicBody body = someUnitary();

        CaseFile file = cases.open(newCase(body));

        assertThat(file.reference()).isEqualTo("BB-2011-" + body.code());
        assertThat(file.status()).isEqualTo(CaseStatus.RUNNING);
        assertThat(cases.ofBody(2011, body.code(), "vfm-2009")).contains(file);
    }

    @Test
    void giveASecondCollectionOfABodyALetter() {
        PublicBody body = someUnitary();
        cases.open(newCase(body));

        CaseFile second = cases.open(new NewCase(body, 2011, "2010-11", "revenue-outturn", "local-government", true));

        assertThat(second.reference()).isEqualTo("BB-2011-" + body.code() + "-B");
    }

    @Test
    void keepOnlyFiguresWhereTheRouteHasNoProcess() {
        CaseFile file = cases.open(new NewCase(someUnitary(), 2011, "2010-11", "vfm-2009", "police", false));

        assertThat(file.status()).isEqualTo(CaseStatus.FIGURES_ONLY);
    }

    @Test
    void areSeenByTheirBodyTheirPartnershipAndTheAuditCommission() {
        CaseFile file = openCase(cases);

        assertThat(cases.find(personWith(people, "return-officer@" + file.bodyCode()), file.reference()))
                .isEqualTo(file);
        assertThat(cases.find(personWith(people, "inspector@AC"), file.reference()))
                .isEqualTo(file);
        assertThat(cases.find(personWith(people, "programme-office@OEP"), file.id()))
                .isEqualTo(file);
    }

    @Test
    void areUnknownToEverybodyElseLikeACaseThatIsNotThere() {
        CaseFile file = openCase(cases);
        List<Person> strangers = List.of(
                personWith(people, "return-officer@XELSEWHERE"),
                personWith(people, "review-manager@NEIEP"),
                personWith(people, "peer@0"),
                personWith(people, "administrator@BB"),
                personWith(people));

        for (Person stranger : strangers) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> cases.find(stranger, file.reference()))
                    .withMessage("There is no case %s, or it is not yours to see.".formatted(file.reference()));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cases.find(stranger, file.id()));
            assertThat(cases.list(stranger, CaseFilter.text(file.bodyCode()), null, 10)
                            .items())
                    .isEmpty();
        }
    }

    @Test
    void areSeenByAGuestAsLongAsHeIsInvited() {
        CaseFile file = openCase(cases);
        Person peer = personWith(people, "peer@0");

        cases.invite(file.id(), peer.id());
        assertThat(cases.find(peer, file.reference())).isEqualTo(file);

        cases.uninvite(file.id(), peer.id());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cases.find(peer, file.reference()));
    }

    @Test
    void areListedByNameAPageAtATime() {
        Person everywhere = personWith(people, "programme-office@OEP");
        String prefix = "XPAGED" + System.nanoTime();
        List.of("C", "A", "B").forEach(letter -> cases.open(newCase(CaseFixtures.unitary(prefix + letter))));

        Page<CaseFile> first = cases.list(everywhere, CaseFilter.text(prefix), null, 2);
        Page<CaseFile> second = cases.list(everywhere, CaseFilter.text(prefix), first.next(), 2);

        assertThat(first.items()).extracting(CaseFile::bodyCode).containsExactly(prefix + "A", prefix + "B");
        assertThat(second.items()).extracting(CaseFile::bodyCode).containsExactly(prefix + "C");
        assertThat(second.next()).isNull();
    }

    @Test
    void passTheirStages() {
        CaseFile file = openCase(cases);

        cases.enter(file.id(), Stage.SUBMISSION);
        cases.leave(file.id(), Stage.SUBMISSION, "received 5 December 2011");
        cases.enter(file.id(), Stage.PEER_REVIEW);

        assertThat(cases.stages(file.id()))
                .extracting(StageRow::stage)
                .containsExactly(Stage.SUBMISSION, Stage.PEER_REVIEW);
        assertThat(cases.stages(file.id()).getFirst().note()).isEqualTo("received 5 December 2011");
        assertThat(cases.list(
                                personWith(people, "inspector@AC"),
                                new CaseFilter(
                                        file.bodyCode(), 2011, "X-UA", "East Midlands", Stage.PEER_REVIEW, null, null),
                                null,
                                10)
                        .items())
                .containsExactly(file);
    }

    @Test
    void tellTheirStoryNewestFirst() {
        CaseFile file = openCase(cases);
        Person officer = personWith(people, "return-officer@" + file.bodyCode());

        story.tell(file.id(), StoryKind.FIGURES, officer, "The return was sent.");
        story.tellAll(StoryKind.DEADLINE, List.of(file.id(), file.id()), List.of("A reminder.", "Another."));

        assertThat(story.of(file.id(), null, null, 10).items())
                .extracting(StoryEntry::sentence)
                .containsExactly("Another.", "A reminder.", "The return was sent.");
        assertThat(story.of(file.id(), StoryKind.FIGURES, null, 10).items())
                .singleElement()
                .satisfies(entry -> assertThat(entry.byName()).isEqualTo(officer.name()));
        assertThat(story.of(file.id(), null, null, 2).next()).isNotNull();
    }

    @Test
    void stayAsTheyAreOnceClosed() {
        CaseFile file = openCase(cases);

        endings.close(file.id());

        assertThat(cases.get(file.id()).status()).isEqualTo(CaseStatus.CLOSED);
        assertThatExceptionOfType(CaseFile.CaseEnded.class)
                .isThrownBy(() -> endings.withdraw(
                        personWith(people, "programme-office@OEP"), file.reference(), "Too late for that."));
    }

    @Test
    void areWithdrawnByTheProgrammeOfficeOnlyAndWithAReason() {
        CaseFile file = openCase(cases);

        assertThatExceptionOfType(Rights.RightMissing.class)
                .isThrownBy(() -> endings.withdraw(
                        personWith(people, "return-officer@" + file.bodyCode()),
                        file.reference(),
                        "We would rather not."));
        assertThatExceptionOfType(Endings.ReasonMissing.class)
                .isThrownBy(() -> endings.withdraw(personWith(people, "programme-office@OEP"), file.reference(), "  "));
    }

    @Test
    void leaveATrailOfTheirOpening() {
        CaseFile file = openCase(cases);

        assertThat(audit.ofCase(file.id(), null, 10).items())
                .singleElement()
                .satisfies(event -> assertThat(event.action()).isEqualTo("open-case"));
    }
}
