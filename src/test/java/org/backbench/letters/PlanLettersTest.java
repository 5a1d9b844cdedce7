package org.backbench.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.backbench.BackbenchTest;
import org.backbench.improvement.PlanScenes;
import org.backbench.people.People;
import org.backbench.people.PeopleFixtures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A body reads what became of its plan the moment it is decided, item by item. */
@BackbenchTest
class PlanLettersTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    Letters letters;

    @Autowired
    People people;

    private PlanScenes scenes;

    @BeforeEach
    void walk() {
        scenes = new PlanScenes(beans);
    }

    @AfterEach
    void goHome() {
        scenes.travelHome();
    }

    @Test
    void anAgreedPlanIsToldToTheOfficerAndTheChiefExecutive() {
        PlanScenes.Scene scene = scenes.agreed();

        assertThat(of(scene, "plan-agreed"))
                .extracting(Letter::recipient, Letter::mark)
                .contains(
                        tuple(scene.officer().name(), Mark.INFORM),
                        tuple(scene.chief().name(), Mark.INFORM));
        assertThat(of(scene, "plan-agreed").getFirst().body())
                .contains("The plan was agreed: £2.20m of the £2.20m required counts, 100 %.")
                .contains("On the whole: All of it counts.", "Nothing is asked of you now");
    }

    @Test
    void aReturnedPlanSaysTheReasonOfEachItemAndByWhenItIsDueAgain() {
        PlanScenes.Scene scene = scenes.returned();

        List<Letter> returned = of(scene, "plan-returned");
        assertThat(returned)
                .extracting(Letter::recipient)
                .contains(scene.officer().name());
        assertThat(returned).extracting(Letter::mark).containsOnly(Mark.ACT);
        assertThat(returned.getFirst().subject())
                .isEqualTo("Action needed: send the improvement plan again by 1 March 2011, "
                        + scene.file().bodyName());
        assertThat(returned.getFirst().paragraphs())
                .contains(
                        "“vacancy freeze for one year” counts for nothing (one year only: not ongoing). It lasts one"
                                + " year.",
                        "“recharge to housing account” counts for nothing (cost moved: not cash-releasing). It only"
                                + " moves.",
                        "“stop reports to budget holders” counts for nothing (service cut). It is a cut.",
                        "On the whole: 34 % is too little.")
                .noneMatch(paragraph -> paragraph.contains("shared payables"));
        assertThat(of(scene, "plan-returned-copy"))
                .extracting(Letter::recipient, Letter::mark)
                .contains(tuple(scene.chief().name(), Mark.INFORM));
    }

    @Test
    void aSecondReturnIsToldToThePartnershipAndTheAuditCommission() {
        PeopleFixtures.personWith(people, "assessment-director@AC");
        PlanScenes.Scene scene = scenes.returned();
        PeopleFixtures.personWith(people, "riep-director@" + scene.file().riep());
        assertThat(of(scene, "plan-returned-copy"))
                .extracting(Letter::roleKey)
                .doesNotContain(
                        "assessment-director@AC",
                        "riep-director@" + scene.file().riep());

        scenes.returnAgain(scene);

        assertThat(of(scene, "plan-returned-copy"))
                .extracting(Letter::roleKey)
                .contains(
                        "assessment-director@AC",
                        "riep-director@" + scene.file().riep());
    }

    private List<Letter> of(PlanScenes.Scene scene, String kind) {
        return letters.ofCase(scene.officer(), scene.file().reference(), null, 100).items().stream()
                .filter(line -> line.kind().equals(kind))
                .map(line -> letters.read(scene.officer(), scene.file().reference(), line.id()))
                .toList();
    }
}
