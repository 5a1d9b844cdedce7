package org.backbench.ui.returns;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.returns.contacts.Contact;
import org.backbench.returns.contacts.ContactRole;
import org.backbench.returns.contacts.Contacts;
import org.backbench.returns.contacts.NamedContact;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.WalkedCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The contacts on the page of a return: last year’s in grey, confirmed one by one. */
class ContactsCardTest extends SignedInScreens {

    @Autowired
    ApplicationContext beans;

    @Autowired
    Contacts contacts;

    @Autowired
    JdbcClient db;

    private WalkedCases walked;
    private CaseFile file;
    private Person officer;

    @BeforeEach
    void aBodyThatNamedItsFinanceDirectorLastYear() {
        walked = new WalkedCases(beans);
        CaseFile before = walked.asked();
        file = walked.asked();
        officer = walked.holder(file, "return-officer");
        db.sql("""
            insert into body_contact values
                (:body, :cycle, 'FINANCE', 'Ann Example', 'ann@example.gov.uk', '01632 960123', 'officer', now())
            """)
                .param("body", file.bodyCode())
                .param("cycle", before.cycle())
                .update();
    }

    private void look(Person person) {
        signIn(person);
        UI.getCurrent().navigate("returns/%d/%s".formatted(file.cycle(), file.bodyCode()));
    }

    private TextField field(String name) {
        return part(TextField.class, "contact-" + name);
    }

    @Test
    void whoWasNamedLastYearStandsThereInGreyUntilItIsKept() {
        look(officer);
        assertThat(words(part(Div.class, "contacts")))
                .contains(
                        "Contacts to confirm",
                        "0 of 4 confirmed",
                        "31 October 2011",
                        "last year’s, not confirmed",
                        "nobody named yet");
        assertThat(field("name-finance").getValue()).isEmpty();
        assertThat(field("name-finance").getPlaceholder()).isEqualTo("Ann Example");

        test(part(Button.class, "contact-confirm-finance")).click();

        assertThat(field("name-finance").getValue()).isEqualTo("Ann Example");
        assertThat(words(part(Div.class, "contacts"))).contains("confirmed on 5 December 2011");
        assertThat(contacts.of(officer, file.id()).toConfirm()).hasSize(3);
    }

    @Test
    void anotherPersonIsTypedOverItAndARefusalLeavesWhatWasTyped() {
        look(officer);
        test(field("name-return")).setValue("Bob Example");
        test(part(Button.class, "contact-confirm-return")).click();
        assertThat(field("name-return").getValue()).isEqualTo("Bob Example");
        assertThat(contacts.of(officer, file.id()).toConfirm()).hasSize(4);
        assertThat(field("e-mail-return").isInvalid()).isTrue();
        assertThat(field("e-mail-return").getErrorMessage())
                .isEqualTo("Type an e-mail address, like ann.example@example.gov.uk.");
        assertThat(field("name-return").isInvalid()).isFalse();

        test(field("e-mail-return")).setValue("bob@example.gov.uk");
        test(part(Button.class, "contact-confirm-return")).click();

        assertThat(contacts.of(officer, file.id()).contacts())
                .extracting(NamedContact::contact)
                .contains(new Contact("Bob Example", "bob@example.gov.uk", ""));
    }

    @Test
    void whatIsTypedAndNotSavedIsThereAgainUntilItIs() {
        look(officer);
        test(field("name-return")).setValue("Bob Example");
        test(part(Button.class, "contact-confirm-finance")).click();
        assertThat(field("name-return").getValue()).isEqualTo("Bob Example");

        look(officer);

        assertThat(field("name-return").getValue()).isEqualTo("Bob Example");
        test(field("e-mail-return")).setValue("bob@example.gov.uk");
        test(part(Button.class, "contact-confirm-return")).click();
        contacts.confirm(
                officer, file.id(), Map.of(ContactRole.RETURN, new Contact("Cy Example", "cy@example.gov.uk", "")));
        look(officer);
        assertThat(field("name-return").getValue()).isEqualTo("Cy Example");
    }

    @Test
    void theGreyIsExplainedOnlyWhereSomebodyStandsInGrey() {
        look(officer);
        assertThat(words(part(Div.class, "contacts"))).contains("In grey whom you named last");
        test(part(Button.class, "contact-confirm-finance")).click();

        assertThat(words(part(Div.class, "contacts")))
                .contains("nobody counts until you name them")
                .doesNotContain("In grey");
    }

    @Test
    void theCertifyingOfficerReadsThem() {
        look(walked.holder(file, "certifying-officer"));

        assertThat(words(part(Div.class, "contacts"))).contains("Finance director: not confirmed yet");
        assertThat(find(Button.class)
                        .withAttribute("data-testid", "contact-confirm-finance")
                        .exists())
                .isFalse();
    }
}
