package org.backbench.ui.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.backbench.calendar.Dates;
import org.backbench.deadlines.TrainingClock;
import org.backbench.improvement.Outturns;
import org.backbench.improvement.PlanScenes;
import org.backbench.improvement.PlanScenes.Scene;
import org.backbench.improvement.Targets;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.look.Card;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** The steps to 31 December 2012 against the trajectory, and what the body says to them. */
@TestPropertySource(properties = "scenario=target-screen")
@DirtiesContext
class TargetPartTest extends SignedInScreens {

    @Autowired
    ApplicationContext beans;

    @Autowired
    People people;

    @Autowired
    Targets targets;

    private Scene scene;
    private Person certifier;

    @BeforeEach
    void aPlanIsAgreed() {
        var scenes = new PlanScenes(beans);
        scene = scenes.agreed();
        String body = "@" + scene.file().bodyCode();
        certifier = personWith(people, "certifying-officer" + body);
        personWith(people, "riep-director@" + scene.file().riep());
        personWith(people, "assessment-director@AC");
        scenes.travelTo(LocalDate.of(2011, 3, 31));
        scenes.claimed(scene, scene.actions().getFirst(), 400);
        scenes.judged(scene, scene.actions().getFirst(), 350);
    }

    @Test
    void showsTheLadderAgainstTheTrajectoryAndToWhomEachStepWent() {
        moveTo("2012-01-04");

        assertThat(look(scene.officer()))
                .contains("Steps to 31 December 2012")
                .containsSubsequence(
                        "Thu 30 June 2011", "18 months before", "£350,000", "behind by £", "return officer")
                .containsSubsequence(
                        "Tue 3 January 2012", "12 months before", "£350,000", "behind by £", "chief executive")
                .containsSubsequence("Mon 2 July 2012", "6 months before", "–", "to come")
                .containsSubsequence("Mon 31 December 2012", "£2.20m", "to come");
        assertThat(find(Button.class)
                        .withAttribute("data-testid", "reply-target")
                        .exists())
                .isFalse();
    }

    @Test
    void theChiefExecutiveRepliesAndTheReplyStandsBesideTheFigures() {
        moveTo("2012-11-01");
        assertThat(look(scene.officer()))
                .contains("none yet; the body may reply until 21 November 2012")
                .contains("£350,000 of the £2.20m required are verified");
        assertThat(find(Button.class)
                        .withAttribute("data-testid", "reply-target")
                        .exists())
                .isFalse();

        look(scene.chief());
        test(part(Button.class, "reply-target")).click();
        test(part(Button.class, "confirm-reply-target")).click();
        assertThat(part(TextArea.class, "deed-reason").getErrorMessage()).contains("Write it in a sentence");
        test(part(TextArea.class, "deed-reason")).setValue("Market House is sold in March.");
        test(part(Button.class, "confirm-reply-target")).click();

        assertThat(words(target())).contains("1 November 2012: “Market House is sold in March.”");
        moveTo("2012-12-03");
        assertThat(look(scene.officer())).contains("as at risk, 30 November 2012");
    }

    @Test
    void theCertifyingOfficerMakesTheOutcomeFinal() {
        moveTo("2013-01-02");
        assertThat(look(certifier)).contains("partly met, provisional until the outturn of 2012-13 is certified");
        assertThat(find(Button.class)
                        .withAttribute("data-testid", "certify-outturn")
                        .exists())
                .isFalse();

        moveTo("2013-06-24");
        look(certifier);
        test(part(Button.class, "certify-outturn")).click();
        test(part(TextArea.class, "deed-reason")).setValue("As audited.");
        test(part(Button.class, "confirm-certify-outturn")).click();
        assertThat(part(BigDecimalField.class, "outturn-cost").isInvalid()).isTrue();
        test(part(BigDecimalField.class, "outturn-cost")).setValue(new BigDecimal("5300"));
        test(part(Button.class, "confirm-certify-outturn")).click();

        assertThat(words(target()))
                .contains("Final outcome")
                .contains("£300,000 of the £2.20m required count: partly met.")
                .contains("“As audited.”")
                .contains("24 June 2013");
        assertThat(beans.getBean(Outturns.class).of(certifier, scene.file().id()))
                .isPresent();
    }

    private String look(Person person) {
        signIn(person);
        navigate("cases/" + scene.file().reference() + "/improvement", ImprovementTab.class);
        return words(target());
    }

    private Card target() {
        return part(Card.class, "target");
    }

    private void moveTo(String day) {
        beans.getBean(TrainingClock.class)
                .moveTo(
                        personWith(people, "programme-office@OEP"),
                        LocalDate.parse(day).atTime(10, 0).atZone(Dates.LONDON).toInstant(),
                        progress -> {});
    }
}
