package org.backbench.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseFixtures;
import org.backbench.cases.Cases;
import org.backbench.people.People;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.WalkedCases;
import org.backbench.ui.look.Strip;
import org.backbench.ui.look.When;
import org.backbench.ui.lost.NoSuchPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The tabs on which a case shows what others think of its figures. */
class CaseJudgementsTest extends SignedInScreens {

    @Autowired
    ApplicationContext beans;

    @Autowired
    Cases cases;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    private WalkedCases walked;

    @BeforeEach
    void aHouse() {
        walked = new WalkedCases(beans);
    }

    private String tab(CaseFile file, String tab) {
        UI.getCurrent().navigate("cases/" + file.reference() + tab);
        return words(find(Main.class).single());
    }

    @Test
    void saysWhereTheBodyStandsInItsGroup() {
        CaseFile file = walked.certified();
        signIn(walked.holder(file, "return-officer"));

        assertThat(tab(file, "/benchmark")).contains("quartiles").contains("£").contains("provisional");
        assertThat(find(Strip.class).all()).isNotEmpty();
        assertThat(tab(file, "")).contains("Return figures").containsIgnoringCase("highest-cost quarter");
    }

    @Test
    void doesWithoutFiguresWhereThereAreNone() {
        CaseFile file = CaseFixtures.openCase(cases);
        signIn(personWith(people, "return-officer@" + file.bodyCode()));

        assertThat(tab(file, "")).doesNotContain("Return figures");
        assertThat(tab(file, "/peer-review")).contains("begin");
        assertThat(tab(file, "/assessment")).contains("begin");
    }

    @Test
    void showsTheBodyConclusionsAndMinorityWordsButNoJudgements() {
        CaseFile file = walked.judged();
        signIn(walked.holder(file, "return-officer"));

        assertThat(tab(file, "/peer-review"))
                .contains("Finance costs much.")
                .contains("improve 2, explain 1")
                .contains("by majority")
                .contains("Dearest of the eight.")
                .doesNotContain("In the middle of the group.");
    }

    @Test
    void hidesTheDraftReportFromTheAuditor() {
        CaseFile file = walked.judged();
        signIn(personWith(people, "inspector@AC"));

        assertThat(tab(file, "/peer-review"))
                .doesNotContain("Finance costs much.")
                .doesNotContain("Dearest");
    }

    @Test
    void showsSignedScoresToAllAndEvidenceOnlyToBodyAndAuditor() {
        CaseFile file = walked.signed();
        signIn(personWith(people, "review-manager@" + file.riep()));
        assertThat(tab(file, "/assessment"))
                .contains("Overall")
                .doesNotContain("Seen in the papers")
                .doesNotContain("The evidence carries the scores.");

        signIn(personWith(people, "assessment-director@AC"));
        assertThat(tab(file, "/assessment"))
                .contains("Seen in the papers of 1.1")
                .contains("The evidence carries the scores.");
    }

    @Test
    void aCallActivityOfTheDrawnModelLeadsToTheProcessItCalled() {
        CaseFile file = walked.judged();
        String now = When.moment(clock.instant());
        signIn(personWith(people, "review-manager@" + file.riep()));
        UI.getCurrent().navigate("cases/" + file.reference() + "/process", QueryParameters.of("n", "0"));

        Anchor opens =
                find(Anchor.class).withAttribute("data-opens", "peer-review").single();
        assertThat(opens.getText()).isEqualTo("Peer review: open Peer review");
        String number = opens.getHref().substring(opens.getHref().indexOf("n=") + 2);
        UI.getCurrent().navigate("cases/" + file.reference() + "/process", QueryParameters.of("n", number));
        assertThat(words(find(Main.class).single()))
                .contains("The case stands at: Check the report.")
                .as("by the clock of the cases, not that of the machine")
                .contains("Judge the returndone" + now + now)
                .contains("Check the reporthere" + now);
        assertThat(find(Anchor.class).withAttribute("data-opens", "peer-review").all())
                .isEmpty();
    }

    @Test
    void hidesTheTabsOfACaseFromStrangers() {
        CaseFile file = CaseFixtures.openCase(cases);
        signIn(personWith(people, "return-officer@XELSEWHERE"));

        for (String tab : new String[] {"benchmark", "peer-review", "assessment", "return"}) {
            assertThat(navigate("cases/" + file.reference() + "/" + tab, NoSuchPage.class))
                    .isNotNull();
        }
    }
}
