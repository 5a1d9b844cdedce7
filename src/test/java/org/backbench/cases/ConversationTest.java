package org.backbench.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.backbench.people.PeopleFixtures.personWith;

import org.backbench.BackbenchTest;
import org.backbench.audit.Audit;
import org.backbench.audit.AuditEvent;
import org.backbench.bodies.Bodies;
import org.backbench.paging.Page;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.problems.Invalid;
import org.backbench.problems.NotFound;
import org.backbench.worklist.Notice;
import org.backbench.worklist.Notices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What those who work on a case say to each other: who reads it, who says it, and what is kept of it. */
@BackbenchTest
@Transactional
class ConversationTest {

    @Autowired
    Conversation conversation;

    @Autowired
    Cases cases;

    @Autowired
    Bodies bodies;

    @Autowired
    People people;

    @Autowired
    Notices notices;

    @Autowired
    Audit audit;

    private CaseFile file;
    private Person officer;
    private Person inspector;

    @BeforeEach
    void aCaseWithItsPeople() {
        file = cases.open(CaseFixtures.newCase(bodies.add(CaseFixtures.someUnitary())));
        officer = personWith(people, "return-officer@" + file.bodyCode());
        inspector = personWith(people, "inspector@AC");
    }

    private Page<Remark> seenBy(Person person) {
        return conversation.of(person, file.reference(), null, 10);
    }

    @Test
    void whatOneSaysAllWhoSeeTheCaseRead() {
        conversation.say(officer, file.reference(), "  The ledger moves in May.  ");

        assertThat(seenBy(officer).items()).singleElement().satisfies(remark -> {
            assertThat(remark.words()).isEqualTo("The ledger moves in May.");
            assertThat(remark.byName()).isEqualTo(officer.name());
            assertThat(remark.roleKey()).isEqualTo("return-officer@" + file.bodyCode());
            assertThat(remark.mine()).isTrue();
        });
        assertThat(seenBy(inspector).items()).extracting(Remark::mine).containsExactly(false);
    }

    @Test
    void aPanelMemberIsNamedToNobodyAndNoticesNameHimNeither() {
        Person peer = personWith(people, "peer@0");
        cases.invite(file.id(), peer.id());

        conversation.say(peer, file.reference(), "What is in line 4?");

        assertThat(seenBy(officer).items()).singleElement().satisfies(remark -> {
            assertThat(remark.byName()).isEqualTo("A panel member");
            assertThat(remark.roleKey()).isNull();
            assertThat(remark.toString()).doesNotContain(peer.name());
        });
        assertThat(notices.unseen(officer))
                .extracting(Notice::sentence)
                .containsExactly("A panel member wrote in the conversation on %s, %s."
                        .formatted(file.bodyName(), file.reference()));
        assertThat(conversation.isNameless(peer, file.reference())).isTrue();
        assertThat(conversation.isNameless(officer, file.reference())).isFalse();
    }

    @Test
    void tellsThoseWhoLookAfterTheCaseButNotWhoeverSaidIt() {
        Person manager = personWith(people, "review-manager@" + file.riep());
        conversation.say(officer, file.reference(), "Ready.");

        assertThat(notices.unseen(manager)).hasSize(1);
        assertThat(notices.unseen(officer)).isEmpty();
        assertThat(notices.unseen(inspector)).isEmpty();
    }

    @Test
    void tellsWhoeverSaidSomethingThatSomebodyAnsweredAsLongAsHeSeesTheCase() {
        Person gone = personWith(people, "peer@0");
        cases.invite(file.id(), gone.id());
        conversation.say(gone, file.reference(), "What is in line 4?");
        cases.uninvite(file.id(), gone.id());
        conversation.say(inspector, file.reference(), "Which services were compared?");
        assertThat(notices.unseen(inspector)).isEmpty();

        conversation.say(officer, file.reference(), "Two of eight.");

        assertThat(notices.unseen(inspector)).hasSize(1);
        assertThat(notices.unseen(gone)).isEmpty();
    }

    @Test
    void leavesALineInTheTrailAndNotItsWords() {
        conversation.say(officer, file.reference(), "The ledger moves in May.");

        assertThat(audit.ofCase(file.id(), null, 1).items())
                .extracting(AuditEvent::actor, AuditEvent::detail)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        officer.login(), officer.name() + " wrote in the conversation."));
    }

    @Test
    void isReadAPageAtATimeTheNewestFirst() {
        for (int i = 1; i <= 5; i++) {
            conversation.say(officer, file.reference(), "No. " + i);
        }
        Page<Remark> first = conversation.of(inspector, file.reference(), null, 3);
        Page<Remark> second = conversation.of(inspector, file.reference(), first.next(), 3);

        assertThat(first.items()).extracting(Remark::words).containsExactly("No. 5", "No. 4", "No. 3");
        assertThat(second.items()).extracting(Remark::words).containsExactly("No. 2", "No. 1");
        assertThat(second.next()).isNull();
    }

    @Test
    void countsWhatOthersSaidSinceOneRead() {
        conversation.say(officer, file.reference(), "One.");
        Remark two = conversation.say(officer, file.reference(), "Two.");
        assertThat(conversation.unread(inspector, file.reference())).isEqualTo(2);
        assertThat(conversation.unread(officer, file.reference())).isZero();

        conversation.read(inspector, file.reference(), two.id());
        conversation.read(inspector, file.reference(), 0);
        assertThat(conversation.unread(inspector, file.reference())).isZero();
    }

    @Test
    void keepsWhatIsTypedUntilItIsSaid() {
        conversation.keepHalf(officer, file.reference(), "The led");
        assertThat(conversation.half(officer, file.reference()).words()).isEqualTo("The led");
        assertThat(conversation.half(inspector, file.reference())).isEqualTo(HalfRemark.NOTHING);

        conversation.say(officer, file.reference(), "The ledger.");
        assertThat(conversation.half(officer, file.reference())).isEqualTo(HalfRemark.NOTHING);
    }

    @Test
    void isNotThereForStrangers() {
        Person stranger = personWith(people, "return-officer@XELSEWHERE");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> seenBy(stranger));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> conversation.say(stranger, file.reference(), "Hello"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> conversation.keepHalf(stranger, file.reference(), "Hello"));
        assertThatExceptionOfType(Rights.RightMissing.class)
                .isThrownBy(() -> conversation.say(personWith(people, "administrator@BB"), file.reference(), "Hello"));
    }

    @Test
    void refusesNothingAndTooMuch() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> conversation.say(officer, file.reference(), " \n "))
                .withMessageContaining("Type it first");
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> conversation.say(officer, file.reference(), "x".repeat(Conversation.LONGEST + 1)))
                .withMessageContaining("4000");
    }
}
