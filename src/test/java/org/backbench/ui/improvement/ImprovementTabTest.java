package org.backbench.ui.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.backbench.improvement.ActionView;
import org.backbench.improvement.Actions;
import org.backbench.improvement.PlanScenes;
import org.backbench.improvement.PlanScenes.Scene;
import org.backbench.improvement.SavingStatus;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.look.EChart;
import org.backbench.ui.lost.NoSuchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class ImprovementTabTest extends SignedInScreens {

    @Autowired
    ApplicationContext beans;

    @Autowired
    Actions actions;

    @Autowired
    People people;

    private PlanScenes scenes;

    @BeforeEach
    void prepare() {
        scenes = new PlanScenes(beans);
    }

    @AfterEach
    void goHome() {
        scenes.travelHome();
    }

    @Test
    void saysWhatWillAppearBeforeAnythingIsDecided() {
        assertThat(look(scenes.reviewed()))
                .contains("Nothing has been decided yet")
                .contains("peer report is issued");
    }

    @Test
    void saysWhatIsAskedForAndWhy() {
        assertThat(look(scenes.asked()))
                .contains("£2.20m a year in")
                .contains("by 31 December 2012")
                .contains("The plan is being drafted.")
                .contains("2.80% of £200.00m against 1.70%")
                .contains("The panel said improve.")
                .contains("No plan has been sent yet");
    }

    @Test
    void showsWhatCountsOfEachItemAndWhyItWasReturned() {
        assertThat(look(scenes.returned()))
                .contains("The plan counts for £750,000 of £2.20m a year (34%).")
                .contains("net of £150,000 new running cost")
                .contains("one year only: not ongoing")
                .contains("Review manager: It lasts one year.")
                .contains("approved on 1 February 2011 at Cabinet, minute 47")
                .contains("returned with reasons")
                .contains("34 % is too little.");
    }

    @Test
    void showsHowFarTheSavingsAreFromClaimedToSustained() {
        Scene scene = scenes.agreed();
        scenes.travelTo(LocalDate.of(2011, 3, 31));
        scenes.claimed(scene, scene.actions().getFirst(), 400);
        scenes.judged(scene, scene.actions().getFirst(), 350);
        scenes.followedUp(scene, "Contracts are signed.");
        scenes.travelTo(LocalDate.of(2012, 4, 4));

        String words = look(scene);

        assertThat(words)
                .contains("Behind the trajectory by £")
                .contains("Verified £350,000, required by today £")
                .contains("first possible in April 2013")
                .contains("verified 31 Mar 2011")
                .contains("3 working days late")
                .contains("Contracts are signed.")
                .contains("£50,000 did not stand up to the tests of NI 179.");
        assertThat(find(EChart.class).all()).hasSize(2);
    }

    @Test
    void theBodyTellsHowFarAnActionIs() {
        Scene scene = scenes.agreed();
        look(scene);

        test(part(Button.class, "report-progress")).click();
        test(part(Button.class, "send-progress")).click();
        assertThat(part(TextArea.class, "progress-report").isInvalid()).isTrue();
        test(part(IntegerField.class, "progress-percent")).setValue(60);
        test(part(BigDecimalField.class, "progress-claimed")).setValue(new BigDecimal("110"));
        test(part(TextArea.class, "progress-report")).setValue("Staff have moved.");
        find(Dialog.class).single().close();
        test(part(Button.class, "report-progress")).click();
        test(part(Button.class, "send-progress")).click();

        ActionView told = actions.view(scene.actions().getFirst());
        assertThat(told.action().percentDone()).isEqualTo(60);
        assertThat(told.saving().claimed()).isEqualTo(110_000);
        assertThat(words(find(Main.class).single())).contains("on the way, 60%").contains("Staff have moved.");
    }

    @Test
    void theReviewManagerWithdrawsASavingThatDidNotLastWithAReason() {
        Scene scene = scenes.agreed();
        long action = scene.actions().getFirst();
        scenes.travelTo(LocalDate.of(2011, 3, 31));
        scenes.claimed(scene, action, 400);
        scenes.judged(scene, action, 400);
        lookAs(scene, scene.manager());

        test(part(Button.class, "withdraw-saving")).click();
        test(part(Button.class, "confirm-withdraw")).click();
        assertThat(part(TextArea.class, "deed-reason").isInvalid()).isTrue();
        test(part(TextArea.class, "deed-reason")).setValue("The outturn shows it gone.");
        test(part(Button.class, "confirm-withdraw")).click();

        assertThat(actions.view(action).saving().status()).isEqualTo(SavingStatus.WITHDRAWN);
        assertThat(words(find(Main.class).single()))
                .contains("withdrawn 31 Mar 2011")
                .contains("The outturn shows it gone.");
    }

    @Test
    void othersMayReadButNotAct() {
        Scene scene = scenes.agreed();
        lookAs(scene, scene.chief());

        assertThat(find(Button.class)
                        .withAttribute("data-testid", "report-progress")
                        .exists())
                .isFalse();
        assertThat(find(Button.class)
                        .withAttribute("data-testid", "withdraw-saving")
                        .exists())
                .isFalse();
    }

    @Test
    void anActionHasAnAddressOfItsOwn() {
        Scene scene = scenes.agreed();
        signIn(scene.officer());
        UI.getCurrent()
                .navigate("cases/" + scene.file().reference() + "/improvement", QueryParameters.of("action", "2"));

        assertThat(words(find(Main.class).single()))
                .contains("A2 leave Market House")
                .contains("contract signed in October 2011");
    }

    @Test
    void isNotThereForStrangers() {
        Scene scene = scenes.agreed();
        signIn(personWith(people, "return-officer@XELSEWHERE"));

        assertThat(navigate("cases/" + scene.file().reference() + "/improvement", NoSuchPage.class))
                .isNotNull();
    }

    private String look(Scene scene) {
        return lookAs(scene, scene.officer());
    }

    private String lookAs(Scene scene, Person person) {
        signIn(person);
        navigate("cases/" + scene.file().reference() + "/improvement", ImprovementTab.class);
        return words(find(Main.class).single());
    }
}
