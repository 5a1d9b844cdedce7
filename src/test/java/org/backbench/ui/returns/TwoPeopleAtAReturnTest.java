package org.backbench.ui.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.backbench.cases.CaseFile;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.returns.Cause;
import org.backbench.returns.Explanation;
import org.backbench.returns.FunctionStanding.Kind;
import org.backbench.returns.HalfCause;
import org.backbench.returns.ReturnFixtures;
import org.backbench.returns.ReturnNotes;
import org.backbench.returns.Returns;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.WalkedCases;
import org.backbench.ui.look.Notice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two officers of a body explain and state the same: both texts stay until one of them says which counts. */
class TwoPeopleAtAReturnTest extends SignedInScreens {

    private static final String RULE = "band";
    private static final String LINE = "finance-cost";

    @Autowired
    ApplicationContext beans;

    @Autowired
    Returns returns;

    @Autowired
    ReturnNotes notes;

    @Autowired
    People people;

    private CaseFile file;
    private Person officer;
    private Person colleague;

    /** Finance costs £16,000k of £200,000k: 8 %, of which £4,000k lie above what is usual. */
    @BeforeEach
    void financeCostsMoreThanIsUsual() {
        WalkedCases walked = new WalkedCases(beans);
        file = walked.asked();
        officer = walked.holder(file, "return-officer");
        colleague = personWith(people, "return-officer@" + file.bodyCode());
        returns.saveDraft(officer, file.id(), ReturnFixtures.finance(16_000, 200_000));
        signIn(officer);
        open("finance");
    }

    private void open(String function) {
        UI.getCurrent()
                .navigate(
                        "returns/%d/%s".formatted(file.cycle(), file.bodyCode()),
                        QueryParameters.of("function", function));
    }

    private void click(String testId) {
        test(part(Button.class, testId)).click();
    }

    private boolean isThere(String noticeId) {
        return find(Notice.class).withAttribute("data-testid", noticeId).exists();
    }

    private void type(String words, String amount) {
        click("explain-" + LINE);
        test(part(TextField.class, "cause-finance-cost-0")).setValue(words);
        test(part(TextField.class, "amount-finance-cost-0")).setValue(amount);
    }

    private void colleagueExplains(String words) {
        returns.saveExplanation(colleague, file.id(), RULE, LINE, List.of(cause(words)), List.of());
    }

    private static Cause cause(String words) {
        return new Cause(words, BigDecimal.valueOf(4_000));
    }

    private List<String> told() {
        return returns.draft(officer, file.id()).explanations().stream()
                .flatMap(each -> each.causes().stream())
                .map(Cause::text)
                .toList();
    }

    @Test
    void whoKeepsHisCausesSecondSeesBothAndMayKeepHisOwn() {
        type("Payroll of three neighbours", "4,000");
        colleagueExplains("Ledger licences for ten years");

        click("keep-explanation-" + LINE);
        assertThat(words(part(Notice.class, "conflict-explanation-" + LINE)))
                .contains(colleague.name() + " changed the explanation of “Finance: function cost” on ")
                .contains("It says: “Ledger licences for ten years” £4,000k. Yours is not stored.");
        assertThat(part(TextField.class, "cause-finance-cost-0").getValue()).isEqualTo("Payroll of three neighbours");
        assertThat(told()).containsExactly("Ledger licences for ten years");

        click("keep-my-explanation");
        assertThat(told()).containsExactly("Payroll of three neighbours");
        assertThat(isThere("conflict-explanation-" + LINE)).isFalse();
    }

    @Test
    void whoKeepsHisCausesSecondMayLetTheOthersStand() {
        type("Payroll of three neighbours", "4,000");
        colleagueExplains("Ledger licences for ten years");
        click("keep-explanation-" + LINE);

        click("keep-their-explanation");

        assertThat(told()).containsExactly("Ledger licences for ten years");
        assertThat(notes.halfCauses(officer, file.id())).isEmpty();
        assertThat(isThere("conflict-explanation-" + LINE)).isFalse();
    }

    @Test
    void whatTwoPeopleAreHalfwayThroughTypingIsKeptForEachOfThem() {
        type("Payroll of three", "");
        var failure = returns.draft(officer, file.id()).failures().getFirst();
        notes.saveHalfCauses(
                colleague, file.id(), failure.rule(), failure.line(), List.of(new HalfCause("Ledger lic", "")));

        String about = ReturnNotes.about(RULE, LINE);
        assertThat(notes.halfCauses(officer, file.id()))
                .isEqualTo(Map.of(about, List.of(new HalfCause("Payroll of three", ""))));
        assertThat(notes.halfCauses(colleague, file.id()))
                .isEqualTo(Map.of(about, List.of(new HalfCause("Ledger lic", ""))));

        colleagueExplains("Ledger licences for ten years");
        notes.saveHalfCauses(colleague, file.id(), failure.rule(), failure.line(), List.of());
        assertThat(notes.halfCauses(officer, file.id())).containsKey(about);
        assertThat(notes.halfCauses(colleague, file.id())).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void whoSaysSecondHowAFunctionIsHandedInSeesBothAndChooses() {
        open("travel");
        ((RadioButtonGroup<Kind>) part(RadioButtonGroup.class, "standing")).setValue(Kind.NIL);
        part(TextArea.class, "standing-reason").setValue("The county books all travel.");
        returns.setStanding(colleague, file.id(), "travel", Kind.MISSING, "The agency sends it in January.");

        click("stand");
        assertThat(words(part(Notice.class, "standing-conflict")))
                .contains(colleague.name() + " changed how Travel is handed in on ")
                .contains("It says missing: “The agency sends it in January.” now")
                .contains("yours says nil: “The county books all travel.” and is not stored");
        assertThat(returns.draft(officer, file.id()).standingOf("travel")).isEqualTo(Kind.MISSING);
        assertThat(part(TextArea.class, "standing-reason").getValue()).isEqualTo("The county books all travel.");

        click("keep-my-standing");
        assertThat(returns.draft(officer, file.id()).standingOf("travel")).isEqualTo(Kind.NIL);
        assertThat(isThere("standing-conflict")).isFalse();

        ((RadioButtonGroup<Kind>) part(RadioButtonGroup.class, "standing")).setValue(Kind.HANDED_IN);
        returns.setStanding(colleague, file.id(), "travel", Kind.MISSING, null);
        click("stand");
        click("keep-their-standing");
        assertThat(returns.draft(officer, file.id()).standingOf("travel")).isEqualTo(Kind.MISSING);
        assertThat(part(RadioButtonGroup.class, "standing").getValue()).isEqualTo(Kind.MISSING);
    }

    @Test
    void theSameFromTwoPeopleIsNoConflictAndWhatWasTakenAwayIsOne() {
        colleagueExplains("Ledger licences for ten years");
        List<Cause> same = List.of(new Cause("Ledger licences for ten years", new BigDecimal("4000.0")));
        returns.saveExplanation(officer, file.id(), RULE, LINE, same, List.of());

        returns.saveExplanation(colleague, file.id(), RULE, LINE, List.of(), same);
        org.assertj.core.api.Assertions.assertThatExceptionOfType(Explanation.ChangedMeanwhile.class)
                .isThrownBy(() -> returns.saveExplanation(
                        officer, file.id(), RULE, LINE, List.of(cause("Payroll of three neighbours")), same))
                .withMessageContaining("It was taken away.");
    }
}
