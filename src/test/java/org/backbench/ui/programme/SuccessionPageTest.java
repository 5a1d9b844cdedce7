package org.backbench.ui.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.BodyType;
import org.backbench.bodies.PublicBody;
import org.backbench.improvement.Actions;
import org.backbench.improvement.PlanScenes;
import org.backbench.people.People;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.look.Notice;
import org.backbench.ui.lost.NoSuchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class SuccessionPageTest extends SignedInScreens {

    private static final LocalDate LAST_DAY = LocalDate.of(2011, 3, 31);

    @Autowired
    ApplicationContext beans;

    @Autowired
    Actions actions;

    @Autowired
    Bodies bodies;

    @Autowired
    People people;

    @Autowired
    JdbcClient db;

    private PlanScenes scenes;
    private PlanScenes.Scene scene;
    private String heir;

    @BeforeEach
    void aBodyThatAgreedTwoActionsHasEnded() {
        scenes = new PlanScenes(beans);
        scene = scenes.agreed();
        String former = scene.file().bodyCode();
        heir = former + "-HEIR";
        bodies.add(PublicBody.fictional(heir, "Heir of " + former, BodyType.UNITARY, "X-TOWN", "East Midlands", null)
                .existing(LAST_DAY.plusDays(1), null));
        bodies.follow(former, heir);
        db.sql("update public_body set valid_to = :day where code = :code")
                .param("day", LAST_DAY)
                .param("code", former)
                .update();
        scenes.travelTo(LAST_DAY.plusDays(1));
        signIn(personWith(people, "programme-office@OEP"));
    }

    @AfterEach
    void goHome() {
        scenes.travelHome();
    }

    @Test
    void passesAnActionToANamedSuccessor() {
        navigate(SuccessionPage.class);
        assertThat(words(find(Main.class).single()))
                .contains("A1 close local payroll")
                .contains(scene.file().bodyName())
                .contains("Heir of " + scene.file().bodyCode());

        passOn();
        part(TextField.class, "owner-" + heir).setValue("head of finance of the heir");
        find(Dialog.class).single().close();
        passOn();
        test(part(Button.class, "confirm-pass-on")).click();

        assertThat(actions.get(scene.actions().getFirst()).owner()).isEqualTo("head of finance of the heir");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void listsWhatWasAskedForAndNotAgreedWhenItsBodyEnded() {
        PlanScenes.Scene asked = scenes.asked();
        bodies.follow(asked.file().bodyCode(), heir);
        db.sql("update public_body set valid_to = :day where code = :code")
                .param("day", LAST_DAY)
                .param("code", asked.file().bodyCode())
                .update();
        scenes.travelTo(LAST_DAY.plusDays(1));

        navigate(SuccessionPage.class);

        assertThat(words(find(Main.class).single()))
                .contains("Asked for, and not agreed")
                .contains(asked.file().bodyName())
                .contains("plan being drafted")
                .contains("£2.20m");
    }

    @Test
    void saysWhatIsMissingAndKeepsTheDialogOpen() {
        navigate(SuccessionPage.class);

        passOn();
        test(part(Button.class, "confirm-pass-on")).click();

        assertThat(words(part(Notice.class, "refused"))).contains("each with an owner named by post");
        assertThat(part(Button.class, "confirm-pass-on").isVisible()).isTrue();
    }

    @Test
    void isNotThereForOthers() {
        signIn(scene.manager());

        assertThat(navigate("programme/succession", NoSuchPage.class)).isNotNull();
    }

    private void passOn() {
        test(waiting().getFirst()).click();
    }

    /** The button beside the first action of our body; others may wait in this database. */
    private List<Button> waiting() {
        return find(Button.class).withAttribute("data-testid", "pass-on").all().stream()
                .filter(button -> button.getAriaLabel()
                        .orElse("")
                        .equals("Pass on A1 close local payroll of "
                                + scene.file().bodyName()))
                .toList();
    }
}
