package org.backbench.ui.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.UUID;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseFixtures;
import org.backbench.cases.Cases;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Notice;
import org.backbench.ui.lost.NoSuchPage;
import org.backbench.workflow.TaskOpened;
import org.backbench.worklist.BulkVerb;
import org.backbench.worklist.Claims;
import org.backbench.worklist.Desk;
import org.backbench.worklist.Notices;
import org.backbench.worklist.Queue;
import org.backbench.worklist.SavedViews;
import org.backbench.worklist.WorkFilter;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.BooleanNode;

class WorkViewTest extends SignedInScreens {

    @Autowired
    Worklist worklist;

    @Autowired
    Claims claims;

    @Autowired
    Desk desk;

    @Autowired
    Notices notices;

    @Autowired
    SavedViews views;

    @Autowired
    Cases cases;

    @Autowired
    People people;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private String roleKey;
    private Person chief;
    private WorkItem item;

    @BeforeEach
    void aTaskForTheChiefExecutive() {
        CaseFile file = CaseFixtures.openCase(cases);
        roleKey = "chief-executive@" + file.bodyCode();
        chief = personWith(people, roleKey);
        transaction.executeWithoutResult(status -> events.publishEvent(new TaskOpened(
                UUID.randomUUID().toString(),
                "escalation",
                "answer-escalation",
                "Answer the escalation",
                file.id(),
                null,
                roleKey)));
        item = worklist.list(chief, Queue.AVAILABLE, WorkFilter.ALL, null, 10)
                .items()
                .getFirst();
        signIn(chief);
    }

    @Test
    void landsWhereThereIsWork() {
        navigate(WorkView.class);

        assertThat(words(find(Main.class).single())).contains("Available1").contains("Mine0");
    }

    @Test
    void aChipOffersWhatIsThereWhenItIsOpened() {
        navigate(WorkView.class);

        assertThat(find(Button.class)
                        .withAttribute("data-testid", "filter-region")
                        .exists())
                .as("who works for one body has no region to choose")
                .isFalse();
        transaction.executeWithoutResult(status -> events.publishEvent(new TaskOpened(
                UUID.randomUUID().toString(),
                "improvement",
                "draft-plan",
                "Draft the plan",
                item.caseId(),
                null,
                roleKey)));
        test(part(Button.class, "filter-task")).click();
        RadioButtonGroup<String> choices = find(RadioButtonGroup.class).single();
        assertThat(choices.getListDataView().getItems().map(choices.getItemLabelGenerator()))
                .containsExactly("any", "Answer escalation (1)", "Draft plan (1)");
        test(choices).selectItem("Draft plan (1)");

        assertThat(part(Button.class, "filter-task").getText()).isEqualTo("Task: Draft plan");
        assertThat(words(find(Main.class).single())).contains("Available1").contains("Clear the filter");
    }

    @Test
    void movesAClaimedTaskToMineAndOpensItsForm() {
        navigate("work/" + item.id(), WorkView.class);

        test(part(Button.class, "claim")).click();

        assertThat(worklist.get(chief, item.id()).claimantId()).isEqualTo(chief.id());
        assertThat(part(Button.class, "complete").getText()).isEqualTo("Answer the escalation");
        assertThat(words(find(Main.class).single())).contains("Mine1");
    }

    @Test
    void keepsWhatIsTypedAsADraft() {
        claims.claim(chief, item.id());
        navigate("work/" + item.id(), WorkView.class);

        test(part(TextArea.class, "field-answer")).setValue("The return comes on Frid");

        assertThat(desk.open(chief, item.id()).values()).containsEntry("answer", "The return comes on Frid");
        assertThat(words(part(Box.class, "saved"))).startsWith("saved ");
    }

    @Test
    void saysAtTheFieldWhatIsMissing() {
        claims.claim(chief, item.id());
        navigate("work/" + item.id(), WorkView.class);

        test(part(Button.class, "complete")).click();

        assertThat(part(RadioButtonGroup.class, "field-outcome").isInvalid()).isTrue();
        assertThat(worklist.get(chief, item.id()).isOpen()).isTrue();
    }

    @Test
    void saysWhoWasFirstAndKeepsWhatWasTyped() {
        Person deputy = personWith(people, roleKey);
        claims.claim(chief, item.id());
        navigate("work/" + item.id(), WorkView.class);
        test(part(TextArea.class, "field-answer")).setValue("Mine");

        claims.release(chief, item.id());
        claims.claim(deputy, item.id());
        test(part(Button.class, "complete")).click();

        assertThat(words(part(Notice.class, "refused"))).contains(deputy.name() + " claimed this task");
        assertThat(part(TextArea.class, "field-answer").getValue()).isEqualTo("Mine");
    }

    @Test
    void givesATaskBackSaysWhereItIsAndTakesItAgain() {
        claims.claim(chief, item.id());
        navigate("work/" + item.id(), WorkView.class);

        test(part(Button.class, "release")).click();

        assertThat(worklist.get(chief, item.id()).claimantId()).isNull();
        assertThat(words(part(Box.class, "said"))).contains("is under Available again");
        test(part(Button.class, "take-back")).click();
        assertThat(worklist.get(chief, item.id()).claimantId()).isEqualTo(chief.id());
    }

    @Test
    void saysUntilWhenATaskIsOnHoldAndTakesItBack() {
        claims.claim(chief, item.id());
        navigate("work/" + item.id(), WorkView.class);

        test(part(Button.class, "hold")).click();
        test(part(Button.class, "confirm-hold")).click();

        assertThat(worklist.count(chief, WorkFilter.ALL).onHold()).isEqualTo(1);
        assertThat(words(part(Box.class, "said"))).contains("is under On hold until");
        test(part(Button.class, "take-back")).click();
        assertThat(worklist.count(chief, WorkFilter.ALL).onHold()).isZero();
        assertThat(worklist.get(chief, item.id()).claimantId()).isEqualTo(chief.id());
    }

    @Test
    void hidesATaskFromStrangersLikeOneThatIsNotThere() {
        signIn(personWith(people, "chief-executive@XELSEWHERE"));

        assertThat(navigate("work/" + item.id(), NoSuchPage.class)).isNotNull();
        assertThat(navigate("work/987654321", NoSuchPage.class)).isNotNull();
    }

    @Test
    void keepsFiltersInTheAddress() {
        WorkPlace place = WorkPlace.of(com.vaadin.flow.router.QueryParameters.simple(
                Map.of("queue", "on-hold", "stage", "IMPROVEMENT", "due", "late", "q", "Tarn")));

        assertThat(place.queue()).isEqualTo(Queue.ON_HOLD);
        assertThat(WorkPlace.of(place.address())).isEqualTo(place);
        assertThat(place.words()).hasSize(3);
    }

    @Test
    void saysWhoHasATaskAndLetsAColleagueTakeItOver() {
        Person deputy = personWith(people, roleKey);
        claims.claim(deputy, item.id());
        navigate("work/" + item.id(), WorkView.class);
        assertThat(words(find(Main.class).single())).contains("With colleagues1");
        assertThat(words(part(Notice.class, "in-other-hands"))).contains(deputy.name() + " has this in hand since ");

        test(part(Button.class, "take-over")).click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(worklist.get(chief, item.id()).claimantId()).isEqualTo(chief.id());
        assertThat(notices.unseen(deputy)).singleElement().satisfies(told -> assertThat(told.sentence())
                .contains(chief.name() + " took over"));
    }

    @Test
    void tellsOnceWhatOthersDidWithATaskThatWasOnes() {
        Person deputy = personWith(people, roleKey);
        claims.claim(chief, item.id());
        claims.takeOver(deputy, item.id(), worklist.get(chief, item.id()).claimedAt());

        navigate("work", WorkView.class);

        assertThat(words(part(Notice.class, "refused"))).contains(deputy.name() + " took over");
        assertThat(notices.unseen(chief)).as("no browser has shown it").hasSize(1);
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(shown -> shown.getInvocation().getExpression().contains("return true"))
                .forEach(shown -> shown.complete(BooleanNode.TRUE));
        assertThat(notices.unseen(chief)).isEmpty();
    }

    @Test
    void keepsAViewUnderAName() {
        UI.getCurrent().navigate("work", QueryParameters.simple(Map.of("queue", "available", "q", "Answer")));
        String name = "Escalations " + item.id();

        test(part(Button.class, "views")).click();
        test(part(Button.class, "save-view")).click();
        test(part(TextField.class, "view-name")).setValue(name);
        test(part(Button.class, "confirm-save-view")).click();

        assertThat(views.of(chief)).singleElement().satisfies(view -> {
            assertThat(view.name()).isEqualTo(name);
            assertThat(view.queue()).isEqualTo(Queue.AVAILABLE);
            assertThat(view.words()).isEqualTo(Map.of("q", "Answer"));
        });
    }

    @SuppressWarnings("unchecked")
    @Test
    void putsManyTasksAsideAfterACheckAndTakesThatBack() {
        UI.getCurrent().navigate("work", QueryParameters.simple(Map.of("queue", "available")));

        test(part(Button.class, "bulk")).click();
        part(RadioButtonGroup.class, "bulk-verb").setValue(BulkVerb.HOLD);
        test(part(Button.class, "bulk-check")).click();
        assertThat(words(part(Box.class, "bulk-checked"))).contains("Hold: 1 task can be done.");
        test(part(Button.class, "bulk-apply")).click();
        assertThat(worklist.count(chief, WorkFilter.ALL).onHold()).isEqualTo(1);

        test(part(Button.class, "bulk-undo")).click();
        assertThat(worklist.count(chief, WorkFilter.ALL).onHold()).isZero();
        assertThat(worklist.get(chief, item.id()).claimantId()).isNull();
    }

    @SuppressWarnings("unchecked")
    @Test
    void changesTheChosenTasksAndKeepsThemChosenWhenOneComesBack() {
        UI.getCurrent().navigate("work", QueryParameters.simple(Map.of("queue", "available")));
        test(part(Button.class, "choose")).click();
        find(TaskGrid.class).single().asMultiSelect().select(item);
        assertThat(part(Button.class, "bulk").getText()).isEqualTo("1 chosen…");
        UI.getCurrent().navigate("help");
        UI.getCurrent().navigate("work");
        assertThat(find(TaskGrid.class).single().chosen()).containsExactly(item.id());

        test(part(Button.class, "bulk")).click();
        assertThat(part(RadioButtonGroup.class, "bulk-which").getValue()).isEqualTo(true);
        part(RadioButtonGroup.class, "bulk-verb").setValue(BulkVerb.HOLD);
        test(part(Button.class, "bulk-check")).click();
        test(part(Button.class, "bulk-apply")).click();

        assertThat(worklist.count(chief, WorkFilter.ALL).onHold()).isEqualTo(1);
    }

    @Test
    void saysWhyATaskCannotBeClaimed() {
        Person deputy = personWith(people, roleKey);
        claims.claim(deputy, item.id());

        navigate("work/" + item.id(), WorkView.class);

        assertThat(words(part(NativeDetails.class, "why-not")))
                .contains("Why can't I ")
                .contains("laim it")
                .contains(deputy.name() + " claimed this task on ")
                .contains("Since ")
                .contains("Who can change it: review manager.");
    }

    @Test
    void readsOnFromADayAndBack() {
        UI.getCurrent()
                .navigate(
                        "work",
                        QueryParameters.simple(Map.of(
                                "queue",
                                "available",
                                "from",
                                Worklist.keyOf(item.due().plusDays(1)))));
        assertThat(words(find(EarlierBar.class).single())).contains("Earlier, from ");

        UI.getCurrent()
                .navigate(
                        "work",
                        QueryParameters.simple(Map.of("queue", "available", "from", Worklist.keyOf(item.due()))));
        assertThat(words(find(EarlierBar.class).single())).isEqualTo("Nothing is due earlier.");
    }
}
