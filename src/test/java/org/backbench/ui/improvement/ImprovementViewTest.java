package org.backbench.ui.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.backbench.Statements;
import org.backbench.improvement.PlanScenes;
import org.backbench.improvement.PlanScenes.Scene;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.ui.SignedInScreens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class ImprovementViewTest extends SignedInScreens {

    @Autowired
    ApplicationContext beans;

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
    void saysWhatWillStandHereWhereThereIsNoPlan() {
        signIn(personWith(people, "return-officer@X-NOPLAN"));

        navigate(ImprovementView.class);

        assertThat(words(find(Main.class).single())).contains("There is no plan yet");
    }

    @Test
    void listsOpenActionsByDueDayAndPlansWithTheirSavings() {
        Scene scene = scenes.agreed();
        scenes.travelTo(LocalDate.of(2012, 4, 4));
        signIn(scene.officer());

        navigate(ImprovementView.class);

        assertThat(words(find(Main.class).single()))
                .contains("1agreed")
                .contains("A1 close local payroll")
                .contains("3 working days late")
                .contains("2 open, 2 late")
                .contains("behind by £")
                .contains("fictional");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("/cases/" + scene.file().reference() + "/improvement?action=1");
    }

    @Test
    void readsALongListInAsManyStatementsAsAShortOne() {
        Scene one = scenes.agreed();
        Scene two = scenes.agreed();
        Scene three = scenes.agreed();
        Person ofOne = personWith(people, officerOf(one));
        Person ofThree = personWith(people, officerOf(one), officerOf(two), officerOf(three));

        statementsFor(ofOne); // builds the frame around the page
        long shortList = statementsFor(ofOne);
        long longList = statementsFor(ofThree);

        assertThat(words(find(Main.class).single())).contains(three.file().reference());
        assertThat(longList).isEqualTo(shortList).isPositive();
    }

    private static String officerOf(Scene scene) {
        return "return-officer@" + scene.file().bodyCode();
    }

    private long statementsFor(Person person) {
        signIn(person);
        return Statements.sentBy(() -> navigate(ImprovementView.class));
    }

    @Test
    void showsWhatIsLateAlone() {
        Scene scene = scenes.agreed();
        signIn(scene.officer());

        UI.getCurrent().navigate(ImprovementView.PATH, QueryParameters.of("show", "late"));

        assertThat(words(find(Main.class).single()))
                .contains("No action is late")
                .doesNotContain("A1 close local payroll");
    }

    @Test
    void showsNothingOfOtherBodies() {
        Scene scene = scenes.agreed();
        signIn(scenes.agreed().officer());

        navigate(ImprovementView.class);

        assertThat(words(find(Main.class).single())).doesNotContain(scene.file().reference());
    }
}
