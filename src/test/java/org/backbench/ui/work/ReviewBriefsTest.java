package org.backbench.ui.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import java.util.List;
import java.util.Map;
import org.backbench.cases.CaseFile;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.WalkedCases;
import org.backbench.ui.look.Strip;
import org.backbench.worklist.WorkItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What people must know before they appoint, certify, judge and score stands beside the form. */
class ReviewBriefsTest extends SignedInScreens {

    @Autowired
    ApplicationContext beans;

    @Autowired
    People people;

    private String brief(CaseFile file, String task) {
        WalkedCases walked = new WalkedCases(beans);
        WorkItem item = walked.open(file, task).getFirst();
        signIn(walked.holderOf(item));
        navigate("work/" + item.id(), WorkView.class);
        return words(part(TaskPane.class, "task"));
    }

    @Test
    void showsTheCertifyingOfficerWhatHeSigns() {
        WalkedCases walked = new WalkedCases(beans);
        CaseFile file = walked.asked();
        walked.type(file, 5_600);
        walked.complete(file, "prepare-return", Map.of("complete", true));

        assertThat(brief(file, "certify-return")).contains("You sign version 1").contains("5,600");
    }

    @Test
    void showsWhoIsFreeWithHisLoadAndWhatKeepsTheOthersOff() {
        WalkedCases walked = new WalkedCases(beans);
        CaseFile file = walked.certified();
        personWith(people, "review-manager@" + file.riep());
        List<Person> free = walked.peers();
        Person conflicted = walked.conflictedWith(file);

        assertThat(brief(file, "appoint-panel"))
                .contains("Free, the least busy first")
                .contains(free.getFirst().name())
                .contains("no panel")
                .contains("Not free, and why")
                .contains(conflicted.name());
    }

    @Test
    void showsTheInspectorWhatThePeersConcludedAndWhereTheFiguresStand() {
        CaseFile file = new WalkedCases(beans).issued();

        assertThat(brief(file, "score-kloes"))
                .contains("What the peers concluded")
                .contains("Finance costs much.")
                .contains("stands");
        assertThat(find(Strip.class).all()).isNotEmpty();
        assertThat(brief(file, "decide-plan-needed")).contains("improve 2, explain 1");
    }
}
