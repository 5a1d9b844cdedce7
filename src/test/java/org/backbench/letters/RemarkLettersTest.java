package org.backbench.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import java.util.List;
import org.backbench.BackbenchTest;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.cases.Conversation;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.ui.WalkedCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who looks after a case reads with the mail of the day that somebody wrote in its conversation. */
@BackbenchTest
class RemarkLettersTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    People people;

    @Autowired
    Cases cases;

    @Autowired
    Conversation conversation;

    @Autowired
    Letters letters;

    private CaseFile file;
    private Person officer;
    private Person manager;

    @BeforeEach
    void aCase() {
        var walked = new WalkedCases(beans);
        file = walked.asked();
        officer = walked.holder(file, "return-officer");
        manager = personWith(people, "review-manager@" + file.riep());
    }

    @Test
    void theOtherSideIsToldAndNotTheOneWhoWrote() {
        conversation.say(officer, file.reference(), "The ledger moves in May.");

        List<Letter> told = told();
        assertThat(told).extracting(Letter::recipient).contains(manager.name()).doesNotContain(officer.name());
        assertThat(told.getFirst().subject())
                .isEqualTo("For your information: something was written in the conversation, " + file.bodyName());
        assertThat(told.getFirst().body())
                .contains("%s wrote in the conversation on %s, %s."
                        .formatted(officer.name(), file.bodyName(), file.reference()))
                .doesNotContain("The ledger moves");
    }

    @Test
    void aPanelMemberIsNamedInNoLetter() {
        Person peer = personWith(people, "peer@0");
        cases.invite(file.id(), peer.id());

        conversation.say(peer, file.reference(), "What is in line 4?");

        assertThat(told()).hasSizeGreaterThanOrEqualTo(2).allSatisfy(letter -> assertThat(
                        letter.subject() + letter.body())
                .doesNotContain(peer.name()));
        assertThat(told().getFirst().body()).contains("A panel member wrote in the conversation");
    }

    private List<Letter> told() {
        return letters.ofCase(officer, file.reference(), null, 100).items().stream()
                .filter(line -> line.kind().equals("remark"))
                .map(line -> letters.read(officer, file.reference(), line.id()))
                .toList();
    }
}
