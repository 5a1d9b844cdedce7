package org.backbench.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.backbench.people.PeopleFixtures.personWith;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backbench.BackbenchTest;
import org.backbench.audit.Audit;
import org.backbench.audit.AuditEvent;
import org.backbench.paging.Page;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.problems.NotFound;
import org.backbench.workflow.TaskClosed;
import org.backbench.workflow.TaskOpened;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@BackbenchTest
@Transactional
class WorklistTest {

    @Autowired
    Worklist worklist;

    @Autowired
    Claims claims;

    @Autowired
    Desk desk;

    @Autowired
    Tasks tasks;

    @Autowired
    People people;

    @Autowired
    Audit audit;

    private String roleKey;
    private Person chief;
    private Person deputy;

    @BeforeEach
    void twoWhoMayDoIt() {
        roleKey = "chief-executive@X" + UUID.randomUUID();
        chief = personWith(people, roleKey);
        deputy = personWith(people, roleKey);
    }

    @Test
    void offersATaskToWhoeverHoldsItsRole() {
        WorkItem item = opened();

        assertThat(available(chief)).containsExactly(item);
        assertThat(available(deputy)).containsExactly(item);
        assertThat(available(personWith(people, "chief-executive@XELSEWHERE"))).isEmpty();
    }

    @Test
    void isDueByItsDutyCountedInWorkingDays() {
        assertThat(opened().due()).isEqualTo(LocalDate.of(2011, 12, 12));
    }

    @Test
    void hidesATaskFromStrangersLikeOneThatIsNotThere() {
        WorkItem item = opened();
        Person stranger = personWith(people, "chief-executive@XELSEWHERE");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> worklist.get(stranger, item.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> claims.claim(stranger, item.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.open(stranger, item.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.complete(stranger, item.id(), Map.of()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> worklist.get(chief, 987_654_321));
    }

    @Test
    void movesAClaimedTaskToItsClaimant() {
        WorkItem item = opened();

        claims.claim(chief, item.id());

        assertThat(worklist.count(chief, WorkFilter.ALL)).isEqualTo(new WorkCounts(0, 1, 0, 0, 0));
        assertThat(worklist.count(deputy, WorkFilter.ALL)).isEqualTo(new WorkCounts(0, 0, 0, 1, 0));
        assertThat(worklist.list(chief, Queue.MINE, WorkFilter.ALL, null, 10).items())
                .extracting(WorkItem::claimant)
                .containsExactly(chief.name());
    }

    @Test
    void tellsTheLoserWhoHasTheTaskSinceWhen() {
        WorkItem item = opened();
        claims.claim(chief, item.id());

        assertThatExceptionOfType(WorkItem.ClaimedBySomebodyElse.class)
                .isThrownBy(() -> claims.claim(deputy, item.id()))
                .withMessage(
                        "%s claimed this task on 5 December 2011, 09:00. Take another one, or ask for it to be released."
                                .formatted(chief.name()));
        assertThatExceptionOfType(WorkItem.ClaimedBySomebodyElse.class)
                .isThrownBy(() -> claims.release(deputy, item.id()));
    }

    @Test
    void givesAReleasedTaskBackToAll() {
        WorkItem item = opened();
        assertThatExceptionOfType(WorkItem.NotClaimed.class).isThrownBy(() -> claims.release(chief, item.id()));
        claims.claim(chief, item.id());

        claims.release(chief, item.id());

        assertThat(available(deputy)).extracting(WorkItem::id).containsExactly(item.id());
    }

    @Test
    void putsATaskAsideUntilItsDay() {
        WorkItem item = opened();

        claims.hold(chief, item.id(), LocalDate.of(2011, 12, 6));
        assertThat(worklist.count(chief, WorkFilter.ALL)).isEqualTo(new WorkCounts(0, 0, 1, 0, 0));

        claims.hold(chief, item.id(), LocalDate.of(2011, 12, 5));
        assertThat(worklist.count(chief, WorkFilter.ALL)).isEqualTo(new WorkCounts(0, 1, 0, 0, 0));
    }

    @Test
    void isAssignedOnlyByThoseWhoMayAndToThoseWhoCan() {
        WorkItem item = opened();
        Person director = personWith(people, roleKey, "riep-director@EMIEP");
        Person stranger = personWith(people, "chief-executive@XELSEWHERE");

        assertThatExceptionOfType(Rights.RightMissing.class)
                .isThrownBy(() -> claims.assign(chief, item.id(), deputy.id()));
        assertThatExceptionOfType(WorkItem.CannotDoIt.class)
                .isThrownBy(() -> claims.assign(director, item.id(), stranger.id()));

        claims.assign(director, item.id(), deputy.id());
        assertThat(worklist.get(deputy, item.id()).isClaimedBy(deputy)).isTrue();
    }

    @Test
    void pagesByDueDateAndFindsByText() {
        List<WorkItem> three = List.of(opened(), opened(), opened());

        Page<WorkItem> first = worklist.list(chief, Queue.AVAILABLE, WorkFilter.ALL, null, 2);
        Page<WorkItem> second = worklist.list(chief, Queue.AVAILABLE, WorkFilter.ALL, first.next(), 2);

        assertThat(first.items()).containsExactly(three.get(0), three.get(1));
        assertThat(second.items()).containsExactly(three.get(2));
        assertThat(worklist.list(chief, Queue.AVAILABLE, text("tarn"), null, 10).items())
                .hasSize(3);
        assertThat(worklist.list(chief, Queue.AVAILABLE, text("100%"), null, 10).items())
                .isEmpty();
        assertThat(worklist.openOf(4711)).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void takesAwayWhatTheProcessTookAwayAndSaysSo() {
        WorkItem item = opened();

        tasks.on(new TaskClosed(item.taskId(), false));

        assertThat(available(chief)).isEmpty();
        assertThatExceptionOfType(WorkItem.TaskAlreadyDone.class)
                .isThrownBy(() -> desk.complete(chief, item.id(), Map.of()))
                .withMessageContaining("the case went on without this on 5 December 2011, 09:00");
    }

    @Test
    void showsWhatAPersonHasDone() {
        WorkItem item = opened();
        rowsDone(item);

        Page<WorkItem> done = worklist.list(chief, Queue.DONE, WorkFilter.ALL, null, 1);

        assertThat(done.items()).extracting(WorkItem::id).containsExactly(item.id());
        assertThatExceptionOfType(WorkItem.TaskAlreadyDone.class)
                .isThrownBy(() -> claims.claim(deputy, item.id()))
                .withMessageContaining(chief.name() + " did this on 5 December 2011, 09:00");
    }

    @Test
    void keepsWhatWasTypedForThePersonWhoTypedIt() {
        WorkItem item = opened();

        desk.saveDraft(chief, item.id(), Map.of("answer", "half a sent"));

        assertThat(desk.open(chief, item.id()).values()).containsEntry("answer", "half a sent");
        assertThat(desk.open(chief, item.id()).savedAt()).isNotNull();
        assertThat(desk.open(deputy, item.id()).values()).doesNotContainKey("answer");
    }

    @Autowired
    WorkItemRows rows;

    private void rowsDone(WorkItem item) {
        rows.setDone(item.id(), chief.id(), null, item.openedAt());
    }

    private List<WorkItem> available(Person person) {
        return worklist.list(person, Queue.AVAILABLE, WorkFilter.ALL, null, 10).items();
    }

    private static WorkFilter text(String text) {
        return WorkFilter.of(Map.of("q", text));
    }

    @Test
    void everyHandOnATaskLeavesASentenceInTheTrail() {
        WorkItem item = opened();
        claims.hold(chief, item.id(), LocalDate.of(2012, 3, 5));
        claims.release(chief, item.id());

        assertThat(audit.ofCase(item.caseId(), null, 2).items())
                .extracting(AuditEvent::actor, AuditEvent::onBehalfOf, AuditEvent::detail)
                .containsExactly(
                        tuple(chief.login(), roleKey, "Released “%s”.".formatted(item.title())),
                        tuple(chief.login(), roleKey, "Put “%s” aside until 5 March 2012.".formatted(item.title())));
    }

    @Test
    void saysInWordsWhatCameOfATask() {
        WorkItem item = opened();

        assertThat(Tasks.done(item, Map.of())).isEqualTo("“%s” is done.".formatted(item.title()));
        assertThat(Tasks.done(item, Map.of("planNeeded", "no", "comments", true, "verdict", "not-verified")))
                .isEqualTo("“%s” is done: comments yes, plan needed no, verdict not verified.".formatted(item.title()));
    }

    private WorkItem opened() {
        String taskId = UUID.randomUUID().toString();
        var task =
                new TaskOpened(taskId, "escalation", "answer-escalation", "Answer the escalation", 4711, null, roleKey);
        tasks.receive(new NewWork(
                task,
                "BB-2011-XTARNBURY",
                "XTARNBURY",
                "Tarnbury Unitary",
                true,
                "X-UA",
                "East Midlands",
                2011,
                "SUBMISSION"));
        return worklist.list(chief, Queue.AVAILABLE, WorkFilter.ALL, null, 100).items().stream()
                .filter(item -> item.taskId().equals(taskId))
                .findFirst()
                .orElseThrow();
    }
}
