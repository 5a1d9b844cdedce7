package org.backbench.ui.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import org.backbench.documents.Documents;
import org.backbench.improvement.PlanScenes;
import org.backbench.improvement.PlanScenes.Scene;
import org.backbench.people.Person;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.look.Notice;
import org.backbench.ui.work.WorkView;
import org.backbench.worklist.Claims;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What stands beside the forms of the tasks about plans and savings. */
class ImprovementBriefsTest extends SignedInScreens {

    private static final byte[] LEDGER = "account,amount\n4711,-750\n".getBytes(StandardCharsets.UTF_8);

    @Autowired
    ApplicationContext beans;

    @Autowired
    Worklist worklist;

    @Autowired
    Claims claims;

    @Autowired
    Documents documents;

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
    void whoReportsAnActionDoneFindsHowToAddItsEvidence() {
        Scene scene = scenes.agreed();

        String words = lookAt(
                "report-progress", scene, scene.officer(), scene.actions().getFirst());

        assertThat(words)
                .contains("£400,000 a year")
                .contains("head of finance")
                .contains("The case has no document yet")
                .contains("Report how far it is");
        test(find(Upload.class).single()).upload("ledger.csv", "text/csv", LEDGER);
        assertThat(documents.ofCase(scene.file().id())).hasSize(1);
        assertThat(find(CheckboxGroup.class).single().getGenericDataView().getItems())
                .hasSize(1);
    }

    @Test
    void aFileThatIsNotTakenIsRefusedInASentence() {
        Scene scene = scenes.agreed();
        lookAt("report-progress", scene, scene.officer(), scene.actions().getFirst());

        test(find(Upload.class).single()).upload("ledger.csv", "text/csv", new byte[] {0, 1, 2, 3});

        assertThat(documents.ofCase(scene.file().id())).isEmpty();
        assertThat(words(part(Notice.class, "refused"))).contains("ledger.csv was not stored");
    }

    @Test
    void whatWasNotVerifiedIsSaidToTheOwner() {
        Scene scene = scenes.agreed();
        long action = scene.actions().getFirst();
        scenes.claimed(scene, action, 400);
        scenes.notVerified(scene, action, "The ledger shows gross figures only.");

        assertThat(lookAt("report-progress", scene, scene.officer(), action))
                .contains("Not verified.")
                .contains("The ledger shows gross figures only.")
                .contains("Live since the start of the month.");
    }

    @Test
    void whoDecidesAPlanSeesWhatCountsOfEachItemAndWhy() {
        Scene scene = scenes.sent();

        assertThat(lookAt("decide-plan", scene, scene.manager(), null))
                .contains("The plan counts for £750,000 of £2.20m a year (34%).")
                .contains("It covers too little to be agreed")
                .contains("one year only: not ongoing")
                .contains("approved on 1 February 2011 at Cabinet, minute 47")
                .contains("the target of 31 December 2012 stays");
    }

    @Test
    void whoWritesAPlanAgainSeesWhyItCameBack() {
        Scene scene = scenes.returned();

        assertThat(lookAt("draft-plan", scene, scene.officer(), null))
                .contains("Returned with reasons.")
                .contains("34 % is too little.")
                .contains("Review manager: It is a cut.")
                .contains("Asked for: £2.20m a year in");
    }

    @Test
    void whoApprovesAPlanSeesWhatHeSends() {
        Scene scene = scenes.drafted();

        assertThat(lookAt("approve-plan", scene, scene.chief(), null))
                .contains("recharge to housing account")
                .contains("round 1, " + scene.officer().name());
    }

    @Test
    void whoVerifiesSeesTheClaimAndItsEvidence() {
        Scene scene = scenes.agreed();
        scenes.claimed(scene, scene.actions().getFirst(), 400);

        assertThat(lookAt(
                        "verify-action", scene, scene.manager(), scene.actions().getFirst()))
                .contains("Claimed: £400,000 a year")
                .contains("ledger.csv");
    }

    @Test
    void whoClosesAPlanSeesHowItsSavingsStand() {
        Scene scene = scenes.agreed();
        scenes.followedUp(scene, "Contracts are signed.");

        assertThat(lookAt("close-plan", scene, scene.manager(), null))
                .contains("A2 leave Market House")
                .contains("£0, 0% of the target")
                .contains("Contracts are signed.");
    }

    private String lookAt(String task, Scene scene, Person person, @Nullable Long subject) {
        String role = person.keys().iterator().next();
        WorkItem item =
                new OpenTasks(beans).open(person, role, task, scene.file().id(), subject);
        claims.claim(person, item.id());
        signIn(person);
        navigate("work/" + item.id(), WorkView.class);
        return words(part(Div.class, "task"));
    }
}
