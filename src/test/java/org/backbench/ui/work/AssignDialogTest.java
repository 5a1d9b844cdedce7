package org.backbench.ui.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseFixtures;
import org.backbench.cases.Cases;
import org.backbench.people.Absences;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.ui.SignedInScreens;
import org.backbench.workflow.TaskOpened;
import org.backbench.worklist.BulkVerb;
import org.backbench.worklist.Colleague;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** A manager gives a task away: to whom he can, what he knows before the click, and what if there is nobody. */
class AssignDialogTest extends SignedInScreens {

    @Autowired
    Worklist worklist;

    @Autowired
    Absences absences;

    @Autowired
    Cases cases;

    @Autowired
    People people;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private String party;
    private Person manager;
    private WorkItem item;

    @BeforeEach
    void aTaskOfARegion() {
        CaseFile file = CaseFixtures.openCase(cases);
        party = "X" + UUID.randomUUID();
        manager = personWith(people, "review-manager@" + party, "review-manager@" + file.riep());
        transaction.executeWithoutResult(status -> events.publishEvent(new TaskOpened(
                UUID.randomUUID().toString(),
                "escalation",
                "answer-escalation",
                "Answer the escalation",
                file.id(),
                null,
                "review-manager@" + party)));
        item = worklist.openOf(file.id()).getFirst();
        signIn(manager);
    }

    @Test
    void whoIsAloneInHisRoleIsToldSoAndWhatToDo() {
        open();

        assertThat(words(find(Dialog.class).single()))
                .contains("Nobody else is review manager", "Ask the administrator", "My letters and days away");
    }

    @Test
    void aColleagueHasItWithLoadAndDaysAwaySaidBeforeTheClick() {
        Person ben = personWith(people, "review-manager@" + party);
        Person deputy = personWith(people, "riep-director@" + party);
        absences.beAway(ben, LocalDate.of(2011, 12, 6), LocalDate.of(2011, 12, 7), deputy.login(), List.of());
        open();
        assertThat(words(find(Dialog.class).single())).doesNotContain("Nobody else");

        test(part(Button.class, "confirm-assign")).click();
        assertThat(to().getErrorMessage()).isEqualTo("Choose who is to do it.");
        to().setValue(to().getListDataView()
                .getItems()
                .filter(colleague -> colleague.personId() == ben.id())
                .findFirst()
                .orElseThrow());
        assertThat(to().getHelperText())
                .contains("0 in hand", "away from 6 December 2011", deputy.name() + " stands in");
        test(part(Button.class, "confirm-assign")).click();

        assertThat(worklist.get(manager, item.id()).isClaimedBy(ben)).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked") // verbs and colleagues
    void manyAtOnceGoToWhoHoldsTheRoleWithLoadAndNotToWhoStandsIn() {
        Person ben = personWith(people, "review-manager@" + party);
        Person deputy = personWith(people, "riep-director@" + party);
        absences.beAway(manager, LocalDate.of(2011, 12, 5), LocalDate.of(2011, 12, 9), deputy.login(), List.of());
        navigate("work", WorkView.class);
        test(part(Button.class, "bulk")).click();

        RadioButtonGroup<BulkVerb> verb = part(RadioButtonGroup.class, "bulk-verb");
        assertThat(verb.getListDataView().getItems())
                .as("nobody has in hand what is available")
                .containsExactly(BulkVerb.ASSIGN, BulkVerb.HOLD);
        verb.setValue(BulkVerb.ASSIGN);
        BulkColleague to = part(BulkColleague.class, "bulk-to");
        assertThat(to.getHelperText())
                .isEqualTo("Who stands in for somebody gets tasks one by one: open a task and give it.");
        assertThat(to.getListDataView().getItems())
                .extracting(Colleague::personId)
                .contains(manager.id(), ben.id())
                .doesNotContain(deputy.id());
        to.setValue(to.getListDataView()
                .getItems()
                .filter(colleague -> colleague.personId() == ben.id())
                .findFirst()
                .orElseThrow());
        test(part(Button.class, "bulk-check")).click();
        test(part(Button.class, "bulk-apply")).click();

        assertThat(worklist.get(manager, item.id()).isClaimedBy(ben)).isTrue();
    }

    private void open() {
        navigate("work/" + item.id(), WorkView.class);
        test(part(Button.class, "assign")).click();
    }

    @SuppressWarnings("unchecked") // colleagues
    private ComboBox<Colleague> to() {
        return part(ComboBox.class, "assign-to");
    }
}
