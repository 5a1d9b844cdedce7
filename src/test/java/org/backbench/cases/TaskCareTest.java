package org.backbench.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import org.backbench.BackbenchTest;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.ui.WalkedCases;
import org.backbench.worklist.Notice;
import org.backbench.worklist.Notices;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Row F14: what was damaged by hand is repaired and reported. Other tests leave rows without a process behind. */
@BackbenchTest
class TaskCareTest {

    @Autowired
    TaskDrift drift;

    @Autowired
    TaskCare care;

    @Autowired
    Worklist worklist;

    @Autowired
    Notices notices;

    @Autowired
    People people;

    @Autowired
    JdbcClient db;

    @Autowired
    ApplicationContext beans;

    private CaseFile file;
    private WorkItem item;

    @BeforeEach
    void aCaseWithATask() {
        WalkedCases walked = new WalkedCases(beans);
        file = walked.asked();
        item = walked.open(file, "prepare-return").getFirst();
    }

    @Test
    void whatAgreesIsLeftAlone() {
        assertThat(drift.look("", 100_000).missing()).doesNotContain(item.taskId());
        assertThat(drift.look("", 100_000).orphans()).doesNotContain(item.taskId());
        assertThat(drift.restore(item.taskId())).isFalse();
        assertThat(drift.remove(item.taskId())).isFalse();
    }

    @Test
    void aLostTaskComesBackWithItsDayAndIsReported() {
        Person office = personWith(people, "programme-office@OEP");
        db.sql("delete from work_item where id = ?").param(item.id()).update();
        assertThat(drift.look("", 100_000).missing()).contains(item.taskId());

        assertThat(care.run().restored()).isPositive();

        assertThat(worklist.openOf(file.id()))
                .extracting(WorkItem::taskId, WorkItem::title, WorkItem::roleKey, WorkItem::due, WorkItem::stage)
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        item.taskId(), item.title(), item.roleKey(), item.due(), item.stage()));
        assertThat(trail())
                .containsExactly("“%s” was open in the process and in no queue; it is back.".formatted(item.title()));
        assertThat(notices.unseen(office))
                .extracting(Notice::sentence)
                .first()
                .asString()
                .startsWith("The queues and the process engine did not agree: ");
    }

    @Test
    void aTaskMarkedDoneByHandIsOpenAgain() {
        db.sql("update work_item set done_at = now(), outcome = 'TAKEN_AWAY' where id = ?")
                .param(item.id())
                .update();

        assertThat(drift.restore(item.taskId())).isTrue();

        assertThat(worklist.openOf(file.id())).extracting(WorkItem::id).containsExactly(item.id());
    }

    @Test
    void aTaskWithoutItsProcessIsTakenAway() {
        db.sql("""
            insert into work_item (task_id, task, title, case_id, reference, body_code, body_name, fictional,
                                   body_class, region, cycle, stage, role_key, due, opened_at)
            select 'lost-' || task_id, task, title, case_id, reference, body_code, body_name, fictional,
                   body_class, region, cycle, stage, role_key, due, opened_at from work_item where id = :id
            """).param("id", item.id()).update();
        String lost = "lost-" + item.taskId();
        assertThat(drift.look("", 100_000).orphans()).contains(lost).doesNotContain(item.taskId());

        assertThat(drift.remove(lost)).isTrue();

        assertThat(worklist.openOf(file.id())).extracting(WorkItem::id).containsExactly(item.id());
        assertThat(trail()).containsExactly("It stood in a queue and was not open in the process; it is gone.");
    }

    @Test
    void goesThroughInBatches() {
        var first = drift.look("", 1);
        assertThat(first.next()).isNotNull();
        assertThat(drift.look(String.valueOf(first.next()), 100_000).missing()).isNotNull();
        assertThat(drift.look("", 1).orphans()).hasSizeLessThanOrEqualTo(1);
    }

    private java.util.List<String> trail() {
        return db.sql("select detail from audit_event where case_id = ? and actor = 'reconciler' order by id")
                .param(file.id())
                .query(String.class)
                .list();
    }
}
