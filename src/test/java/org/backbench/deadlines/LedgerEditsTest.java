package org.backbench.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backbench.BackbenchTest;
import org.backbench.calendar.BankHoliday;
import org.backbench.calendar.BusinessClock;
import org.backbench.calendar.Calendar;
import org.backbench.calendar.CalendarChange;
import org.backbench.calendar.TestTime;
import org.backbench.calendar.WorkingDays;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Edits of calendar and ladder are shown before, written with a reason, and never touch what has fired. */
@BackbenchTest
class LedgerEditsTest {

    private static final LocalDate JUBILEE = LocalDate.parse("2010-01-13");

    @Autowired
    ApplicationContext beans;

    @Autowired
    Deadlines deadlines;

    @Autowired
    LedgerEdits edits;

    @Autowired
    Calendar calendar;

    @Autowired
    Sweeper sweeper;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient db;

    private LateDuties duties;
    private Person office;
    private long caseId;

    @BeforeEach
    void begin() {
        duties = new LateDuties(beans).alone(db);
        office = duties.programmeOffice();
        on("2009-10-01");
        caseId = duties.waiting();
    }

    @AfterEach
    void goHome() {
        new TestTime(clock, db).travelHome();
    }

    @Test
    void aBankHolidayIsShownBeforeItMovesWhatIsToComeAndNothingElse() {
        startReturn();
        deadlines.start(new NewClock("report-comments", caseId, null, LateDuties.BODY, "EMIEP", day("2010-01-14"))
                .within(10, day("2009-12-30")));
        sweepOn("2010-01-08");
        CalendarChange change = new CalendarChange(List.of(new BankHoliday(JUBILEE, "Jubilee", "")), List.of(), end());
        EditPreview preview = edits.preview(office, change, null, 5_000);

        assertThat(mine(preview, "return").rungs())
                .extracting(
                        Replanned.RungChange::code,
                        rung -> String.valueOf(rung.from()),
                        rung -> String.valueOf(rung.to()),
                        Replanned.RungChange::workingDays)
                .containsExactly(
                        tuple("chief-executive", "2010-01-15", "2010-01-18", 1),
                        tuple("riep", "2010-01-22", "2010-01-25", 1),
                        tuple("audit-commission", "2010-01-29", "2010-02-01", 1));
        assertThat(mine(preview, "report-comments"))
                .extracting(Replanned::due, Replanned::newDue, Replanned::workingDays)
                .containsExactly(day("2010-01-14"), day("2010-01-15"), 1);
        assertThat(preview.clocks()).isGreaterThanOrEqualTo(2);
        assertThat(preview.most()).isOne();
        assertThat(clockOf("return").rungs())
                .extracting(rung -> rung.day().toString())
                .contains("2010-01-15");

        try {
            assertThat(edits.apply(office, change, "Proclaimed on 4 January.")).isEqualTo(preview.clocks());
            assertThat(clockOf("return").rungs())
                    .extracting(ClockView.RungView::code, rung -> rung.day().toString(), ClockView.RungView::state)
                    .contains(
                            tuple("chase", "2010-01-08", RungState.FIRED),
                            tuple("chief-executive", "2010-01-18", RungState.TO_COME));
            assertThat(clockOf("report-comments").due()).isEqualTo("2010-01-15");
            assertThat(clockOf("return").ledger().getLast())
                    .extracting(ClockView.Entry::kind, ClockView.Entry::reason)
                    .containsExactly("edit", "Proclaimed on 4 January.");
            assertThat(calendar.isWorkingDay(JUBILEE)).isFalse();
            sweepOn("2010-01-15");
            assertThat(states("return")).containsEntry("chief-executive", RungState.TO_COME);
            sweepOn("2010-01-18");
            assertThat(states("return")).containsEntry("chief-executive", RungState.FIRED);
        } finally {
            edits.apply(office, new CalendarChange(List.of(), List.of(JUBILEE), end()), "It was called off.");
        }
        assertThat(states("return")).containsEntry("chief-executive", RungState.FIRED);
        assertThat(clockOf("return").rungs())
                .extracting(rung -> rung.day().toString())
                .contains("2010-01-18", "2010-01-22");
        assertThat(clockOf("report-comments"))
                .extracting(ClockView::state, ClockView::due)
                .containsExactly(ClockState.ELAPSED, day("2010-01-15"));
    }

    @Test
    void aClockThatWasGivenMoreTimeDoesNotSlideOnceMoreWithAnEdit() {
        deadlines.start(new NewClock("follow-up", caseId, null, LateDuties.BODY, "EMIEP", day("2011-04-01")));
        BodyStops stops = beans.getBean(BodyStops.class);
        stops.stop(office, LateDuties.BODY, "A flood.");
        on("2009-10-08");
        stops.lift(office, LateDuties.BODY, "The water is gone.");
        assertThat(clockOf("follow-up").rungs().getFirst().day()).isEqualTo("2010-04-12");
        deadlines.extend("follow-up", caseId, null, day("2011-06-01"), "The report came later.", "Ann Example");
        assertThat(daysToCome("follow-up")).startsWith("2010-04-01");
        CalendarChange change = new CalendarChange(List.of(new BankHoliday(JUBILEE, "Jubilee", "")), List.of(), end());

        assertThat(edits.preview(office, change, null, 5_000).moves().items())
                .noneMatch(one -> one.caseId() == caseId && one.kind().equals("follow-up"));
        edits.apply(office, change, "Proclaimed on 4 January.");
        try {
            assertThat(daysToCome("follow-up")).startsWith("2010-04-01");
        } finally {
            edits.apply(office, new CalendarChange(List.of(), List.of(JUBILEE), end()), "It was called off.");
        }
    }

    private List<String> daysToCome(String kind) {
        return clockOf(kind).rungs().stream()
                .filter(rung -> rung.state() == RungState.TO_COME)
                .map(rung -> rung.day().toString())
                .toList();
    }

    @Test
    void pagesThroughWhatWouldMove() {
        startReturn();
        deadlines.start(new NewClock("plan", caseId, null, LateDuties.BODY, "EMIEP", day("2010-01-12")));
        CalendarChange change = new CalendarChange(List.of(new BankHoliday(JUBILEE, "Jubilee", "")), List.of(), end());
        List<Long> seen = new ArrayList<>();
        String after = null;
        do {
            EditPreview page = edits.preview(office, change, after, 1);
            page.moves().items().forEach(one -> seen.add(one.clockId()));
            after = page.moves().next();
        } while (after != null);

        assertThat(seen)
                .doesNotHaveDuplicates()
                .hasSize(edits.preview(office, change, null, 1).clocks());
        assertThat(seen).contains(clockOf("return").id(), clockOf("plan").id());
    }

    @Test
    void aYearIsAddedAsAWholeAndThenCountingGoesOn() {
        int year = end().getYear() + 1;
        LocalDate beyond = LocalDate.of(year, 3, 31);
        assertThatExceptionOfType(WorkingDays.BeyondCalendar.class)
                .isThrownBy(() -> calendar.plusWorkingDays(end(), 5));
        assertThat(calendar.notice(LocalDate.of(year - 1, 1, 2))).isPresent();
        assertThat(calendar.notice(LocalDate.of(year - 2, 12, 30))).isEmpty();
        assertThatExceptionOfType(CalendarChange.BeyondItsEnd.class)
                .isThrownBy(() -> edits.preview(
                        office,
                        new CalendarChange(List.of(new BankHoliday(beyond, "Early", "")), List.of(), end()),
                        null,
                        5));
        LocalDate before = end();
        edits.apply(office, calendar.nextYear(), "The holidays of %d are proclaimed.".formatted(year));
        try {
            assertThat(calendar.plusWorkingDays(before, 1).getYear()).isEqualTo(year);
            assertThat(calendar.workingDays().lastDay()).isEqualTo(LocalDate.of(year, 12, 31));
            assertThatExceptionOfType(CalendarChange.WouldForget.class)
                    .isThrownBy(() -> edits.preview(office, new CalendarChange(List.of(), List.of(), before), null, 5));
        } finally {
            db.sql("update calendar_reach set last_day = :day")
                    .param("day", before)
                    .update();
            db.sql("delete from bank_holiday where date > :day")
                    .param("day", before)
                    .update();
            beans.getBean(Ladders.class).forget();
        }
    }

    @Test
    void refusesWhatIsNoEdit() {
        CalendarChange nothing = new CalendarChange(List.of(), List.of(), end());
        assertThatExceptionOfType(CalendarChange.NothingChanges.class)
                .isThrownBy(() -> edits.preview(office, nothing, null, 5));
        assertThatExceptionOfType(CalendarChange.NoHoliday.class)
                .isThrownBy(
                        () -> edits.preview(office, new CalendarChange(List.of(), List.of(JUBILEE), end()), null, 5));
        assertThatExceptionOfType(CalendarChange.IsHolidayAlready.class)
                .isThrownBy(() -> edits.preview(
                        office,
                        new CalendarChange(
                                List.of(new BankHoliday(day("2011-04-29"), "Wedding", "")), List.of(), end()),
                        null,
                        5));
        CalendarChange one = new CalendarChange(List.of(new BankHoliday(JUBILEE, "Jubilee", "")), List.of(), end());
        assertThatExceptionOfType(OfficeDeeds.ReasonMissing.class).isThrownBy(() -> edits.apply(office, one, " "));
        assertThatExceptionOfType(Rights.RightMissing.class)
                .isThrownBy(() -> edits.apply(duties.chiefExecutive(), one, "Mine."));
        Ladder plan = edits.ladder(office, "plan");
        assertThatExceptionOfType(LadderEdit.NothingChanges.class)
                .isThrownBy(() -> edits.preview(office, new LadderEdit("plan", plan.rungs()), null, 5));
        assertThatExceptionOfType(LadderEdit.FlowChanges.class)
                .isThrownBy(() ->
                        edits.preview(office, new LadderEdit("plan", List.of(plan.rung("reminder-10"))), null, 5));
        assertThatExceptionOfType(LadderEdit.NobodyKnown.class)
                .isThrownBy(() -> edits.preview(
                        office, edited(plan, "chase", rung -> to(rung, rung.offset(), "mayor@body")), null, 5));
        assertThatExceptionOfType(LadderEdit.NotARung.class)
                .isThrownBy(() -> edits.preview(
                        office,
                        new LadderEdit(
                                "plan",
                                Stream.concat(plan.rungs().stream(), Stream.of(plan.rung("chase")))
                                        .toList()),
                        null,
                        5));
    }

    @Test
    void anEditedLadderIsTheNextVersionAndRunningClocksClimbIt() {
        deadlines.start(new NewClock("plan", caseId, null, LateDuties.BODY, "EMIEP", day("2009-12-31")));
        sweepOn("2010-01-04");
        Ladder before = edits.ladder(office, "plan");
        List<LadderRung> rungs = new ArrayList<>(edited(before, "chief-executive", rung -> to(rung, 8, rung.audience()))
                .rungs());
        rungs.removeIf(rung -> rung.code().equals("reminder-10"));
        rungs.add(to(before.rung("chase"), 3, "certifying-officer@body", "second-chase"));
        LadderEdit edit = new LadderEdit("plan", rungs);
        EditPreview preview = edits.preview(office, edit, null, 5_000);

        assertThat(mine(preview, "plan").rungs())
                .extracting(Replanned.RungChange::code, rung -> String.valueOf(rung.to()))
                .containsExactly(tuple("chief-executive", "2010-01-13"), tuple("second-chase", "2010-01-06"));
        edits.apply(office, edit, "Chase sooner.");
        try {
            assertThat(edits.ladder(office, "plan").version()).isEqualTo(before.version() + 1);
            assertThat(edits.versions(office, "plan").getFirst())
                    .extracting(LadderVersion::byName, LadderVersion::reason)
                    .containsExactly("Ann Example", "Chase sooner.");
            assertThat(edits.ladders(office)).extracting(Ladder::kind).contains("plan", "return", "task");
            sweepOn("2010-01-06", "2010-01-13");
            assertThat(clockOf("plan").rungs())
                    .filteredOn(rung -> rung.state() == RungState.FIRED)
                    .extracting(ClockView.RungView::code, ClockView.RungView::offset)
                    .containsExactly(
                            tuple("chase", "1 working day after"),
                            tuple("second-chase", "3 working days after"),
                            tuple("chief-executive", "8 working days after"));
        } finally {
            edits.apply(office, new LadderEdit("plan", before.rungs()), "As it was.");
        }
        assertThat(states("plan"))
                .containsEntry("chief-executive", RungState.FIRED)
                .containsEntry("second-chase", RungState.FIRED);
        sweepOn("2010-01-15");
        assertThat(clockOf("plan").rungs())
                .filteredOn(rung -> rung.code().equals("chief-executive"))
                .hasSize(1);
    }

    @Test
    void whatGoesToSomebodyElseOrAtAnotherMomentDoesSoOnRunningClocksToo() {
        deadlines.start(new NewClock("plan", caseId, null, LateDuties.BODY, "EMIEP", day("2009-12-31")));
        Ladder before = edits.ladder(office, "plan");
        LadderEdit elsewhere = edited(before, "chase", rung -> to(rung, rung.offset(), "certifying-officer@body"));
        assertThat(edits.preview(office, elsewhere, null, 5_000).moves().items())
                .noneMatch(one -> one.caseId() == caseId);
        edits.apply(office, elsewhere, "He certifies.");
        try {
            assertThat(rung("plan", "chase").audience()).isEqualTo("certifying-officer@" + LateDuties.BODY);
            assertThat(rung("plan", "chase").day()).isEqualTo("2010-01-04");

            Ladder now = edits.ladder(office, "plan");
            LadderEdit later = edited(now, "chase", LedgerEditsTest::atTheEnd);
            assertThat(mine(edits.preview(office, later, null, 5_000), "plan").rungs())
                    .extracting(Replanned.RungChange::code)
                    .containsExactly("chase");
            edits.apply(office, later, "Let the day pass.");
            sweepOn("2010-01-04");
            assertThat(rung("plan", "chase").state()).isEqualTo(RungState.TO_COME);
            sweepOn("2010-01-05");
            assertThat(rung("plan", "chase").state()).isEqualTo(RungState.FIRED);
        } finally {
            edits.apply(office, new LadderEdit("plan", before.rungs()), "As it was.");
        }
    }

    @Test
    void whatAnEditBringsSlidesWithItsClock() {
        deadlines.start(new NewClock("follow-up", caseId, null, LateDuties.BODY, "EMIEP", day("2011-04-01")));
        BodyStops stops = beans.getBean(BodyStops.class);
        stops.stop(office, LateDuties.BODY, "A flood.");
        on("2009-10-08");
        stops.lift(office, LateDuties.BODY, "The water is gone.");
        Ladder before = edits.ladder(office, "follow-up");
        List<LadderRung> rungs = new ArrayList<>(before.rungs());
        rungs.add(new LadderRung(
                "months-3",
                LadderRung.Anchor.START,
                3,
                LadderRung.Unit.MONTHS,
                LadderRung.When.MORNING,
                "review-manager@riep",
                null,
                Set.of(),
                null,
                false,
                "3 months."));
        edits.apply(office, new LadderEdit("follow-up", rungs), "Look sooner.");
        try {
            // 1 January 2010 lands on the 4th, and the flood took five working days
            assertThat(rung("follow-up", "months-3").day()).isEqualTo("2010-01-11");
        } finally {
            edits.apply(office, new LadderEdit("follow-up", before.rungs()), "As it was.");
        }
    }

    private ClockView.RungView rung(String kind, String code) {
        return clockOf(kind).rungs().stream()
                .filter(rung -> rung.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static LadderRung atTheEnd(LadderRung rung) {
        return new LadderRung(
                rung.code(),
                rung.anchor(),
                rung.offset(),
                rung.unit(),
                LadderRung.When.END,
                rung.audience(),
                rung.onTrack(),
                rung.priorities(),
                rung.flow(),
                rung.ends(),
                rung.sentence());
    }

    @Test
    void aClockPlannedWithAnOlderEditionIsPlannedAgain() {
        Ladders ladders = beans.getBean(Ladders.class);
        ladders.edition();
        db.sql("update ledger_edition set number = number + 1").update();

        startReturn();
        assertThat(clockOf("return").due()).isEqualTo("2009-12-31");
    }

    private LadderEdit edited(Ladder ladder, String code, UnaryOperator<LadderRung> change) {
        return new LadderEdit(
                ladder.kind(),
                ladder.rungs().stream()
                        .map(rung -> rung.code().equals(code) ? change.apply(rung) : rung)
                        .toList());
    }

    private static LadderRung to(LadderRung rung, int offset, String audience) {
        return to(rung, offset, audience, rung.code());
    }

    private static LadderRung to(LadderRung rung, int offset, String audience, String code) {
        return new LadderRung(
                code,
                rung.anchor(),
                offset,
                rung.unit(),
                rung.when(),
                audience,
                rung.onTrack(),
                rung.priorities(),
                rung.flow(),
                rung.ends(),
                rung.sentence());
    }

    private Replanned mine(EditPreview preview, String kind) {
        return preview.moves().items().stream()
                .filter(one -> one.caseId() == caseId && one.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private void startReturn() {
        deadlines.start(new NewClock("return", caseId, null, LateDuties.BODY, "EMIEP", day("2009-12-31")));
    }

    private ClockView clockOf(String kind) {
        return deadlines.of(kind, caseId, null).orElseThrow();
    }

    private Map<String, RungState> states(String kind) {
        return clockOf(kind).rungs().stream()
                .collect(Collectors.toMap(ClockView.RungView::code, ClockView.RungView::state));
    }

    private LocalDate end() {
        return calendar.workingDays().lastDay();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private void on(String day) {
        new TestTime(clock, db).travelTo(LocalDate.parse(day));
    }

    private void sweepOn(String... days) {
        for (String day : days) {
            on(day);
            sweeper.sweep();
        }
    }
}
