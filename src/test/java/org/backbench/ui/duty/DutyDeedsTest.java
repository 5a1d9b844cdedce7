package org.backbench.ui.duty;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.backbench.cases.CaseFile;
import org.backbench.returns.ReturnState;
import org.backbench.returns.Returns;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.WalkedCases;
import org.backbench.ui.forms.DayField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class DutyDeedsTest extends SignedInScreens {

    @Autowired
    ApplicationContext beans;

    @Autowired
    Returns returns;

    private WalkedCases walked;
    private CaseFile file;

    @BeforeEach
    void aReturnIsAskedFor() {
        walked = new WalkedCases(beans);
        file = walked.asked();
    }

    @Test
    void theOfficerAsksForMoreTimeAndFindsWhatHeTypedAfterClosing() {
        signIn(walked.holder(file, "return-officer"));
        look("ask-extension");
        part(DayField.class, "deed-day").setValue(LocalDate.of(2012, 1, 16));
        test(part(TextArea.class, "deed-reason")).setValue("The ledger closes a week late.");
        find(Dialog.class).single().close();

        look("ask-extension");
        assertThat(part(DayField.class, "deed-day").getValue()).isEqualTo(LocalDate.of(2012, 1, 16));
        assertThat(part(TextArea.class, "deed-reason").getValue()).isEqualTo("The ledger closes a week late.");
        test(part(Button.class, "confirm-ask-extension")).click();

        assertThat(words(find(Main.class).single()))
                .contains("until 16 January 2012, asked by")
                .contains("The ledger closes a week late. The review manager has not answered yet.");
    }

    @Test
    void theChiefExecutiveStatesThatNoneWillBeSent() {
        signIn(walked.holder(file, "chief-executive"));
        look("refuse-return");
        test(part(Button.class, "confirm-refuse-return")).click();
        assertThat(part(TextArea.class, "deed-reason").isInvalid()).isTrue();
        test(part(TextArea.class, "deed-reason")).setValue("The council has decided not to take part.");
        test(part(Button.class, "confirm-refuse-return")).click();

        assertThat(returns.ofCase(file.id()).state()).isEqualTo(ReturnState.WILL_NOT_SEND);
        assertThat(words(find(Main.class).single())).contains("“The council has decided not to take part.”");
    }

    private void look(String deed) {
        UI.getCurrent().navigate("cases/" + file.reference());
        test(part(Button.class, deed)).click();
    }
}
