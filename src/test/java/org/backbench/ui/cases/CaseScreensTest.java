package org.backbench.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.backbench.audit.Audit;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseFixtures;
import org.backbench.cases.Cases;
import org.backbench.cases.Stage;
import org.backbench.cases.Story;
import org.backbench.cases.StoryKind;
import org.backbench.deadlines.Deadlines;
import org.backbench.deadlines.NewClock;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.lost.NoSuchPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class CaseScreensTest extends SignedInScreens {

    @Autowired
    Cases cases;

    @Autowired
    Story story;

    @Autowired
    Deadlines deadlines;

    @Autowired
    People people;

    @Autowired
    Audit audit;

    @Autowired
    PlatformTransactionManager transactions;

    private CaseFile file;

    @BeforeEach
    void aCaseInItsSecondStage() {
        file = CaseFixtures.openCase(cases);
        cases.enter(file.id(), Stage.SUBMISSION);
        cases.leave(file.id(), Stage.SUBMISSION, "received 16 October 2009");
        cases.enter(file.id(), Stage.PEER_REVIEW);
        story.tell(file.id(), StoryKind.FIGURES, null, "Finance cost rose by £0.18m.");
        story.tell(file.id(), StoryKind.DECISION, null, "The panel was appointed.");
        signIn(personWith(people, "return-officer@" + file.bodyCode()));
    }

    @Test
    void saysWhereTheCaseStandsAndWhatHappened() {
        navigate("cases/" + file.reference(), OverviewTab.class);

        assertThat(words(find(Main.class).single()))
                .contains(file.bodyName())
                .contains("received 16 October 2009")
                .contains("since 5 December 2011")
                .contains("Finance cost rose by £0.18m.")
                .contains("fictional");
    }

    @Test
    void tellsTheStoryByKind() {
        UI.getCurrent().navigate("cases/" + file.reference(), QueryParameters.of("show", "decisions"));

        assertThat(words(find(Main.class).single()))
                .contains("The panel was appointed.")
                .doesNotContain("£0.18m");
    }

    @Test
    void saysThatAKindIsUnknownAndWhichThereAre() {
        UI.getCurrent().navigate("cases/" + file.reference(), QueryParameters.of("show", "gossip"));

        assertThat(words(find(Main.class).single()))
                .contains("The story has no such kind")
                .doesNotContain("The panel was appointed.");
    }

    @Test
    void offersTheWholeCaseAsPdfAndAsZip() {
        navigate("cases/" + file.reference(), OverviewTab.class);

        assertThat(part(Anchor.class, "whole-case-pdf").getHref()).isNotEmpty();
        assertThat(part(Anchor.class, "whole-case-zip").getHref()).isNotEmpty();
    }

    @Test
    void showsHowLongEachClockHas() {
        deadlines.start(new NewClock("plan", file.id(), null, file.bodyCode(), file.riep(), LocalDate.of(2011, 12, 8)));

        navigate("cases/" + file.reference(), OverviewTab.class);

        assertThat(words(find(Main.class).single()))
                .contains("due in 3 working days")
                .contains("Improvement plan");
    }

    @Test
    void showsTheTrailOnlyToThoseWhoMaySeeIt() {
        assertThat(navigate("cases/" + file.reference() + "/audit", NoSuchPage.class))
                .isNotNull();

        signIn(personWith(people, "programme-office@OEP"));
        navigate("cases/" + file.reference() + "/audit", AuditTab.class);

        assertThat(words(find(Main.class).single()))
                .contains("Opened the case of " + file.bodyName())
                .contains("Backbench (service)");
    }

    @Test
    void putsTheTrailIntoSentences() {
        Person manager = personWith(people, "review-manager@EMIEP");
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            String key = "review-manager@EMIEP";
            audit.record(manager.login(), key, "claim", "task 7", file.id(), "Claimed “Appoint the panel”.");
            audit.record("process", "save-draft", file.reference(), file.id(), "finance, estates");
        });
        signIn(personWith(people, "programme-office@OEP"));

        navigate("cases/" + file.reference() + "/audit", AuditTab.class);

        assertThat(words(find(Main.class).single()))
                .contains(manager.name() + "review manager, East Midlands")
                .contains("Claimed “Appoint the panel”.claim, task 7")
                .contains("Save draft: finance, estates.");
    }

    @Test
    void hidesACaseFromStrangersLikeOneThatIsNotThere() {
        signIn(personWith(people, "return-officer@XELSEWHERE"));

        assertThat(navigate("cases/" + file.reference(), NoSuchPage.class)).isNotNull();
        assertThat(navigate("cases/" + file.reference() + "/process", NoSuchPage.class))
                .isNotNull();
        assertThat(navigate("cases/BB-2011-NOWHERE", NoSuchPage.class)).isNotNull();
    }

    @Test
    void findsACaseByAPartOfItsName() {
        signIn(personWith(people, "programme-office@OEP"));
        UI.getCurrent().navigate("cases", QueryParameters.of("q", file.bodyCode()));

        Grid<?> grid = find(Grid.class).single();
        assertThat(grid.getLazyDataView().getItems().toList()).hasSize(1);
    }
}
