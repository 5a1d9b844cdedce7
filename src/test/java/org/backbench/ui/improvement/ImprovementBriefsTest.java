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

    private String lookAt(String task, Scene scene, Person person, @Nullable Long subject) {
        String role = person.keys().iterator().next();
        WorkItem item =
                new OpenTasks(beans).open(person, role, task, scene.file().id(), subject);
        worklist.claim(person, item.id());
        signIn(person);
        navigate("work/" + item.id(), WorkView.class);
        return words(part(Div.class, "task"));
    }
}
