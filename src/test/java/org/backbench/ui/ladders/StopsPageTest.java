package org.backbench.ui.ladders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.PublicBody;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseFixtures;
import org.backbench.cases.Cases;
import org.backbench.deadlines.BodyStops;
import org.backbench.deadlines.ClockState;
import org.backbench.deadlines.Deadlines;
import org.backbench.deadlines.NewClock;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.lost.NoSuchPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StopsPageTest extends SignedInScreens {

    @Autowired
    Cases cases;

    @Autowired
    Bodies bodies;

    @Autowired
    Deadlines deadlines;

    @Autowired
    BodyStops stops;

    @Autowired
    People people;

    private CaseFile file;
    private PublicBody body;
    private Person office;

    @BeforeEach
    void aPlanOfABody() {
        file = CaseFixtures.openCase(cases);
        body = bodies.add(CaseFixtures.unitary(file.bodyCode()));
        deadlines.start(new NewClock("plan", file.id(), null, file.bodyCode(), file.riep(), LocalDate.of(2012, 1, 27)));
        office = personWith(people, "programme-office@OEP");
        signIn(office);
        navigate("programme/stops", StopsPage.class);
    }

    @Test
    void stopsTheClocksOfABodyAndTakesItBack() {
        stop("The council offices burnt down.");

        assertThat(state()).isEqualTo(ClockState.PAUSED);
        assertThat(words(find(Main.class).single()))
                .contains(body.name())
                .contains("The council offices burnt down.")
                .contains("by " + office.name());

        test(part(Button.class, "undo-stop")).click();

        assertThat(state()).isEqualTo(ClockState.RUNNING);
        assertThat(words(find(Main.class).single())).doesNotContain("The council offices burnt down.");
    }

    @Test
    void letsThemGoOnWithAReason() {
        stops.stop(office, file.bodyCode(), "A bereavement.");
        navigate("programme/stops", StopsPage.class);
        Button lift = find(Button.class).withAttribute("data-testid", "lift-stop").all().stream()
                .filter(button -> button.getAriaLabel().orElse("").contains(body.name()))
                .findFirst()
                .orElseThrow();
        test(lift).click();
        test(part(TextArea.class, "deed-reason")).setValue("They are back.");
        test(part(Button.class, "confirm-lift-stop")).click();

        assertThat(stops.of(file.bodyCode())).isEmpty();
        assertThat(state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void asksForABodyAndForAReason() {
        test(part(Button.class, "stop-clocks")).click();
        assertThat(part(ComboBox.class, "stop-body").isInvalid()).isTrue();

        choose();
        test(part(Button.class, "stop-clocks")).click();
        test(part(Button.class, "confirm-stop-clocks")).click();

        assertThat(part(TextArea.class, "deed-reason").isInvalid()).isTrue();
        assertThat(stops.of(file.bodyCode())).isEmpty();
    }

    @Test
    void isNotThereForOthers() {
        signIn(personWith(people, "review-manager@EMIEP"));

        assertThat(navigate("programme/stops", NoSuchPage.class)).isNotNull();
    }

    private void stop(String why) {
        choose();
        test(part(Button.class, "stop-clocks")).click();
        test(part(TextArea.class, "deed-reason")).setValue(why);
        test(part(Button.class, "confirm-stop-clocks")).click();
    }

    @SuppressWarnings("unchecked")
    private void choose() {
        ((ComboBox<PublicBody>) part(ComboBox.class, "stop-body")).setValue(body);
    }

    private ClockState state() {
        return deadlines.of("plan", file.id(), null).orElseThrow().state();
    }
}
