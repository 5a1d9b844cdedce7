package org.backbench.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.backbench.BackbenchTest;
import org.backbench.bodies.PartyEnds;
import org.backbench.calendar.BusinessClock;
import org.backbench.calendar.Calendar;
import org.backbench.calendar.CalendarChange;
import org.backbench.calendar.Dates;
import org.backbench.calendar.TestTime;
import org.backbench.people.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** S8: action A7, close local payroll, due 31 March 2011; Easter and the royal wedding lie on its way up. */
@BackbenchTest
@RecordApplicationEvents
class S8OverdueActionTest {

    private static final List<String> UNTIL_MAY =
            List.of("2011-03-03", "2011-04-01", "2011-04-14", "2011-05-03", "2011-05-04", "2011-05-17", "2011-05-18");

    @Autowired
    ApplicationContext beans;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Clocks clocks;

    @Autowired
    Sweeper sweeper;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient db;

    private LateDuties duties;
    private long caseId;

    @BeforeEach
    void begin() {
        duties = new LateDuties(beans).alone(db);
        on("2011-02-01");
        caseId = duties.waiting(7);
    }

    @AfterEach
    void goHome() {
        db.sql("delete from party_end").update();
        new TestTime(clock, db).travelHome();
    }

    @Test
    void climbsOn14AprilOn4MayAndOn18May(ApplicationEvents events) {
        start("EMIEP", "high");
        sweep();

        assertThat(fired(events))
                .extracting(rung -> Dates.dayOf(rung.at()).toString(), FiredRung::rung)
                .containsExactly(
                        tuple("2011-03-03", "reminder-20"),
                        tuple("2011-04-01", "chase"),
                        tuple("2011-04-14", "certifying-officer"),
                        tuple("2011-04-14", "chief-executive"),
                        tuple("2011-05-04", "riep"),
                        tuple("2011-05-18", "audit-commission"));
        assertThat(fired(events).getLast().sentence())
                .isEqualTo("Close local payroll was due on 31 March 2011 and is not verified: 30 working days late. The"
                        + " Audit Commission is asked to step in. Asked before: return officer on 1 April 2011,"
                        + " chief executive on 14 April 2011, certifying officer (section 151) on 14 April 2011,"
                        + " RIEP director on 4 May 2011.");
        assertThat(fired(events))
                .extracting(FiredRung::escalation)
                .containsExactly(false, false, false, true, true, true);
    }

    @Test
    void aCalendarWithoutTheWeddingWouldBeWrongByADay() {
        start("EMIEP", "high");
        Calendar calendar = beans.getBean(Calendar.class);
        LocalDate wedding = LocalDate.parse("2011-04-29");
        EditPreview preview = beans.getBean(LedgerEdits.class)
                .preview(
                        duties.programmeOffice(),
                        new CalendarChange(
                                List.of(),
                                List.of(wedding),
                                calendar.workingDays().lastDay()),
                        null,
                        5_000);

        assertThat(preview.moves().items())
                .filteredOn(one -> one.caseId() == caseId && one.kind().equals("action"))
                .singleElement()
                .satisfies(one -> assertThat(one.rungs())
                        .extracting(
                                Replanned.RungChange::code,
                                rung -> String.valueOf(rung.from()),
                                rung -> String.valueOf(rung.to()),
                                Replanned.RungChange::workingDays)
                        .containsExactly(
                                tuple("riep", "2011-05-04", "2011-05-03", -1),
                                tuple("audit-commission", "2011-05-18", "2011-05-17", -1)));
        assertThat(calendar.isWorkingDay(wedding)).isFalse();
    }

    @Test
    void datedAnewOn25MarchNoRungFiresAndTheFirstDayIsStillShown(ApplicationEvents events) {
        start("EMIEP", "high");
        on("2011-03-03");
        sweeper.sweep();
        Person manager = duties.holder("review-manager@EMIEP");
        on("2011-03-25");
        ClockView extended =
                clocks.extend(manager, view().id(), LocalDate.parse("2011-09-30"), "The payroll moves in September.");
        sweep();

        assertThat(extended.firstDue()).isEqualTo("2011-03-31");
        assertThat(extended.due()).isEqualTo("2011-09-30");
        assertThat(extended.ledger().getLast())
                .extracting(ClockView.Entry::by, ClockView.Entry::reason)
                .containsExactly("Ann Example", "The payroll moves in September.");
        assertThat(fired(events)).extracting(FiredRung::rung).containsExactly("reminder-20");
        on("2011-09-02");
        sweeper.sweep();
        assertThat(fired(events)).extracting(FiredRung::rung, FiredRung::round).endsWith(tuple("reminder-20", 2));
    }

    @Test
    void datedAnewOn5AprilItIsAllowedFromThenOnAndTheFirstLateDaysStay(ApplicationEvents events) {
        start("EMIEP", "high");
        on("2011-04-01");
        sweeper.sweep();
        Person manager = duties.holder("review-manager@EMIEP");
        on("2011-04-05");
        clocks.extend(manager, view().id(), LocalDate.parse("2011-06-30"), "Agreed with the chief executive.");
        sweep();

        assertThat(view().state()).isEqualTo(ClockState.RUNNING);
        assertThat(view().rungs())
                .filteredOn(rung -> rung.round() == 1)
                .extracting(ClockView.RungView::code, ClockView.RungView::state)
                .contains(tuple("chase", RungState.FIRED), tuple("riep", RungState.CANCELLED));
        assertThat(fired(events)).extracting(FiredRung::rung).containsExactly("chase");
    }

    @Test
    void theRungOfADissolvedPartnershipGoesToItsSuccessor(ApplicationEvents events) {
        duties.holder("riep-director@NWIEP");
        beans.getBean(PartyEndings.class)
                .end(duties.programmeOffice(), "EMIEP", LocalDate.parse("2011-03-31"), "NWIEP", "The money ended.");
        start("EMIEP", "high");
        sweep();

        assertThat(rung(events, "riep").addressedTo()).isEqualTo("riep-director@EMIEP");
        assertThat(rung(events, "riep").audienceKey()).isEqualTo("riep-director@NWIEP");
        assertThat(rung(events, "riep").sentence())
                .contains("This goes to the RIEP director, because East Midlands Improvement and Efficiency Partnership"
                        + " ended on 31 March 2011.");
        assertThat(view().rungs())
                .filteredOn(rung -> rung.code().equals("riep"))
                .extracting(ClockView.RungView::audience, ClockView.RungView::wentTo)
                .containsExactly(tuple("riep-director@EMIEP", "riep-director@NWIEP"));
        assertThat(escalationsTo()).contains("riep-director@NWIEP");
    }

    @Test
    void withoutASuccessorItGoesStraightToTheNextNeverIntoTheVoid(ApplicationEvents events) {
        duties.holder("assessment-director@AC");
        beans.getBean(PartyEnds.class)
                .end("EMIEP", LocalDate.parse("2011-03-31"), null, "The money ended.", "programme");
        start("EMIEP", "high");
        sweep();

        assertThat(rung(events, "riep").audienceKey()).isEqualTo("assessment-director@AC");
        assertThat(escalationsTo()).doesNotContain("riep-director@EMIEP").contains("assessment-director@AC");
    }

    @Test
    void aVacantOfficeIsPassedOver(ApplicationEvents events) {
        duties.holder("certifying-officer@" + LateDuties.BODY);
        db.sql("update person_role set valid_to = '2009-06-01' where role = 'chief-executive' and party = :body")
                .param("body", LateDuties.BODY)
                .update();
        start("EMIEP", "high");
        sweep();

        FiredRung chief = rung(events, "chief-executive");
        assertThat(chief.audienceKey()).isNotEqualTo(chief.addressedTo());
        assertThat(chief.sentence()).contains("because nobody is chief executive there");
    }

    @Test
    void anActionOfLowPrioritySkipsTheUpperRungs(ApplicationEvents events) {
        start("EMIEP", "low");
        sweep();

        assertThat(fired(events))
                .extracting(FiredRung::rung)
                .containsExactly("reminder-20", "chase", "certifying-officer", "chief-executive");
    }

    private void start(String riep, String priority) {
        deadlines.start(new NewClock("action", caseId, 7L, LateDuties.BODY, riep, LocalDate.parse("2011-03-31"))
                .about("close local payroll")
                .priority(priority));
    }

    private void sweep() {
        UNTIL_MAY.stream()
                .filter(day -> !LocalDate.parse(day).isBefore(LocalDate.now(clock)))
                .forEach(day -> {
                    on(day);
                    sweeper.sweep();
                });
    }

    private ClockView view() {
        return deadlines.of("action", caseId, 7L).orElseThrow();
    }

    private List<String> escalationsTo() {
        return beans.getBean(Escalations.class).ofCase(caseId).stream()
                .map(Escalation::roleKey)
                .toList();
    }

    private FiredRung rung(ApplicationEvents events, String code) {
        return fired(events).stream()
                .filter(rung -> rung.rung().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<FiredRung> fired(ApplicationEvents events) {
        return events.stream(RungsFired.class)
                .flatMap(fired -> fired.rungs().stream())
                .filter(rung -> rung.caseId() == caseId && rung.kind().equals("action"))
                .toList();
    }

    private void on(String day) {
        new TestTime(clock, db).travelTo(LocalDate.parse(day));
    }
}
