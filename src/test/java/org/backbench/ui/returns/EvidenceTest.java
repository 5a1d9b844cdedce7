package org.backbench.ui.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.backbench.people.PeopleFixtures.personWith;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.backbench.cases.CaseFile;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.problems.Refused;
import org.backbench.returns.Cause;
import org.backbench.returns.Failure;
import org.backbench.returns.ReturnDraft;
import org.backbench.returns.Returns;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.WalkedCases;
import org.backbench.ui.look.Notice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every yes to a statement of management practice names its evidence; without it the return may go, but says so. */
class EvidenceTest extends SignedInScreens {

    private static final String LINE = "finance-practice-1";

    @Autowired
    ApplicationContext beans;

    @Autowired
    Returns returns;

    @Autowired
    People people;

    private WalkedCases walked;
    private CaseFile file;
    private Person officer;

    @BeforeEach
    void aCompleteReturn() {
        walked = new WalkedCases(beans);
        file = walked.asked();
        officer = walked.holder(file, "return-officer");
        walked.type(file, 5_600);
        signIn(officer);
    }

    private void open() {
        UI.getCurrent()
                .navigate(
                        "returns/%d/%s".formatted(file.cycle(), file.bodyCode()),
                        QueryParameters.of("function", "finance"));
    }

    private TextField evidence() {
        return part(TextField.class, "evidence-" + LINE);
    }

    private ReturnDraft draft() {
        return returns.draft(officer, file.id());
    }

    @Test
    void aYesAsksForItsEvidenceAndKeepsNothingFromBeingTypedOrSent() {
        ReturnDraft yes = returns.saveDraft(officer, file.id(), Map.of(LINE, "yes", "finance-practice-2", "no"));

        assertThat(yes.failures()).filteredOn(Failure::isAdvice).singleElement().satisfies(asked -> assertThat(
                        asked.message())
                .endsWith("yes. Name its evidence, a document, a minute or a date: a yes is self-reported."));
        assertThat(yes.open()).isEmpty();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        returns.saveExplanation(officer, file.id(), "evidence", LINE, List.of(new Cause(" x ", null))))
                .withMessage("Name the evidence so that somebody can find it: a document, a minute, a date.");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> returns.saveExplanation(
                        officer, file.id(), "evidence", "finance-practice-2", List.of(new Cause("A minute", null))));
        walked.complete(file, "prepare-return", Map.of("complete", true));
    }

    @Test
    @SuppressWarnings("unchecked")
    void theEvidenceIsNamedAtTheLineAndCertifiedWithTheVersion() {
        open();
        assertThat(find(TextField.class)
                        .withAttribute("data-testid", "evidence-" + LINE)
                        .exists())
                .isFalse();
        test((RadioButtonGroup<String>) part(RadioButtonGroup.class, "line-" + LINE))
                .selectItem("yes");
        test(evidence()).setValue("Cabinet minute 14 of 3 March 2010");
        returns.saveDraft(officer, file.id(), Map.of("finance-practice-2", "yes"));

        assertThat(draft().explanations()).singleElement().satisfies(each -> assertThat(each.causes())
                .extracting(Cause::text)
                .containsExactly("Cabinet minute 14 of 3 March 2010"));
        walked.complete(file, "prepare-return", Map.of("complete", true));
        assertThat(returns.handedIn(officer, file.id(), 1).evidence())
                .isEqualTo(Map.of(LINE, "Cabinet minute 14 of 3 March 2010"));

        signIn(walked.holder(file, "certifying-officer"));
        open();
        assertThat(words(find(Main.class).single()))
                .contains("Evidence: Cabinet minute 14 of 3 March 2010", "named for 1 of 2 statements answered yes");
    }

    @Test
    void evidenceThatIsNoLongerAskedForIsNotSent() {
        returns.saveDraft(officer, file.id(), Map.of(LINE, "yes"));
        returns.saveExplanation(officer, file.id(), "evidence", LINE, List.of(new Cause("Cabinet minute 14", null)));
        returns.saveDraft(officer, file.id(), Map.of(LINE, "no"));
        walked.complete(file, "prepare-return", Map.of("complete", true));

        assertThat(returns.handedIn(officer, file.id(), 1).evidence()).isEmpty();
    }

    @Test
    void twoPeopleWhoNameEvidenceLoseNothing() {
        returns.saveDraft(officer, file.id(), Map.of(LINE, "yes"));
        open();
        Person colleague = personWith(people, "return-officer@" + file.bodyCode());
        returns.saveExplanation(
                colleague, file.id(), "evidence", LINE, List.of(new Cause("The plan of May 2009", null)), List.of());

        test(evidence()).setValue("Cabinet minute 14");
        assertThat(words(part(Notice.class, "conflict-evidence-" + LINE)))
                .contains(colleague.name(), "“The plan of May 2009”");
        assertThat(evidence().getValue()).isEqualTo("Cabinet minute 14");
        test(part(Button.class, "keep-their-evidence")).click();
        assertThat(evidence().getValue()).isEqualTo("The plan of May 2009");

        returns.saveExplanation(
                colleague, file.id(), "evidence", LINE, List.of(new Cause("The plan of June 2009", null)));
        test(evidence()).setValue("Cabinet minute 15");
        test(part(Button.class, "keep-my-evidence")).click();
        assertThat(draft().explanations().getFirst().causes())
                .extracting(Cause::text)
                .containsExactly("Cabinet minute 15");
    }
}
