package org.backbench.ui.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import org.backbench.people.People;
import org.backbench.returns.scope.ReturnDuties;
import org.backbench.returns.scope.ReturnsIn;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.look.Card;
import org.backbench.ui.programme.OpenedCycle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the home page shows to whom, over a cycle of two bodies of which none has sent its return. */
class HomeByRoleTest extends SignedInScreens {

    @Autowired
    ApplicationContext beans;

    @Autowired
    People people;

    @Autowired
    ReturnDuties duties;

    private OpenedCycle cycle;

    @BeforeEach
    void twoOweAReturn() {
        cycle = new OpenedCycle(beans);
        cycle.body("ONE", 400);
        cycle.body("OTHER", 400);
        cycle.open();
    }

    @Test
    void tellsAReturnOfficerWhatIsOwedWhenAndWhatIsWrongWithIt() {
        signIn(cycle.person("ONE", "return-officer"));

        navigate(HomeView.class);

        Card returns = part(Card.class, "own-returns");
        assertThat(words(returns)).contains("30 December 2011").contains("nothing typed yet", "nothing wrong so far");
        assertThat(find(Anchor.class, returns).all())
                .extracting(Anchor::getHref)
                .containsExactly("/returns/%d/%s".formatted(cycle.year(), cycle.code("ONE")));
    }

    @Test
    void tellsReturnOfficerAndChiefExecutiveOfContactsThatNobodyConfirmed() {
        String page = "/returns/%d/%s?contacts".formatted(cycle.year(), cycle.code("ONE"));
        for (String role : List.of("return-officer", "chief-executive")) {
            signIn(cycle.person("ONE", role));
            navigate(HomeView.class);

            Card due = part(Card.class, "contacts-due");
            assertThat(words(due)).contains("4 of 4 contacts", "working days late", "31 October 2011");
            assertThat(find(Anchor.class, due).single().getHref()).isEqualTo(page);
        }
        signIn(cycle.person("ONE", "return-officer"));
        UI.getCurrent()
                .navigate(
                        "returns/%d/%s".formatted(cycle.year(), cycle.code("ONE")), QueryParameters.of("contacts", ""));
        assertThat(find(NativeDetails.class, part(Div.class, "contacts"))
                        .single()
                        .isOpen())
                .isTrue();
    }

    @Test
    void tellsTheProgrammeOfficeWhatIsInLateAndToCome() {
        signIn(personWith(people, "programme-office@OEP"));

        navigate(HomeView.class);

        assertThat(words(find(Main.class).single()))
                .contains(
                        "Returns in",
                        "Cycle %d".formatted(cycle.year()),
                        "0 of 2",
                        "in, no return late",
                        "Lateness",
                        "Steps to come");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("/cases?cycle=" + cycle.year())
                .anyMatch(href -> href.startsWith("/cases?status=RUNNING&region=East+Midlands"));
    }

    @Test
    void tellsAReviewManagerOfTheRegion() {
        signIn(personWith(people, "review-manager@EMIEP"));

        navigate(HomeView.class);

        assertThat(words(part(Card.class, "at-a-glance")))
                .contains("East Midlands at a glance", "Submission")
                .contains("A return, plan, action or target is late in ", "a query is open in ")
                .containsPattern("Of your tasks, \\S+ in hand and \\S+ waiting for your roles are past their day\\.");
        assertThat(words(find(Main.class).single())).contains("Returns in").doesNotContain("Steps to come");
    }

    @Test
    void tellsAPeerOnlyWhatIsHis() {
        signIn(personWith(people, "peer@0"));

        navigate(HomeView.class);

        assertThat(words(find(Main.class).single()))
                .contains("Nothing waits for you", "No case of yours is running")
                .doesNotContain("Returns in", "at a glance", "Savings");
    }

    @Test
    void tellsTheAdministratorHowTheMailGoes() {
        signIn(personWith(people, "administrator@BB"));

        navigate(HomeView.class);

        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("/admin/letters");
    }

    @Test
    void countsTheReturnsOfTheBodiesOneActsFor() {
        assertThat(duties.openCycles(cycle.person("ONE", "chief-executive")))
                .containsExactly(new ReturnsIn(cycle.year(), LocalDate.of(2011, 12, 30), 1, 0, 0));
        assertThat(duties.openCycles(personWith(people, "peer@0"))).isEmpty();
    }
}
