package org.backbench.ui.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.backbench.cases.CaseFile;
import org.backbench.people.People;
import org.backbench.returns.ReturnState;
import org.backbench.returns.Returns;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.WalkedCases;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Notice;
import org.backbench.ui.lost.NoSuchPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class ReturnViewTest extends SignedInScreens {

    @Autowired
    ApplicationContext beans;

    @Autowired
    Returns returns;

    @Autowired
    People people;

    private WalkedCases walked;
    private CaseFile file;

    @BeforeEach
    void aReturnThatIsAskedFor() {
        walked = new WalkedCases(beans);
        file = walked.asked();
        signIn(walked.holder(file, "return-officer"));
    }

    private void open() {
        navigate("returns/%d/%s".formatted(file.cycle(), file.bodyCode()), ReturnView.class);
    }

    private void open(String function) {
        UI.getCurrent()
                .navigate(
                        "returns/%d/%s".formatted(file.cycle(), file.bodyCode()),
                        QueryParameters.of("function", function));
    }

    private String page() {
        return words(find(Main.class).single());
    }

    private ReturnState state() {
        return returns.ofCase(file.id()).state();
    }

    @Test
    void keepsWhatIsTypedAlsoWhatIsNoNumberAndSaysSo() {
        open("finance");

        test(part(TextField.class, "line-finance-it")).setValue("about 600");
        test(part(TextField.class, "line-finance-employees")).setValue("5,000");

        assertThat(returns.draft(walked.holder(file, "return-officer"), file.id())
                        .texts())
                .containsEntry("finance-it", "about 600")
                .containsEntry("finance-employees", "5,000");
        assertThat(part(TextField.class, "line-finance-it").isInvalid()).isTrue();
        assertThat(words(part(Box.class, "return-standing"))).contains("1 thing to put right", "saved ");
        assertThat(page()).contains("which is not a number").contains("Finance2 of 7, 1 to put right");
        open("finance");
        assertThat(part(TextField.class, "line-finance-it").getValue()).isEqualTo("about 600");
    }

    @Test
    void sendsForCertificationAndSaysWhereItWent() {
        walked.type(file, 5_600);
        open();

        test(part(Button.class, "send-return")).click();
        test(part(Checkbox.class, "field-complete")).click();
        test(part(Button.class, "confirm-prepare-return")).click();

        assertThat(state()).isEqualTo(ReturnState.AWAITING_CERTIFICATION);
        assertThat(words(part(Box.class, "said"))).contains("Now: Certify").contains("certifying officer");
        assertThat(page()).contains("not yet: the certifying officer reads it");
    }

    @Test
    void refusesToSendWhatIsIncompleteAndSaysWhatIsMissing() {
        open();

        test(part(Button.class, "send-return")).click();
        test(part(Checkbox.class, "field-complete")).click();
        test(part(Button.class, "confirm-prepare-return")).click();

        assertThat(state().isReceived()).isFalse();
        assertThat(state()).isNotEqualTo(ReturnState.AWAITING_CERTIFICATION);
        assertThat(find(Notice.class).all().stream().map(SignedInScreens::words))
                .anyMatch(words -> words.contains("need attention") || words.contains("put right"));
    }

    @Test
    void saysThatACertifiedReturnIsAccepted() {
        walked.type(file, 5_600);
        walked.complete(file, "prepare-return", Map.of("complete", true));
        walked.complete(file, "certify-return", Map.of("outcome", "certify", "declaration", true));
        open();

        assertThat(page()).contains(", accepted");
    }

    @Test
    @SuppressWarnings("unchecked")
    void letsTheCertifyingOfficerSendItBackFromHere() {
        walked.type(file, 5_600);
        walked.complete(file, "prepare-return", Map.of("complete", true));
        signIn(walked.holder(file, "certifying-officer"));
        open();
        assertThat(page()).contains("Version 1").contains("5,600");

        test(part(Button.class, "certify-return")).click();
        test((RadioButtonGroup<Object>) part(RadioButtonGroup.class, "field-outcome"))
                .selectItem("Send it back");
        test(part(TextArea.class, "field-reason")).setValue("IT looks low: check the recharge.");
        test(part(Button.class, "confirm-certify-return")).click();

        assertThat(state()).isEqualTo(ReturnState.DRAFT);
        signIn(walked.holder(file, "return-officer"));
        open();
        assertThat(page()).contains("IT looks low: check the recharge.");
    }

    @Test
    void showsOthersTheCertifiedFiguresWithTheirFingerprintAndNothingBefore() {
        walked.type(file, 5_600);
        walked.complete(file, "prepare-return", Map.of("complete", true));
        signIn(personWith(people, "review-manager@" + file.riep()));
        open();
        assertThat(page()).contains("No return has been received").doesNotContain("5,600");

        walked.complete(file, "certify-return", Map.of("outcome", "certify", "declaration", true));
        open();

        assertThat(page())
                .contains("Certified")
                .contains("5,600")
                .contains(returns.versions(walked.holder(file, "return-officer"), file.id())
                        .getFirst()
                        .contentHash());
        assertThat(find(TextField.class).all())
                .noneMatch(
                        field -> field.getElement().getAttribute("data-testid").startsWith("line-"));
    }

    @Test
    void isNotThereForStrangers() {
        signIn(personWith(people, "return-officer@XELSEWHERE"));

        assertThat(navigate("returns/%d/%s".formatted(file.cycle(), file.bodyCode()), NoSuchPage.class))
                .isNotNull();
        assertThat(navigate("returns/2099/XNOWHERE", NoSuchPage.class)).isNotNull();
    }
}
