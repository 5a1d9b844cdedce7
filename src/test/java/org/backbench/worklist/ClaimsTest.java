package org.backbench.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.backbench.people.PeopleFixtures.personWith;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backbench.BackbenchTest;
import org.backbench.audit.Audit;
import org.backbench.audit.AuditEvent;
import org.backbench.people.Absences;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@BackbenchTest
@Transactional
class ClaimsTest {

    private static final LocalDate TODAY = LocalDate.of(2011, 12, 5);

    @Autowired
    Worklist worklist;

    @Autowired
    Claims claims;

    @Autowired
    Notices notices;

    @Autowired
    Absences absences;

    @Autowired
    People people;

    @Autowired
    Audit audit;

    @Autowired
    JdbcClient db;

    private String role;
    private Person ann;
    private Person ben;
    private long task;

    @BeforeEach
    void aTaskForTwo() {
        role = "review-manager@X" + UUID.randomUUID();
        ann = personWith(people, role);
        ben = personWith(people, role);
        task = Tray.task(db, "decide-plan", role).open();
    }

    @Test
    void takesOverInTwoStepsAndTellsTheLoser() {
        claims.claim(ann, task);

        assertThatExceptionOfType(WorkItem.InOtherHands.class)
                .isThrownBy(() -> claims.takeOver(ben, task, null))
                .withMessage("%s has had this task in hand since 5 December 2011, 09:00. Take it over only when you"
                                .formatted(ann.name())
                        + " agreed on it: confirm to go on.");
        claims.takeOver(ben, task, worklist.get(ben, task).claimedAt());

        assertThat(worklist.get(ann, task).isClaimedBy(ben)).isTrue();
        assertThat(notices.unseen(ann))
                .extracting(Notice::sentence)
                .containsExactly(
                        "%s took over “Answer decide-plan” (BB-2011-XTARNBURY), which you had in hand. What you typed is kept."
                                .formatted(ben.name()));
        notices.seen(ann, notices.unseen(ann).getLast().id());
        assertThat(notices.unseen(ann)).isEmpty();
        assertThat(notices.unseen(ben)).isEmpty();
    }

    @Test
    void whoIsGivenATaskIsTold() {
        claims.assign(ann, task, ben.id());
        claims.assign(ben, task, ben.id());

        assertThat(notices.unseen(ben))
                .extracting(Notice::sentence)
                .containsExactly("%s gave you “Answer decide-plan” (BB-2011-XTARNBURY): it is under Mine."
                        .formatted(ann.name()));
    }

    @Test
    void isNotTakenOverFromSomebodyWhoTookItMeanwhile() {
        Person cat = personWith(people, role);
        claims.claim(ann, task);
        db.sql("update work_item set claimed_at = claimed_at - interval '1 hour' where id = ?")
                .param(task)
                .update();
        var seen = worklist.get(ben, task).claimedAt();
        claims.takeOver(cat, task, seen);

        assertThatExceptionOfType(WorkItem.InOtherHands.class)
                .isThrownBy(() -> claims.takeOver(ben, task, seen))
                .withMessageStartingWith(cat.name());
    }

    @Test
    void saidTwiceChangesNothing() {
        claims.claim(ann, task);
        claims.claim(ann, task);
        claims.takeOver(ann, task, null);
        claims.hold(ann, task, LocalDate.of(2011, 12, 9));
        claims.hold(ann, task, LocalDate.of(2011, 12, 9));

        assertThat(audit.ofCase(4_000_000_000L, null, 10).items())
                .extracting(AuditEvent::action)
                .containsExactly("hold", "claim");
    }

    @Test
    void anothersTaskIsReleasedOnlyByWhoGivesOutTasks() {
        String other = "inspector@X" + UUID.randomUUID();
        Person inspector = personWith(people, other);
        Person colleague = personWith(people, other);
        Person director = personWith(people, other, "assessment-director@AC");
        long scoring = Tray.task(db, "score-kloes", other).open();
        claims.claim(inspector, scoring);

        assertThatExceptionOfType(WorkItem.ClaimedBySomebodyElse.class)
                .isThrownBy(() -> claims.release(colleague, scoring));
        claims.release(director, scoring);

        assertThat(worklist.get(colleague, scoring).claimantId()).isNull();
        assertThat(notices.unseen(inspector)).hasSize(1);
    }

    @Test
    void aVerbIsRefusedWithoutItsRight() {
        Person analyst = personWith(people, "hmic-analyst@HMIC");
        Person peer = personWith(people, "peer@X" + UUID.randomUUID());

        assertThatExceptionOfType(Rights.RightMissing.class).isThrownBy(() -> claims.claim(analyst, task));
        assertThatExceptionOfType(Rights.RightMissing.class).isThrownBy(() -> claims.takeOver(peer, task, null));
    }

    @Test
    void theNextTaskIsTheOneDueFirstThatIsFree() {
        long urgent =
                Tray.task(db, "decide-plan", role).with("due", "2011-12-06").open();
        claims.claim(ben, urgent);

        assertThat(claims.claimNext(ann, WorkFilter.ALL)).map(WorkItem::id).contains(task);
        assertThat(worklist.get(ann, task).isClaimedBy(ann)).isTrue();
        assertThat(claims.claimNext(ann, WorkFilter.ALL)).isEmpty();
    }

    /** However many come first that check what one did oneself. */
    @Test
    void theNextTaskIsFoundBehindManyThatAreForOthers() {
        long sameCase = 4_100_000_001L;
        Tray.task(db, "report-progress", role).with("case", sameCase).doneBy(ann.id(), null);
        for (int n = 0; n < 51; n++) {
            Tray.task(db, "verify-action", role)
                    .with("case", sameCase)
                    .with("due", "2011-12-07")
                    .open();
        }

        assertThat(claims.claimNext(ann, WorkFilter.ALL)).map(WorkItem::id).contains(task);
    }

    @Test
    void theNextTaskOfADeputyIsAlsoOneThatSomebodyAwayHasInHand() {
        claims.claim(ann, task);
        absences.beAway(ann, TODAY, TODAY.plusDays(3), ben.login(), List.of());

        assertThat(claims.claimNext(people.get(ben.id()), WorkFilter.ALL))
                .map(WorkItem::claimedFor)
                .contains(ann.name());
    }

    @Test
    void whatOneHandDidAnotherMustCheck() {
        long sameCase = 4_100_000_000L;
        Tray.task(db, "report-progress", role)
                .with("case", sameCase)
                .with("subject", 7L)
                .doneBy(ann.id(), null);
        long check = Tray.task(db, "verify-action", role)
                .with("case", sameCase)
                .with("subject", 7L)
                .open();
        long other = Tray.task(db, "verify-action", role)
                .with("case", sameCase)
                .with("subject", 8L)
                .open();

        assertThatExceptionOfType(FourEyes.SameHand.class)
                .isThrownBy(() -> claims.claim(ann, check))
                .withMessage(
                        ann.name() + " did “Answer report-progress” on 1 December 2011, 09:00, and this task checks"
                                + " it: another person must do it. Leave it to a colleague.");
        assertThatExceptionOfType(FourEyes.SameHand.class).isThrownBy(() -> claims.assign(ben, check, ann.id()));
        assertThat(worklist.conflicts(ann, worklist.openOf(sameCase))).containsOnlyKeys(check);
        assertThat(worklist.conflicts(ben, worklist.openOf(sameCase))).isEmpty();
        assertThat(worklist.list(ann, Queue.AVAILABLE, WorkFilter.of(Map.of("flag", "conflict")), null, 5)
                        .items())
                .extracting(WorkItem::id)
                .containsExactly(check);
        assertThat(worklist.facets(ann, Queue.AVAILABLE, WorkFilter.ALL).of("flag"))
                .containsEntry("conflict", 1);
        claims.claim(ann, other);
        claims.claim(ben, check);
    }

    @Test
    void warnsOfDaysAwayBeforeTheTaskIsDue() {
        assertThat(claims.assign(ann, task, ben.id())).isEmpty();
        absences.beAway(ben, TODAY.plusDays(2), TODAY.plusDays(4), ann.login(), List.of());

        assertThat(claims.assign(ann, task, ben.id()))
                .containsExactly(
                        "%s is away from 7 December 2011 to 9 December 2011; the task is due on 12 December 2011."
                                        .formatted(ben.name())
                                + " Meanwhile %s stands in.".formatted(ann.name()));
    }
}
