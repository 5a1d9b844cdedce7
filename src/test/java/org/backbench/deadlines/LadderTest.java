package org.backbench.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.backbench.calendar.Dates;
import org.backbench.calendar.TestCalendar;
import org.backbench.calendar.WorkingDays;
import org.junit.jupiter.api.Test;

class LadderTest {

    private static final Instant LONG_BEFORE = Instant.parse("2009-04-01T08:00:00Z");

    private final ClockKinds kinds = new ClockKinds();
    private final Map<String, Ladder> ladders =
            LadderFile.read().stream().collect(Collectors.toMap(Ladder::kind, ladder -> ladder));

    LadderTest() throws IOException {}

    @Test
    void aLateReturnClimbsAsScenarioOneSays() {
        assertThat(days(new NewClock("return", 1, null, "X-NETHERSHIRE", "EMIEP", LocalDate.parse("2009-12-31"))))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "reminder-20", "2009-12-01",
                        "reminder-5", "2009-12-22",
                        "chase", "2010-01-08",
                        "chief-executive", "2010-01-15",
                        "riep", "2010-01-22",
                        "audit-commission", "2010-01-29"));
    }

    @Test
    void aReturnDueOnASaturdayCountsFromThatSaturday() {
        assertThat(days(new NewClock("return", 1, null, "X", "EMIEP", LocalDate.parse("2011-12-31"))))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "reminder-20", "2011-12-01",
                        "reminder-5", "2011-12-22",
                        "chase", "2012-01-09",
                        "chief-executive", "2012-01-16",
                        "riep", "2012-01-23",
                        "audit-commission", "2012-01-30"));
    }

    @Test
    void anOverdueActionClimbsAsScenarioEightSays() {
        assertThat(days(new NewClock("action", 1, 7L, "X", "EMIEP", LocalDate.parse("2011-03-31"))))
                .containsEntry("chief-executive", "2011-04-14")
                .containsEntry("certifying-officer", "2011-04-14")
                .containsEntry("riep", "2011-05-04")
                .containsEntry("audit-commission", "2011-05-18")
                .containsEntry("chase", "2011-04-01");
    }

    @Test
    void theTargetLooksAheadInMonthsThatLandOnWorkingDays() {
        assertThat(days(new NewClock("target", 1, null, "X", "EMIEP", LocalDate.parse("2012-12-31"))))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "months-18", "2011-06-30",
                        "months-12", "2012-01-03",
                        "months-6", "2012-07-02",
                        "months-3", "2012-10-01",
                        "months-2", "2012-10-31",
                        "months-1", "2012-11-30",
                        "on-the-day", "2012-12-31"));
    }

    @Test
    void followUpsCountFromTheFinalReport() {
        assertThat(days(NewClock.followUps(1, "X", "EMIEP", LocalDate.parse("2010-08-31"))))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("months-6", "2011-02-28", "months-12", "2011-08-31", "months-18", "2012-02-29"));
    }

    @Test
    void remindersComeAtNineInLondonWinterAndSummer() {
        List<PlannedRung> rungs =
                plan(new NewClock("target", 1, null, "X", "EMIEP", LocalDate.parse("2012-12-31")), LONG_BEFORE);

        assertThat(rungs.getFirst().dueAt()).isEqualTo("2011-06-30T08:00:00Z");
        assertThat(rungs.get(5).dueAt()).isEqualTo("2012-11-30T09:00:00Z");
    }

    @Test
    void aWindowClosesWhenItsLastDayHasEnded() {
        var summer = new NewClock("accuracy-comments", 1, null, "X", "EMIEP", LocalDate.parse("2011-07-12"));
        var winter = new NewClock("report-comments", 1, null, "X", "EMIEP", LocalDate.parse("2011-01-11"));

        assertThat(plan(summer, LONG_BEFORE))
                .extracting(PlannedRung::dueAt)
                .containsExactly(Instant.parse("2011-07-12T23:00:00Z"));
        assertThat(plan(winter, LONG_BEFORE))
                .extracting(PlannedRung::dueAt)
                .containsExactly(Instant.parse("2011-01-12T00:00:00Z"));
    }

    @Test
    void whatLiesBeforeTheStartDoesNotApply() {
        var clock = new NewClock("return", 1, null, "X", "EMIEP", LocalDate.parse("2011-12-31"));

        assertThat(states(plan(clock, Instant.parse("2011-12-05T09:00:00Z"))))
                .containsEntry("reminder-20", RungState.NOT_APPLICABLE)
                .containsEntry("reminder-5", RungState.TO_COME);
        assertThat(states(plan(clock, Instant.parse("2011-12-22T09:00:00Z"))))
                .containsEntry("reminder-5", RungState.TO_COME);
        assertThat(states(plan(clock, Instant.parse("2011-12-22T09:00:01Z"))))
                .containsEntry("reminder-5", RungState.NOT_APPLICABLE);
    }

    @Test
    void aBodyWithoutAPartnershipGoesStraightToTheNext() {
        List<PlannedRung> rungs =
                plan(new NewClock("return", 1, null, "X-WOLDS", null, LocalDate.parse("2009-12-31")), LONG_BEFORE);

        assertThat(states(rungs))
                .containsEntry("riep", RungState.NOT_APPLICABLE)
                .containsEntry("audit-commission", RungState.TO_COME);
        assertThat(rungs)
                .extracting(PlannedRung::audience)
                .containsExactly(
                        "return-officer@X-WOLDS",
                        "return-officer@X-WOLDS",
                        "return-officer@X-WOLDS",
                        "chief-executive@X-WOLDS",
                        "riep-director@riep",
                        "assessment-director@AC");
    }

    @Test
    void theUpperRungsOfAnActionAreForTheWeightierOnes() {
        var action = new NewClock("action", 1, 7L, "X", "EMIEP", LocalDate.parse("2011-03-31"));

        assertThat(states(plan(action.priority("low"), LONG_BEFORE)))
                .containsEntry("chief-executive", RungState.TO_COME)
                .containsEntry("riep", RungState.NOT_APPLICABLE)
                .containsEntry("audit-commission", RungState.NOT_APPLICABLE);
        assertThat(states(plan(action.priority("medium"), LONG_BEFORE)))
                .containsEntry("riep", RungState.TO_COME)
                .containsEntry("audit-commission", RungState.NOT_APPLICABLE);
        assertThat(states(plan(action.priority("high"), LONG_BEFORE))).doesNotContainValue(RungState.NOT_APPLICABLE);
    }

    @Test
    void nothingIsCountedPastTheLastDayOfTheCalendar() {
        var clock = new NewClock("return", 1, null, "X", "EMIEP", LocalDate.parse("2027-12-31"));

        assertThatExceptionOfType(WorkingDays.BeyondCalendar.class).isThrownBy(() -> plan(clock, LONG_BEFORE));
    }

    @Test
    void everyKindHasALadderAndEveryRungItsWords() {
        for (ClockKind kind : kinds.all()) {
            assertThat(ladder(kind.ladder()).rungs())
                    .as(kind.key())
                    .isNotEmpty()
                    .allSatisfy(rung -> {
                        assertThat(rung.sentence()).endsWith(lastOf(rung.sentence()));
                        assertThat(rung.sentence())
                                .doesNotContainIgnoringCase("fail")
                                .doesNotContainIgnoringCase("poor");
                    });
        }
        assertThat(ladder("return").rung("chase").offsetInWords()).isEqualTo("5 working days after");
        assertThat(ladder("target").rung("months-1").offsetInWords()).isEqualTo("1 month before");
        assertThat(ladder("report-comments").rung("window-closed").offsetInWords())
                .isEqualTo("at the end of the day");
    }

    private List<PlannedRung> plan(NewClock clock, Instant now) {
        LocalDate from = clock.from() == null ? Dates.dayOf(now) : clock.from();
        var dating = new Ladder.Dating(from, clock.due(), 0, TestCalendar.ENGLAND, now);
        return ladder(kinds.get(clock.kind()).ladder()).plan(clock.parties(), clock.priority(), dating, kinds::leadOf);
    }

    private Ladder ladder(String kind) {
        return Objects.requireNonNull(ladders.get(kind));
    }

    private static String lastOf(String sentence) {
        return sentence.endsWith("}") ? sentence.substring(sentence.lastIndexOf('{')) : ".";
    }

    private Map<String, String> days(NewClock clock) {
        return plan(clock, LONG_BEFORE).stream().collect(Collectors.toMap(PlannedRung::code, rung -> rung.dueOn()
                .toString()));
    }

    private static Map<String, RungState> states(List<PlannedRung> rungs) {
        return rungs.stream().collect(Collectors.toMap(PlannedRung::code, PlannedRung::state));
    }
}
