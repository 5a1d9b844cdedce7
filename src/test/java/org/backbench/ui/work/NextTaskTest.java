package org.backbench.ui.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseFixtures;
import org.backbench.cases.Cases;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.look.Box;
import org.backbench.workflow.TaskOpened;
import org.backbench.worklist.Claims;
import org.backbench.worklist.Queue;
import org.backbench.worklist.WorkFilter;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

class NextTaskTest extends SignedInScreens {

    @Autowired
    Worklist worklist;

    @Autowired
    Claims claims;

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
    private WorkItem first;
    private WorkItem second;

    @BeforeEach
    void twoTasksForTheChiefExecutive() {
        CaseFile file = CaseFixtures.openCase(cases);
        roleKey = "chief-executive@" + file.bodyCode();
        chief = personWith(people, roleKey);
        opens(file);
        opens(CaseFixtures.openCase(cases));
        List<WorkItem> free = free(chief);
        assertThat(free).hasSize(2);
        first = free.getFirst();
        second = free.getLast();
        signIn(chief);
    }

    @Test
    void isClaimedAndOpenedAndThenTheOneAfterIt() {
        goTo(Map.of("queue", "available"));

        press();
        assertThat(holderOf(first)).isEqualTo(chief.id());
        assertThat(words(part(TaskPane.class, "task"))).contains(first.bodyName());
        assertThat(words(find(Main.class).single())).contains("Available1").contains("Mine1");
        assertThat(said())
                .contains("“%s”, %s, is yours now: it is under Mine.".formatted(first.title(), first.bodyName()));

        press();
        assertThat(holderOf(second)).isEqualTo(chief.id());
        assertThat(words(part(TaskPane.class, "task"))).contains(second.bodyName());

        press();
        assertThat(said()).isEqualTo("No task is waiting for your roles: there is nothing to claim.");
        assertThat(words(part(TaskPane.class, "task"))).contains(second.bodyName());
    }

    @Test
    void isGivenBackAtOnceWhenItWasNotMeant() {
        goTo(Map.of("queue", "available"));
        press();

        test(part(Button.class, "give-back")).click();

        assertThat(holderOf(first)).isNull();
        assertThat(find(TaskPane.class).all()).isEmpty();
        assertThat(find(Notification.class).all()).noneMatch(Notification::isOpened);
    }

    @Test
    void isOneThatPassesTheFilters() {
        goTo(Map.of("queue", "available", "body", second.bodyCode()));
        press();
        assertThat(holderOf(first)).isNull();
        assertThat(holderOf(second)).isEqualTo(chief.id());

        press();
        assertThat(said()).isEqualTo("No task here matches the filters: clear them to take from the whole queue.");
        assertThat(holderOf(first)).isNull();
    }

    @Test
    void isNotOneThatIsDueBeforeTheDayFromWhichOneReads() {
        goTo(Map.of("queue", "available", "from", Worklist.keyOf(second.due().plusDays(1))));

        press();

        assertThat(said()).startsWith("No task here");
        assertThat(free(chief)).hasSize(2);
    }

    @Test
    void isAnothersWhereAnotherWasFirst() {
        goTo(Map.of("queue", "available"));
        claims.claim(personWith(people, roleKey), first.id());

        press();

        assertThat(holderOf(second)).isEqualTo(chief.id());
    }

    @Test
    void isTheNextRowOfWhatIsInHand() {
        claims.claim(chief, first.id());
        claims.claim(chief, second.id());
        goTo(Map.of("queue", "mine"));

        assertThat(part(Button.class, "next-task").getText()).isEqualTo("Next row");
        press();
        assertThat(words(part(TaskPane.class, "task"))).contains(first.bodyName());
        press();
        assertThat(words(part(TaskPane.class, "task"))).contains(second.bodyName());
    }

    private void opens(CaseFile file) {
        transaction.executeWithoutResult(status -> events.publishEvent(new TaskOpened(
                UUID.randomUUID().toString(),
                "escalation",
                "answer-escalation",
                "Answer the escalation",
                file.id(),
                null,
                roleKey)));
    }

    private List<WorkItem> free(Person person) {
        return worklist.list(person, Queue.AVAILABLE, WorkFilter.ALL, null, 10).items();
    }

    private Long holderOf(WorkItem item) {
        return worklist.get(chief, item.id()).claimantId();
    }

    private static void goTo(Map<String, String> address) {
        UI.getCurrent().navigate("work", QueryParameters.simple(address));
    }

    private void press() {
        test(part(Button.class, "next-task")).click();
    }

    private String said() {
        return words(find(Box.class).withAttribute("data-testid", "said").all().getLast());
    }
}
