package org.backbench.ui.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import com.vaadin.flow.component.html.Main;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseFixtures;
import org.backbench.cases.Cases;
import org.backbench.people.People;
import org.backbench.ui.SignedInScreens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HomeViewTest extends SignedInScreens {

    @Autowired
    Cases cases;

    @Autowired
    People people;

    @Test
    void showsABodyItsCase() {
        CaseFile file = CaseFixtures.openCase(cases);
        signIn(personWith(people, "return-officer@" + file.bodyCode()));

        navigate(HomeView.class);

        assertThat(words(find(Main.class).single())).contains("Running cases").contains(file.bodyName());
    }

    @Test
    void isNeverEmptyWithoutANextStep() {
        signIn(personWith(people, "administrator@BB"));

        navigate(HomeView.class);

        assertThat(words(find(Main.class).single()))
                .contains("Nothing waits for you")
                .contains("under Letters");
    }
}
