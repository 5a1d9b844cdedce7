package org.backbench.ui.ladders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseFixtures;
import org.backbench.cases.Cases;
import org.backbench.deadlines.ClockView.RungView;
import org.backbench.deadlines.Deadlines;
import org.backbench.deadlines.LedgerEdits;
import org.backbench.deadlines.NewClock;
import org.backbench.figures.LadderSheets;
import org.backbench.figures.SheetFormat;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.Notice;
import org.backbench.ui.lost.NoSuchPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LadderPageTest extends SignedInScreens {

    @Autowired
    Cases cases;

    @Autowired
    Deadlines deadlines;

    @Autowired
    LedgerEdits edits;

    @Autowired
    LadderSheets sheets;

    @Autowired
    People people;

    private CaseFile file;
    private Person office;

    @BeforeEach
    void aSectionElevenClock() {
        file = CaseFixtures.openCase(cases);
        deadlines.start(
                new NewClock("section-11", file.id(), null, file.bodyCode(), "EMIEP", LocalDate.of(2012, 3, 16)));
        office = personWith(people, "programme-office@OEP");
        signIn(office);
    }

    @Test
    void listsEveryLadder() throws IOException {
        navigate("programme/ladders", LaddersPage.class);

        assertThat(words(find(Main.class).single()))
                .contains("Improvement plan")
                .contains("What is owed with a task")
                .contains("10 working days before");
        var file = new ByteArrayOutputStream();
        sheets.ladders(office).write(SheetFormat.CSV, file);
        assertThat(file.toString(StandardCharsets.UTF_8))
                .contains("plan-escalated")
                .contains("chief-executive@body");
    }

    @Test
    void showsWhatAChangeMovesAndMovesItWithAReason() {
        int version = edits.ladder(office, "section-11").version();
        int offset = offset();
        navigate("programme/ladders/section-11", LadderPage.class);
        test(part(Button.class, "edit-ladder")).click();
        part(IntegerField.class, "rung-count-reminder-5").setValue(offset - 1);
        test(part(Button.class, "preview-edit")).click();

        LocalDate before = reminder().day();
        assertThat(words(part(Card.class, "preview"))).contains(file.bodyName()).contains("1 working day earlier");
        test(part(TextArea.class, "edit-reason")).setValue("Councils meet on Thursdays.");
        test(part(Button.class, "apply-edit")).click();

        assertThat(edits.ladder(office, "section-11").version()).isEqualTo(version + 1);
        assertThat(reminder().day()).isBefore(before);
        assertThat(words(find(Main.class).single()))
                .contains("Councils meet on Thursdays.")
                .contains(office.name())
                .contains("version " + (version + 1));
    }

    @Test
    void keepsAChangeThatWasTypedAndNotMade() {
        navigate("programme/ladders/section-11", LadderPage.class);
        test(part(Button.class, "edit-ladder")).click();
        test(part(TextArea.class, "rung-sentence-chase")).setValue("Half a sent");

        navigate("programme/ladders/section-11", LadderPage.class);
        test(part(Button.class, "edit-ladder")).click();

        assertThat(part(TextArea.class, "rung-sentence-chase").getValue()).isEqualTo("Half a sent");
        assertThat(find(Notice.class)
                        .withAttribute("data-testid", "kept-ladder")
                        .all())
                .hasSize(1);
    }

    @Test
    void refusesAChangeThatChangesNothingAndOffersNoStepOfAModelToBeTakenAway() {
        navigate("programme/ladders/plan", LadderPage.class);
        test(part(Button.class, "edit-ladder")).click();
        assertThat(find(Button.class)
                        .withAttribute("data-testid", "remove-rung-chief-executive")
                        .all())
                .isEmpty();
        assertThat(part(Button.class, "remove-rung-chase").isEnabled()).isTrue();

        test(part(Button.class, "preview-edit")).click();

        assertThat(words(part(Notice.class, "refused"))).contains("The ladder is like this already");
    }

    @Test
    void isNotThereForOthersNorForNoLadder() {
        assertThat(navigate("programme/ladders/nothing", NoSuchPage.class)).isNotNull();

        signIn(personWith(people, "review-manager@EMIEP"));
        assertThat(navigate("programme/ladders", NoSuchPage.class)).isNotNull();
        assertThat(navigate("programme/ladders/plan", NoSuchPage.class)).isNotNull();
    }

    private int offset() {
        return edits.ladder(office, "section-11").rungs().stream()
                .filter(rung -> rung.code().equals("reminder-5"))
                .findFirst()
                .orElseThrow()
                .offset();
    }

    private RungView reminder() {
        return deadlines.of("section-11", file.id(), null).orElseThrow().rungs().stream()
                .filter(rung -> rung.code().equals("reminder-5"))
                .findFirst()
                .orElseThrow();
    }
}
