package org.backbench.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backbench.BackbenchTest;
import org.backbench.calendar.BusinessClock;
import org.backbench.calendar.TestTime;
import org.backbench.people.Person;
import org.backbench.problems.Invalid;
import org.backbench.problems.NotFound;
import org.backbench.worklist.Claims;
import org.backbench.worklist.Desk;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@BackbenchTest
@RecordApplicationEvents
class EscalationsTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    Escalations escalations;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Sweeper sweeper;

    private LateDuties duties;

    @Autowired
    Worklist worklist;

    @Autowired
    Claims claims;

    @Autowired
    Desk desk;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient db;

    private long caseId;

    @BeforeEach
    void aReturnIsTenDaysLate() {
        duties = new LateDuties(beans).alone(db);
        on("2009-10-01");
        caseId = duties.waiting();
        deadlines.start(new NewClock("return", caseId, null, LateDuties.BODY, "EMIEP", LocalDate.parse("2009-12-31")));
        on("2010-01-15");
        sweeper.sweep();
    }

    @AfterEach
    void goHome() {
        new TestTime(clock, db).travelHome();
    }

    @Test
    void theChiefExecutiveIsAskedToStepIn() {
        WorkItem task = worklist.openOf(caseId).getFirst();

        assertThat(task.task()).isEqualTo("answer-escalation");
        assertThat(task.roleKey()).isEqualTo("chief-executive@" + LateDuties.BODY);
        assertThat(task.title()).isEqualTo("Step in: Return, due 31 December 2009");
        assertThat(escalation().asked()).contains("10 working days late");
        assertThat(escalation().isOpen()).isTrue();
    }

    @Test
    void anAnswerIsKeptAndTellsTheStory(ApplicationEvents events) {
        Person chief = duties.chiefExecutive();
        answer(chief, Map.of("outcome", "chased", "answer", "It will come on Monday."));

        assertThat(worklist.openOf(caseId)).isEmpty();
        assertThat(escalation().outcome()).isEqualTo("chased");
        assertThat(escalation().answeredBy()).isEqualTo("Ann Example");
        assertThat(escalation().isOpen()).isFalse();
        assertThat(events.stream(EscalationAnswered.class))
                .containsExactly(new EscalationAnswered(
                        escalation().id(),
                        caseId,
                        chief,
                        "The chief executive has asked for it to be done: “It will come on Monday.”"));
    }

    @Test
    void aNewDateIsAskedForButMovesNothing(ApplicationEvents events) {
        answer(
                duties.chiefExecutive(),
                Map.of("outcome", "new-date", "newDate", "2010-01-29", "answer", "We need two weeks."));

        assertThat(escalation().newDate()).isEqualTo("2010-01-29");
        assertThat(deadlines.of("return", caseId, null)).map(ClockView::due).hasValue(LocalDate.parse("2009-12-31"));
        assertThat(events.stream(EscalationAnswered.class))
                .extracting(EscalationAnswered::sentence)
                .containsExactly("The chief executive asks for 29 January 2010 instead of 31 December 2009; "
                        + "the due date stays until an extension is agreed: “We need two weeks.”");
    }

    @Test
    void aNewDateMustGiveMoreTime() {
        assertThatExceptionOfType(Escalation.DateNotAhead.class)
                .isThrownBy(() -> answer(
                        duties.chiefExecutive(),
                        Map.of("outcome", "new-date", "newDate", "2010-01-15", "answer", "Today.")))
                .satisfies(refusal -> assertThat(refusal.places())
                        .extracting(Invalid.Place::name)
                        .containsExactly("newDate"));
        assertThat(escalation().isOpen()).isTrue();
        assertThat(worklist.openOf(caseId)).hasSize(1);
    }

    @Test
    void isAnsweredOnceAndOnlyByWhoWasAsked() {
        Person chief = duties.chiefExecutive();
        long id = escalation().id();
        var stranger = new Person(1, "stranger", "Eve Example", Set.of("chief-executive@E07000037"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> escalations.answer(stranger, id, Escalation.Answer.CHASED, "Mine.", null));

        escalations.answer(chief, id, Escalation.Answer.TAKEN_OVER, "I see to it.", null);
        assertThatExceptionOfType(Escalation.AlreadyAnswered.class)
                .isThrownBy(() -> escalations.answer(chief, id, Escalation.Answer.CHASED, "Again.", null))
                .withMessage("Ann Example answered this already.");
    }

    @Test
    void theNextRungAsksTheNextRoleWhileTheFirstIsStillAsked() {
        on("2010-01-22");
        sweeper.sweep();

        assertThat(worklist.openOf(caseId))
                .extracting(WorkItem::roleKey)
                .containsExactlyInAnyOrder("chief-executive@" + LateDuties.BODY, "riep-director@EMIEP");
    }

    @Test
    void settlesItselfWhenTheReturnComes() {
        on("2010-01-22");
        sweeper.sweep();
        deadlines.stop("return", caseId, null, "The return was received.", "Ann Example");

        assertThat(worklist.openOf(caseId)).isEmpty();
        assertThat(escalations.ofCase(caseId)).hasSize(2).allSatisfy(one -> {
            assertThat(one.settledAt()).isEqualTo(clock.instant());
            assertThat(one.outcome()).isNull();
        });
        assertThatExceptionOfType(Escalation.AlreadySettled.class)
                .isThrownBy(() -> escalations.answer(
                        duties.chiefExecutive(), escalation().id(), Escalation.Answer.CHASED, "Too late.", null))
                .withMessage("This has settled itself: what was due on 31 December 2009 is no longer outstanding.");
    }

    @Test
    void settlesItselfWhenTheProcessStopsTheClock() {
        on("2010-01-22");
        sweeper.sweep();
        duties.receive(caseId);

        assertThat(worklist.openOf(caseId)).isEmpty();
        assertThat(escalations.ofCase(caseId)).noneMatch(Escalation::isOpen);
        assertThat(db.sql("select count(*) from engine.act_ru_execution where proc_inst_id_ in (select id_ from "
                                + "engine.act_hi_procinst where business_key_ = :caseId)")
                        .param("caseId", Long.toString(caseId))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void twoActionsOfOneCaseAreEachAskedAbout() {
        long other = duties.waiting(91);
        deadlines.start(action(other, 91));
        on("2010-02-15");
        sweeper.sweep();
        on("2010-02-16");

        assertThat(escalations.ofCase(other)).extracting(Escalation::subject).containsExactly(91L);
        assertThat(worklist.openOf(other))
                .extracting(WorkItem::title)
                .containsExactly("Step in: Action: close local payroll, due 1 February 2010");
        deadlines.stop("action", other, 91L, "Verified.", "Ann Example");
        assertThat(worklist.openOf(other)).isEmpty();
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> escalations.get(-1));
        assertThat(escalations.get(escalation().id())).isEqualTo(escalation());
    }

    private static NewClock action(long caseId, long actionId) {
        return new NewClock("action", caseId, actionId, LateDuties.BODY, "EMIEP", LocalDate.parse("2010-02-01"))
                .about("close local payroll");
    }

    private void answer(Person person, Map<String, Object> values) {
        List<WorkItem> open = worklist.openOf(caseId);
        claims.claim(person, open.getFirst().id());
        desk.complete(person, open.getFirst().id(), values);
    }

    private Escalation escalation() {
        return escalations.ofCase(caseId).getFirst();
    }

    private void on(String day) {
        new TestTime(clock, db).travelTo(LocalDate.parse(day));
    }
}
