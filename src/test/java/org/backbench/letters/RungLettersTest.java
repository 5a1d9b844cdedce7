package org.backbench.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.backbench.people.PeopleFixtures.personWith;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.backbench.BackbenchTest;
import org.backbench.bodies.BodyType;
import org.backbench.bodies.PublicBody;
import org.backbench.calendar.BusinessClock;
import org.backbench.calendar.Dates;
import org.backbench.calendar.TestTime;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseFixtures;
import org.backbench.cases.Cases;
import org.backbench.cases.NewCase;
import org.backbench.deadlines.Deadlines;
import org.backbench.deadlines.NewClock;
import org.backbench.deadlines.TrainingClock;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.people.Recipients;
import org.backbench.people.Role;
import org.backbench.problems.NotFound;
import org.backbench.workflow.TaskOpened;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@BackbenchTest
class RungLettersTest {

    @Autowired
    Cases cases;

    @Autowired
    Deadlines deadlines;

    @Autowired
    TrainingClock training;

    @Autowired
    People people;

    @Autowired
    Recipients recipients;

    @Autowired
    Letters letters;

    @Autowired
    Outbox outbox;

    @Autowired
    NotificationSettings settings;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient db;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private CaseFile file;
    private Person officer;
    private Person programme;

    @BeforeEach
    void aReturnIsAwaited() {
        db.sql("update rung set state = 'cancelled' where state = 'to-come'").update();
        new TestTime(clock, db).travelTo(LocalDate.parse("2009-11-02"));
        String code = CaseFixtures.someUnitary().code();
        PublicBody body =
                PublicBody.fictional(code, code + " Unitary", BodyType.UNITARY, "X-UA", "East Midlands", null);
        file = cases.open(new NewCase(body, 2009, "2008-09", "vfm-2009", "local-government", true));
        officer = personWith(people, "return-officer@" + code);
        programme = personWith(people, "programme-office@OEP");
    }

    @AfterEach
    void goHome() {
        new TestTime(clock, db).travelHome();
    }

    @Test
    void aRungThatFiresHasItsLetterAndTheOutboxItsDigestOnTheNextMorning() {
        start();
        moveTo("2009-12-01T10:00:00Z");

        assertThat(written())
                .extracting(LetterLine::recipient, LetterLine::kind, LetterLine::mark, LetterLine::state)
                .containsExactly(tuple(officer.name(), "reminder", Mark.ACT, "with the next digest"));
        LetterLine reminder = written().getFirst();
        assertThat(reminder.subject())
                .isEqualTo("Action needed: prepare and send the return by 31 December 2009, %s"
                        .formatted(file.bodyName()));
        assertThat(letters.read(officer, file.reference(), reminder.id()).body())
                .contains("Dear " + officer.name(), "Please prepare and send the return by 31 December 2009")
                .contains("the certifying officer signs it", "/cases/" + file.reference())
                .doesNotContainIgnoringCase("failed")
                .doesNotContainIgnoringCase("poor");

        moveTo("2009-12-02T08:00:00Z");
        assertThat(written().getFirst().state()).isEqualTo("in the training outbox");
        Mailing digest = outbox.list(programme, null, 1_000).items().stream()
                .filter(mailing -> mailing.recipientId() == officer.id())
                .findFirst()
                .orElseThrow();
        assertThat(digest.composedAt()).isEqualTo("2009-12-02T07:30:00Z");
        assertThat(outbox.open(programme, digest.id()).letters())
                .extracting(Letter::id)
                .containsExactly(reminder.id());
    }

    @Test
    void everyLetterThatWasAnnouncedComesOnItsDayToItsReaderAndNoOther() {
        personWith(people, "chief-executive@" + file.bodyCode());
        start();
        List<LetterToCome> announced = letters.preview(officer, file.reference());
        assertThat(announced).extracting(LetterToCome::rung).startsWith("reminder-20", "reminder-5", "chase");
        List<Tuple> foretold = announced.stream()
                .map(LetterToCome::rungId)
                .distinct()
                .flatMap(rung -> letters.foretold(officer, file.reference(), rung).stream())
                .map(letter -> tuple(letter.subject(), letter.body(), letter.replyTo()))
                .toList();
        assertThat(foretold.toString()).contains("20 working days late", "Asked before: return officer on 8 January");

        moveTo("2010-03-01T10:00:00Z");

        assertThat(written().reversed())
                .extracting(letter -> Dates.dayOf(letter.writtenAt()), LetterLine::kind, LetterLine::recipient)
                .containsExactlyElementsOf(announced.stream()
                        .map(letter -> tuple(letter.day(), letter.kind(), letter.recipient()))
                        .toList());
        assertThat(written().reversed())
                .extracting(LetterLine::sentAt)
                .containsExactlyElementsOf(
                        announced.stream().map(LetterToCome::arrives).toList());
        assertThat(written().reversed())
                .extracting(letter -> letters.read(officer, file.reference(), letter.id()))
                .extracting(Letter::subject, Letter::body, Letter::replyTo)
                .containsExactlyElementsOf(foretold);
        assertThat(letters.preview(officer, file.reference())).isEmpty();
    }

    @Test
    void noFurtherLetterIsAnnouncedOnceTheDutyIsMet() {
        start();
        assertThat(letters.preview(officer, file.reference())).isNotEmpty();

        deadlines.stop("return", file.id(), null, "It has come.", "officer");

        assertThat(letters.preview(officer, file.reference())).isEmpty();
    }

    @Test
    void digestsOfEachMorningComeInOrderWhileTheClockMoves() {
        start();
        moveTo("2010-03-01T10:00:00Z");

        List<Mailing> digests = outbox.list(programme, null, 2_000).items().stream()
                .filter(mailing -> mailing.recipientId() == officer.id())
                .toList();

        assertThat(digests)
                .hasSize(3)
                .isSortedAccordingTo(
                        java.util.Comparator.comparing(Mailing::composedAt).reversed());
        assertThat(digests)
                .isSortedAccordingTo(java.util.Comparator.comparing(Mailing::id).reversed());
    }

    @Test
    void aStrangerSeesNeitherLettersNorWhatIsToCome() {
        Person stranger = personWith(people, "return-officer@XELSEWHERE");
        start();
        long rung = letters.preview(officer, file.reference()).getFirst().rungId();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> letters.preview(stranger, file.reference()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> letters.foretold(stranger, file.reference(), rung));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> letters.ofCase(stranger, file.reference(), null, 10));
    }

    /** Whoever scored may not assure the quality of it: others are asked to and, where there are none, the office. */
    @Test
    void aNudgePassesByWhoeverMustLeaveTheTaskToOthers() {
        Person other = personWith(people, "quality-assurer@Q1");
        Person scorer = personWith(people, "quality-assurer@Q1");
        open("scored", "score-kloes");
        db.sql("update work_item set done_by = :scorer, done_at = now(), outcome = 'DONE' where task_id = :task")
                .param("scorer", scorer.id())
                .param("task", "scored" + file.id())
                .update();
        open("assured", "quality-assure");
        assertThat(letters.preview(officer, file.reference()).getFirst())
                .extracting(LetterToCome::day, LetterToCome::recipient)
                .containsExactly(LocalDate.parse("2009-11-12"), other.name());

        moveTo("2009-11-13T10:00:00Z");
        assertThat(readers()).containsExactly(other.id());

        people.revoke(other.id(), Role.QUALITY_ASSURER, "Q1");
        moveTo("2009-11-18T10:00:00Z");
        assertThat(readers()).contains(programme.id()).doesNotContain(scorer.id());
    }

    private List<Long> readers() {
        return db.sql("select recipient_id from letter where case_id = :caseId order by id")
                .param("caseId", file.id())
                .query(Long.class)
                .list();
    }

    private void open(String id, String task) {
        transaction.executeWithoutResult(status -> events.publishEvent(
                new TaskOpened(id + file.id(), "use-of-resources", task, task, file.id(), null, "quality-assurer@Q1")));
    }

    private void start() {
        deadlines.start(
                new NewClock("return", file.id(), null, file.bodyCode(), file.riep(), LocalDate.parse("2009-12-31")));
    }

    private void moveTo(String instant) {
        training.moveTo(programme, Instant.parse(instant), progress -> {});
    }

    private List<LetterLine> written() {
        return letters.ofCase(officer, file.reference(), null, 50).items();
    }
}
