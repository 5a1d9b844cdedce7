package org.backbench.ui.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import org.backbench.people.People;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.lost.NoSuchPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class ScopePageTest extends SignedInScreens {

    @Autowired
    ApplicationContext beans;

    @Autowired
    People people;

    private OpenedCycle cycle;

    @BeforeEach
    void aCycleWithABodyOf251AndOneOf250() {
        cycle = new OpenedCycle(beans);
        cycle.body("IN", 251);
        cycle.body("OUT", 250);
        cycle.open();
        signIn(personWith(people, "programme-office@OEP"));
    }

    @Test
    void saysOfEveryBodyWhetherItOwesAReturnAndWhy() {
        navigate("programme/scope/" + cycle.year(), ScopePage.class);

        assertThat(words(find(Main.class).single()))
                .contains("Who owes a return of cycle " + cycle.year())
                .contains(cycle.code("IN") + " fictional" + cycle.code("IN") + "251251 people on ")
                .contains("nothing typed yet")
                .contains(cycle.code("OUT") + " fictional" + cycle.code("OUT") + "250250 people on ")
                .contains("only more than 250 owe a return")
                .contains("out of scope");
    }

    @Test
    void showsOnlyThoseOutOfScopeWhenAsked() {
        UI.getCurrent().navigate("programme/scope/" + cycle.year(), QueryParameters.of("which", "out"));

        assertThat(words(find(Main.class).single())).contains(cycle.code("OUT")).doesNotContain(cycle.code("IN"));
    }

    @Test
    void leadsToTheCaseOfABodyInScope() {
        UI.getCurrent().navigate("programme/scope/" + cycle.year(), QueryParameters.of("which", "in"));

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("/cases/" + cycle.file("IN").reference());
    }

    @Test
    void isNotThereForOthers() {
        signIn(personWith(people, "return-officer@" + cycle.code("IN")));

        assertThat(navigate("programme/scope/" + cycle.year(), NoSuchPage.class))
                .isNotNull();
    }
}
