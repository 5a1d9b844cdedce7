package org.backbench.ui.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.backbench.cases.CaseFile;
import org.backbench.people.People;
import org.backbench.returns.queries.Queries;
import org.backbench.returns.queries.Question;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.WalkedCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A figure that cannot be changed says so itself: the rule, since when, and who can change it. */
class FigureWhysTest extends SignedInScreens {

    @Autowired
    ApplicationContext beans;

    @Autowired
    People people;

    @Autowired
    Queries queries;

    private WalkedCases walked;

    @BeforeEach
    void cases() {
        walked = new WalkedCases(beans);
    }

    @Test
    void aCertifiedFigureSaysSinceWhenItStandsAndWhoCanHaveItCorrected() {
        CaseFile file = walked.certified();
        signIn(walked.holder(file, "return-officer"));

        assertThat(why(file, "finance-employees"))
                .contains("Change it")
                .contains("The return was received on 5 December 2011 and stays as it is.")
                .contains("Since Mon 5 December 2011")
                .contains("review manager");
    }

    @Test
    void aFigureUnderQuerySaysSinceWhenAndWhoSettlesIt() {
        CaseFile file = walked.certified();
        var manager = personWith(people, "review-manager@" + file.riep());
        queries.raise(manager, file.id(), null, List.of(Question.of("finance-employees", "Why so dear?")));
        signIn(manager);

        assertThat(why(file, "finance-employees"))
                .contains("Change it")
                .contains("Rely on it")
                .contains("is provisional: query Q1 is open.Since Mon 5 December 2011")
                .contains("Who can change it: return officer or review manager.");
        assertThat(why(file, "finance-other")).contains("Change it").doesNotContain("Rely on it");
    }

    @Test
    void onlyWhatWasSentBackIsOpenAndEveryOtherFigureSaysWhyItIsNot() {
        CaseFile file = walked.sentBack("finance-employees");
        signIn(walked.holder(file, "return-officer"));

        assertThat(why(file, "finance-other"))
                .contains("was not sent back: it stays as it is until the return is sent again.")
                .contains("Since Mon 5 December 2011")
                .contains("Who can change it: certifying officer");
        assertThat(whys("Employees")).isEmpty();
    }

    @Test
    void whileAllFiguresAreOpenNoneSaysThatItIsFixed() {
        CaseFile file = walked.asked();
        signIn(walked.holder(file, "return-officer"));

        UI.getCurrent().navigate("cases/" + file.reference() + "/return");

        assertThat(find(NativeDetails.class)
                        .withAttribute("data-testid", "why-figure")
                        .all())
                .isEmpty();
    }

    private String why(CaseFile file, String line) {
        UI.getCurrent().navigate("cases/" + file.reference() + "/return", QueryParameters.of("function", "finance"));
        String label = line.substring(line.indexOf('-') + 1);
        NativeDetails details = whys(label).getFirst();
        assertThat(details.getContent()).as("filled only when it is opened").isNull();
        details.setOpen(true);
        ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
        return words(details);
    }

    private List<NativeDetails> whys(String label) {
        return find(NativeDetails.class).withAttribute("data-testid", "why-figure").all().stream()
                .filter(details -> details.getSummary()
                        .getElement()
                        .getAttribute("aria-label")
                        .equalsIgnoreCase("fixed, and why: Finance: " + label))
                .toList();
    }
}
