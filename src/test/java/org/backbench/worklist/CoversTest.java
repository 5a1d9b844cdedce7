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
import org.backbench.people.Absence;
import org.backbench.people.Absences;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Ben stands in for Ann, who is away this week: at the same party, but not in her role. */
@BackbenchTest
@Transactional
class CoversTest {

    private static final LocalDate MONDAY = LocalDate.of(2011, 12, 5);
    private static final LocalDate FRIDAY = LocalDate.of(2011, 12, 9);

    @Autowired
    Covers covers;

    @Autowired
    Worklist worklist;

    @Autowired
    Claims claims;

    @Autowired
    OpenWork work;

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

    private String party;
    private String role;
    private Person ann;
    private Person ben;
    private long free;
    private long hers;

    @BeforeEach
    void sheHasOneInHandAndOneIsFree() {
        party = "X" + UUID.randomUUID();
        role = "review-manager@" + party;
        ann = personWith(people, role);
        ben = personWith(people, "riep-director@" + party);
        free = Tray.task(db, "decide-plan", role).open();
        hers = Tray.task(db, "decide-plan", role).with("due", "2011-12-07").open();
        claims.claim(ann, hers);
    }

    @Test
    void theDeputySeesWhatWaitsAndWhatSheHadInHand() {
        assertThat(available(ben)).isEmpty();
        assertThat(covers.dueMeanwhile(ann, MONDAY, FRIDAY))
                .extracting(WorkItem::id)
                .containsExactly(hers);

        away(List.of());

        assertThat(available(ben)).containsExactly(hers, free);
        assertThat(worklist.count(ben, WorkFilter.ALL).available()).isEqualTo(2);
        claims.claim(ben, hers);
        claims.claim(ben, free);
        assertThat(worklist.get(ben, hers))
                .extracting(WorkItem::claimant, WorkItem::claimedFor)
                .containsExactly(ben.name(), ann.name());
        assertThat(audit.ofCase(4_000_000_000L, null, 1).items().getFirst().detail())
                .isEqualTo(
                        "Claimed “Answer decide-plan”. For %s (%s), who is away.".formatted(ann.name(), ann.login()));
    }

    @Test
    void namedRolesOnlyAreCovered() {
        people.grant(ann.id(), org.backbench.people.Role.INSPECTOR, party, LocalDate.of(2009, 1, 1));
        ann = people.get(ann.id());
        long scoring = Tray.task(db, "score-kloes", "inspector@" + party).open();

        away(List.of("inspector@" + party));

        assertThat(available(ben)).containsExactly(scoring);
        assertThatExceptionOfType(Absence.NotYourRole.class)
                .isThrownBy(() -> absences.beAway(
                        ann, FRIDAY.plusDays(9), FRIDAY.plusDays(9), ben.login(), List.of("quality-assurer@" + party)));
    }

    @Test
    void handsBackByItselfToHerHandAndToTheQueue() {
        away(List.of());
        claims.claim(ben, hers);
        claims.claim(ben, free);
        assertThat(covers.handBack()).isZero();

        db.sql("update work_item set cover_ends = date '2011-12-04' where id in (?, ?)")
                .params(hers, free)
                .update();
        assertThat(covers.handBack()).isEqualTo(2);

        assertThat(worklist.get(ann, hers).isClaimedBy(ann)).isTrue();
        assertThat(worklist.get(ann, free).claimantId()).isNull();
        assertThat(notices.unseen(ann))
                .extracting(Notice::sentence)
                .contains("%1$s is back: “Answer decide-plan”, which %2$s had for %1$s, is in the queue again."
                        .formatted(ann.name(), ben.name()));
        assertThat(notices.unseen(ben)).hasSize(2);
        assertThat(covers.handBack()).isZero();
    }

    @Test
    void comesBackEarly() {
        away(List.of());
        claims.claim(ben, hers);

        absences.beBack(ann);

        assertThat(worklist.get(ann, hers).isClaimedBy(ann)).isTrue();
        assertThat(available(people.get(ben.id()))).isEmpty();
    }

    @Test
    void fourEyesLookAtBoth() {
        long sameCase = 4_400_000_000L;
        Tray.task(db, "report-progress", role).with("case", sameCase).doneBy(ann.id(), null);
        long check = Tray.task(db, "verify-action", role).with("case", sameCase).open();
        away(List.of());

        assertThatExceptionOfType(FourEyes.SameHand.class).isThrownBy(() -> claims.claim(ben, check));
        assertThat(worklist.conflicts(ben, worklist.openOf(sameCase))).containsOnlyKeys(check);
    }

    @Test
    void whatTheDeputyDidForHerIsNotHersToCheckEither() {
        long sameCase = 4_500_000_000L;
        Tray.task(db, "report-progress", role).with("case", sameCase).doneBy(ben.id(), ann.id());
        long check = Tray.task(db, "verify-action", role).with("case", sameCase).open();

        assertThatExceptionOfType(FourEyes.SameHand.class)
                .isThrownBy(() -> claims.claim(ann, check))
                .withMessageStartingWith(ben.name() + " for " + ann.name());
    }

    @Test
    void chainsAreRefused() {
        Person cat = personWith(people, role);
        away(List.of());

        assertThatExceptionOfType(Absence.StandsIn.class)
                .isThrownBy(() -> absences.beAway(ben, FRIDAY, FRIDAY.plusDays(7), cat.login(), List.of()));
        assertThatExceptionOfType(Absence.DeputyAway.class)
                .isThrownBy(() -> absences.beAway(cat, FRIDAY, FRIDAY.plusDays(7), ann.login(), List.of()));
        assertThatExceptionOfType(Absence.AlreadyAway.class)
                .isThrownBy(() -> absences.beAway(ann, FRIDAY, FRIDAY.plusDays(7), cat.login(), List.of()));
        absences.beAway(ben, FRIDAY.plusDays(3), FRIDAY.plusDays(7), cat.login(), List.of());
    }

    @Test
    void isToldWhenADueDayMovesIntoHerAbsence() {
        absences.beAway(ann, FRIDAY.plusDays(3), FRIDAY.plusDays(7), ben.login(), List.of());
        String taskId = worklist.get(ann, hers).taskId();

        work.redate(List.of(new OpenWork.Redating(taskId, FRIDAY.plusDays(4))));

        assertThat(notices.unseen(ann))
                .extracting(Notice::sentence)
                .containsExactly(
                        "“Answer decide-plan” (BB-2011-XTARNBURY) is now due on 13 December 2011, while you are away."
                                + " Give it to a colleague, or let your deputy do it.");
    }

    @Test
    void showsTheLoadOfEachColleague() {
        Person cat = personWith(people, role);
        claims.hold(cat, Tray.task(db, "decide-plan", role).open(), FRIDAY);
        claims.claim(
                cat,
                Tray.task(db, "decide-plan", role).with("due", "2011-12-01").open());
        away(List.of());
        long sameCase = 4_600_000_000L;
        Tray.task(db, "report-progress", role).with("case", sameCase).doneBy(cat.id(), null);
        long check = Tray.task(db, "verify-action", role).with("case", sameCase).open();

        assertThat(worklist.colleagues(cat, check))
                .extracting(
                        Colleague::name,
                        Colleague::inHand,
                        Colleague::late,
                        Colleague::onHold,
                        Colleague::standsInFor,
                        Colleague::awayFrom,
                        Colleague::conflict)
                .containsExactlyInAnyOrder(
                        tuple(ann.name(), 1, 0, 0, null, MONDAY, null),
                        tuple(ben.name(), 0, 0, 0, ann.name(), null, null),
                        tuple(cat.name(), 1, 1, 1, null, null, "did “Answer report-progress”, which this task checks"));
    }

    private void away(List<String> roles) {
        absences.beAway(ann, MONDAY, FRIDAY, ben.login(), roles);
        ann = people.get(ann.id());
        ben = people.get(ben.id());
    }

    private List<Long> available(Person person) {
        return worklist.list(person, Queue.AVAILABLE, WorkFilter.of(Map.of()), null, 20).items().stream()
                .map(WorkItem::id)
                .toList();
    }
}
