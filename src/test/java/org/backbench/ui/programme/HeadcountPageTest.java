package org.backbench.ui.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.Headcount;
import org.backbench.bodies.Headcounts;
import org.backbench.bodies.PublicBody;
import org.backbench.people.People;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.forms.DayField;
import org.backbench.ui.look.Notice;
import org.backbench.ui.lost.NoSuchPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HeadcountPageTest extends SignedInScreens {

    private static final String BODY = "E07000171";

    @Autowired
    Headcounts headcounts;

    @Autowired
    Bodies bodies;

    @Autowired
    People people;

    @BeforeEach
    void theProgrammeOffice() {
        signIn(personWith(people, "programme-office@OEP"));
    }

    @Test
    void writesACountDownOnTheReferenceDate() {
        navigate(HeadcountPage.class);
        choose(bodies.find(BODY));
        assertThat(part(DayField.class, "headcount-day").getValue()).isEqualTo(LocalDate.of(2011, 3, 31));

        part(IntegerField.class, "headcount-people").setValue(512);
        part(BigDecimalField.class, "headcount-fte").setValue(new BigDecimal("471.5"));
        test(part(Button.class, "record-headcount")).click();

        assertThat(headcounts.latest(List.of(BODY), LocalDate.of(2011, 3, 31)))
                .containsEntry(BODY, new Headcount(LocalDate.of(2011, 3, 31), 512, new BigDecimal("471.5")));
        assertThat(words(find(Main.class).single())).contains("31 March 2011512471.5");
    }

    @Test
    void keepsWhatWasTypedWhenTheCountIsRefused() {
        navigate(HeadcountPage.class);
        choose(bodies.find(BODY));
        part(DayField.class, "headcount-day").setValue(LocalDate.of(2012, 3, 31));
        part(IntegerField.class, "headcount-people").setValue(512);

        test(part(Button.class, "record-headcount")).click();

        assertThat(words(part(Notice.class, "refused"))).contains("on a day that has come");
        assertThat(part(IntegerField.class, "headcount-people").getValue()).isEqualTo(512);
    }

    @Test
    void asksForWhatIsMissing() {
        navigate(HeadcountPage.class);

        test(part(Button.class, "record-headcount")).click();

        assertThat(part(ComboBox.class, "headcount-body").isInvalid()).isTrue();
        assertThat(part(IntegerField.class, "headcount-people").isInvalid()).isTrue();
    }

    @Test
    void isNotThereForOthers() {
        signIn(personWith(people, "review-manager@EMIEP"));

        assertThat(navigate("programme/headcounts", NoSuchPage.class)).isNotNull();
    }

    @SuppressWarnings("unchecked")
    private void choose(PublicBody body) {
        part(ComboBox.class, "headcount-body").setValue(body);
    }
}
