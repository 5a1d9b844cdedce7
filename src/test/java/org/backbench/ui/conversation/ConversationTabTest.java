package org.backbench.ui.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseFixtures;
import org.backbench.cases.Cases;
import org.backbench.cases.Conversation;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.ui.SignedInScreens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ConversationTabTest extends SignedInScreens {

    @Autowired
    Cases cases;

    @Autowired
    Conversation conversation;

    @Autowired
    People people;

    private CaseFile file;
    private Person officer;
    private Person inspector;

    @BeforeEach
    void aCaseWithItsPeople() {
        file = CaseFixtures.openCase(cases);
        officer = personWith(people, "return-officer@" + file.bodyCode());
        inspector = personWith(people, "inspector@AC");
    }

    private String page(String tab) {
        UI.getCurrent().navigate("cases/" + file.reference() + tab);
        return words(find(Main.class).single());
    }

    @Test
    void saysWhatWillStandHereWhileNothingWasSaid() {
        signIn(officer);

        assertThat(page("/conversation")).contains("Nothing has been said yet");
    }

    @Test
    void showsWhatIsSaidAtOnceWithWhoSaidIt() {
        signIn(officer);
        page("/conversation");
        test(part(TextArea.class, "remark")).setValue("The ledger <b>moves</b> in May.");
        test(part(Button.class, "say-remark")).click();

        assertThat(words(find(Main.class).single()))
                .contains("The ledger <b>moves</b> in May.")
                .contains(officer.name() + " (you), return officer, ")
                .doesNotContain("not said yet");
        assertThat(part(TextArea.class, "remark").getValue()).isEmpty();
    }

    @Test
    void countsWhatIsNewOnTheTabUntilItIsRead() {
        conversation.say(officer, file.reference(), "One.");
        conversation.say(officer, file.reference(), "Two.");
        signIn(inspector);

        assertThat(page("")).contains("Conversation2");
        assertThat(page("/conversation")).contains("One.").contains("Two.");
        assertThat(page("")).doesNotContain("Conversation2");
    }

    @Test
    void whatWasTypedIsThereAgain() {
        signIn(officer);
        page("/conversation");
        test(part(TextArea.class, "remark")).setValue("Half a sen");
        assertThat(words(find(Main.class).single())).contains("not said yet");

        page("");
        page("/conversation");
        assertThat(part(TextArea.class, "remark").getValue()).isEqualTo("Half a sen");
    }

    @Test
    void bringsEarlierRemarksWhenTheyAreAskedFor() {
        for (int i = 1; i <= 21; i++) {
            conversation.say(officer, file.reference(), "Remark no. %d.".formatted(i));
        }
        signIn(inspector);
        assertThat(page("/conversation")).contains("Remark no. 2.").doesNotContain("Remark no. 1.");

        find(Button.class).withText("Earlier remarks").single().click();
        assertThat(words(find(Main.class).single())).contains("Remark no. 1.");
    }

    @Test
    void aPanelMemberIsToldThatHeHasNoNameHereAndShowsNone() {
        Person peer = personWith(people, "peer@0");
        cases.invite(file.id(), peer.id());
        signIn(peer);
        page("/conversation");
        assertThat(part(TextArea.class, "remark").getHelperText()).contains("a panel member");
        test(part(TextArea.class, "remark")).setValue("What is in line 4?");
        test(part(Button.class, "say-remark")).click();

        signIn(officer);
        assertThat(page("/conversation")).contains("A panel member").doesNotContain(peer.name());
    }
}
