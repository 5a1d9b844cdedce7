package org.backbench.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.backbench.people.PeopleFixtures.personWith;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backbench.BackbenchTest;
import org.backbench.audit.Audit;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.problems.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@BackbenchTest
@Transactional
class BulksTest {

    private static final LocalDate FRIDAY = LocalDate.of(2011, 12, 9);

    @Autowired
    Bulks bulks;

    @Autowired
    Worklist worklist;

    @Autowired
    Claims claims;

    @Autowired
    Notices notices;

    @Autowired
    People people;

    @Autowired
    Audit audit;

    @Autowired
    JdbcClient db;

    private final List<Long> tasks = new ArrayList<>();
    private String role;
    private Person manager;
    private Person ann;
    private Person ben;

    @BeforeEach
    void sixTasksOfARoleOfThree() {
        role = "review-manager@X" + UUID.randomUUID();
        manager = personWith(people, role);
        ann = personWith(people, role);
        ben = personWith(people, role);
        for (int n = 0; n < 6; n++) {
            tasks.add(Tray.task(db, "decide-plan", role)
                    .with("due", FRIDAY.plusDays(n).toString())
                    .with("region", n % 2 == 0 ? "London" : "North West")
                    .with("case", 4_200_000_000L)
                    .open());
        }
    }

    @Test
    void checksEachTaskBeforeAnythingIsDone() {
        claims.claim(ann, tasks.get(0));
        long checked = Tray.task(db, "verify-action", role)
                .with("case", 4_300_000_000L)
                .open();
        Tray.task(db, "report-progress", role).with("case", 4_300_000_000L).doneBy(ann.id(), null);
        long strangers =
                Tray.task(db, "decide-plan", "review-manager@XELSEWHERE").open();

        BulkWork work = bulks.check(
                manager,
                new BulkAsk(BulkVerb.ASSIGN, ann.id(), null),
                List.of(tasks.get(0), tasks.get(1), checked, strangers));

        assertThat(work.allowed()).isEqualTo(1);
        assertThat(work.refused()).isEqualTo(2);
        assertThat(bulks.rows(manager, work.id(), null, null, 10).items())
                .extracting(BulkRow::task, BulkRow::outcome, BulkRow::code, BulkRow::sentence)
                .containsExactly(
                        tuple(tasks.get(0), BulkOutcome.REFUSED, "has-it", ann.name() + " has it already."),
                        tuple(tasks.get(1), BulkOutcome.ALLOWED, null, null),
                        tuple(
                                checked,
                                BulkOutcome.REFUSED,
                                "same-hand",
                                ann.name() + " did what this task checks; another person must do it."));
        assertThat(worklist.get(manager, tasks.get(1)).claimantId()).isNull();
        assertThat(bulks.rows(manager, work.id(), BulkOutcome.REFUSED, null, 1).next())
                .isNotNull();
    }

    @Test
    void givesTheOldestOfARegionToAColleagueAndTakesThemBack() {
        WorkFilter north = WorkFilter.of(Map.of("region", "North West"));
        BulkWork work = bulks.check(manager, new BulkAsk(BulkVerb.ASSIGN, ann.id(), null), Queue.AVAILABLE, north, 2);

        BulkWork done = bulks.apply(manager, work.id());
        assertThat(done.done()).isEqualTo(2);
        assertThat(inHand(ann)).containsExactly(tasks.get(1), tasks.get(3));
        assertThat(notices.unseen(ann))
                .extracting(Notice::sentence)
                .containsExactly("%s gave you 2 tasks in one go: look under Mine.".formatted(manager.name()));
        assertThat(bulks.apply(manager, work.id())).isEqualTo(done);
        assertThat(audit.ofCase(4_200_000_000L, null, 10).items())
                .extracting(event -> event.action() + " " + event.object())
                .containsExactlyInAnyOrder("assign task " + tasks.get(1), "assign task " + tasks.get(3));

        claims.release(ann, tasks.get(3));
        BulkWork undone = bulks.undo(manager, work.id());
        assertThat(undone.undone()).isEqualTo(1);
        assertThat(undone.kept()).isEqualTo(1);
        assertThat(inHand(ann)).isEmpty();
        assertThat(bulks.rows(manager, work.id(), BulkOutcome.KEPT, null, 10).items())
                .extracting(BulkRow::task, BulkRow::code)
                .containsExactly(tuple(tasks.get(3), "changed"));
        assertThat(notices.unseen(ann)).hasSize(2);
        assertThat(bulks.undo(manager, work.id())).isEqualTo(undone);
    }

    @Test
    void leavesOutWhatChangedSinceTheCheck() {
        BulkWork work = bulks.check(manager, new BulkAsk(BulkVerb.ASSIGN, ann.id(), null), tasks.subList(0, 2));
        claims.claim(ben, tasks.get(0));

        BulkWork done = bulks.apply(manager, work.id());

        assertThat(done.done()).isEqualTo(1);
        assertThat(done.overtaken()).isEqualTo(1);
        assertThat(worklist.get(manager, tasks.get(0)).isClaimedBy(ben)).isTrue();
    }

    @Test
    void releasesWhatColleaguesHaveAndTellsThem() {
        claims.claim(ann, tasks.get(0));
        claims.hold(ann, tasks.get(1), FRIDAY);
        BulkWork work = bulks.check(manager, new BulkAsk(BulkVerb.RELEASE, null, null), tasks.subList(0, 3));
        assertThat(work.refused()).isEqualTo(1);

        bulks.apply(manager, work.id());
        assertThat(worklist.get(manager, tasks.get(1)).claimantId()).isNull();
        assertThat(notices.unseen(ann))
                .hasSize(2)
                .first()
                .extracting(Notice::sentence)
                .isEqualTo(
                        "%s: released: “Answer decide-plan” (BB-2011-XTARNBURY), which you had in hand. What you typed is kept."
                                .formatted(manager.name()));

        bulks.undo(manager, work.id());
        assertThat(worklist.get(manager, tasks.get(1)).isClaimedBy(ann)).isTrue();
        assertThat(worklist.get(manager, tasks.get(1)).holdUntil()).isEqualTo(FRIDAY);
    }

    @Test
    void holdsOnesOwnAndTheFree() {
        claims.claim(manager, tasks.get(0));
        claims.claim(ann, tasks.get(1));
        BulkWork work = bulks.check(manager, new BulkAsk(BulkVerb.HOLD, null, FRIDAY), tasks.subList(0, 3));

        BulkWork done = bulks.apply(manager, work.id());

        assertThat(done.done()).isEqualTo(2);
        assertThat(bulks.rows(manager, work.id(), BulkOutcome.REFUSED, null, 5).items())
                .extracting(BulkRow::sentence)
                .containsExactly(ann.name() + " has it in hand. Take it over, or ask for it to be released.");
        assertThat(worklist.count(manager, WorkFilter.ALL).onHold()).isEqualTo(2);
        bulks.undo(manager, work.id());
        assertThat(worklist.count(manager, WorkFilter.ALL)).isEqualTo(new WorkCounts(4, 1, 0, 1, 0));
    }

    @Test
    void isOfTheOneWhoAskedAndTakesTheRight() {
        BulkWork work = bulks.check(manager, new BulkAsk(BulkVerb.RELEASE, null, null), tasks);
        Person inspector = personWith(people, "inspector@AC");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> bulks.get(ann, work.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> bulks.apply(ann, work.id()));
        assertThatExceptionOfType(Rights.RightMissing.class)
                .isThrownBy(() -> bulks.check(inspector, new BulkAsk(BulkVerb.ASSIGN, ann.id(), null), tasks));
        assertThatExceptionOfType(Bulks.NotSoMany.class)
                .isThrownBy(() -> bulks.check(manager, new BulkAsk(BulkVerb.RELEASE, null, null), List.of()));
        assertThatExceptionOfType(BulkAsk.HalfSaid.class).isThrownBy(() -> new BulkAsk(BulkVerb.HOLD, null, null));
    }

    @Test
    void goesThroughThousandsInParts() {
        db.sql("""
            insert into work_item (task_id, task, title, case_id, reference, body_code, body_name, fictional,
                                   body_class, region, cycle, stage, role_key, due, opened_at)
            select gen_random_uuid()::text, task, title, case_id, reference, body_code, body_name, fictional,
                   body_class, region, cycle, stage, role_key, due, opened_at
            from work_item, generate_series(1, 1200) where id = :id
            """).param("id", tasks.getFirst()).update();
        BulkWork work = bulks.check(
                manager, new BulkAsk(BulkVerb.ASSIGN, ben.id(), null), Queue.AVAILABLE, WorkFilter.ALL, 1_100);

        assertThat(bulks.apply(manager, work.id()).done()).isEqualTo(1_100);
        assertThat(bulks.undo(manager, work.id()).undone()).isEqualTo(1_100);
    }

    private List<Long> inHand(Person person) {
        return worklist.list(person, Queue.MINE, WorkFilter.ALL, null, 50).items().stream()
                .map(WorkItem::id)
                .toList();
    }
}
