package org.backbench.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.backbench.BackbenchTest;
import org.backbench.benchmarks.Benchmark;
import org.backbench.benchmarks.Benchmarks;
import org.backbench.benchmarks.Position;
import org.backbench.bodies.BodyType;
import org.backbench.bodies.PublicBody;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Story;
import org.backbench.cases.StoryEntry;
import org.backbench.cases.StoryKind;
import org.backbench.deadlines.ClockState;
import org.backbench.deadlines.ClockView;
import org.backbench.deadlines.ClockView.RungView;
import org.backbench.deadlines.Deadlines;
import org.backbench.deadlines.RungState;
import org.backbench.returns.Cycles;
import org.backbench.returns.FunctionStanding;
import org.backbench.returns.ReturnState;
import org.backbench.returns.Returns;
import org.backbench.returns.scope.Compliance;
import org.backbench.returns.scope.Extension;
import org.backbench.returns.scope.Extensions;
import org.backbench.returns.scope.ReturnDuties;
import org.backbench.returns.scope.ReturnDuty;
import org.backbench.worklist.WorkItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** S1: Nethershire sends on 19 January 2010 what was due on 31 December 2009; and what else could have happened. */
@BackbenchTest
@TestPropertySource(properties = "scenario=S1")
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S1LateReturnTest {

    private static final String NETHERSHIRE = "XNETHER";
    private static final String SENDS_IN_FEBRUARY = "XFEBRUARY";
    private static final String ASKED_IN_TIME = "XASKED";
    private static final String ASKED_TOO_LATE = "XTOOLATE";
    private static final String NOT_AGREED = "XNOTAGREED";
    private static final String CAME_FIRST = "XCAMEFIRST";
    private static final String IN_PARTS = "XPARTS";

    @Autowired
    ApplicationContext beans;

    private Play play;
    private Benchmark released;
    private ClockState onTheDay;
    private ClockState theDayAfter;
    private ReturnState afterTheParts;
    private WorkItem decided;

    @BeforeAll
    void playIt() {
        play = new Play(beans);
        play.beginOn("2009-10-01");
        for (String code : List.of(
                NETHERSHIRE, SENDS_IN_FEBRUARY, ASKED_IN_TIME, ASKED_TOO_LATE, NOT_AGREED, CAME_FIRST, IN_PARTS)) {
            play.add(district(code, code));
        }
        IntStream.range(0, 6).forEach(n -> play.add(district("XPROMPT" + n, "Prompt " + n)));
        play.open(2009, LocalDate.of(2010, 1, 29), "X-SD");
        play.moveTo("2009-12-14");
        IntStream.range(0, 6).forEach(n -> send("XPROMPT" + n, 700 + n * 10));
        inDecember();
        inJanuary();
        play.moveTo("2010-02-02");
        send(SENDS_IN_FEBRUARY, 1_000);
        play.moveTo("2010-02-10");
    }

    private void inDecember() {
        play.moveTo("2009-12-22");
        play.the(Extensions.class)
                .ask(
                        play.person("return-officer@" + ASKED_IN_TIME),
                        caseOf(ASKED_IN_TIME).id(),
                        LocalDate.of(2010, 1, 29),
                        "The ledger moves to a new system over Christmas.");
        for (String code : List.of(NOT_AGREED, CAME_FIRST)) {
            play.the(Extensions.class)
                    .ask(
                            play.person("return-officer@" + code),
                            caseOf(code).id(),
                            LocalDate.of(2010, 2, 26),
                            "Everybody is on leave.");
        }
        send(CAME_FIRST, 720);
        play.complete(caseOf(NOT_AGREED), "decide-extension", Map.of("outcome", "refuse", "reason", "Too long."));
        play.moveTo("2009-12-23");
        decided = play.task(caseOf(ASKED_IN_TIME), "decide-extension");
        play.complete(
                caseOf(ASKED_IN_TIME),
                "decide-extension",
                Map.of("outcome", "grant", "until", "2010-01-29", "reason", "Known since the summer."));
        play.moveTo("2009-12-30");
        sendFiveOfEight();
        afterTheParts = stateOf(IN_PARTS);
        play.moveTo("2009-12-31", "23:00");
        onTheDay = clock(NETHERSHIRE).state();
    }

    private void inJanuary() {
        play.moveTo("2010-01-01", "00:30");
        theDayAfter = clock(NETHERSHIRE).state();
        play.moveTo("2010-01-05");
        assertThatExceptionOfType(Extension.AskedTooLate.class)
                .isThrownBy(() -> play.the(Extensions.class)
                        .ask(
                                play.person("return-officer@" + ASKED_TOO_LATE),
                                caseOf(ASKED_TOO_LATE).id(),
                                LocalDate.of(2010, 1, 29),
                                "We need longer."))
                .withMessageStartingWith(
                        "The return was due on 31 December 2009. More time must be asked for on or before");
        play.moveTo("2010-01-19");
        send(NETHERSHIRE, 750);
        play.moveTo("2010-01-29");
        play.the(Cycles.class).freeze(Play.PROGRAMME, 2009);
        released = benchmark();
    }

    @Test
    void isOverdueFromTheEndOf31December() {
        assertThat(onTheDay).isEqualTo(ClockState.RUNNING);
        assertThat(theDayAfter).isEqualTo(ClockState.OVERDUE);
    }

    @Test
    void isChasedOn8JanuaryAndTheChiefExecutiveIsAskedOn15JanuaryBothOnRecord() {
        assertThat(rung(NETHERSHIRE, "chase"))
                .extracting(RungView::day, RungView::state, RungView::audience)
                .containsExactly(day("2010-01-08"), RungState.FIRED, "return-officer@" + NETHERSHIRE);
        assertThat(rung(NETHERSHIRE, "chief-executive"))
                .extracting(RungView::day, RungView::state, RungView::audience)
                .containsExactly(day("2010-01-15"), RungState.FIRED, "chief-executive@" + NETHERSHIRE);
        assertThat(story(NETHERSHIRE))
                .anySatisfy(entry -> {
                    assertThat(Dates.dayOf(entry.at())).isEqualTo("2010-01-08");
                    assertThat(entry.sentence()).contains("The return officer is asked for it");
                })
                .anySatisfy(entry -> {
                    assertThat(Dates.dayOf(entry.at())).isEqualTo("2010-01-15");
                    assertThat(entry.sentence()).contains("The chief executive is asked to step in");
                });
    }

    @Test
    void cancelsTheRungOfTheRiepByTheReceiptAndTheAuditCommissionIsNeverAsked() {
        assertThat(rung(NETHERSHIRE, "riep"))
                .extracting(RungView::day, RungView::state)
                .containsExactly(day("2010-01-22"), RungState.CANCELLED);
        assertThat(rung(NETHERSHIRE, "audit-commission"))
                .extracting(RungView::day, RungView::state)
                .containsExactly(day("2010-01-29"), RungState.CANCELLED);
    }

    @Test
    void isReceivedLateTwelveWorkingDaysLateAndPublishedWithThatMark() {
        ReturnDuty duty = duty(NETHERSHIRE);

        assertThat(duty.owed().state()).isEqualTo(ReturnState.RECEIVED_LATE);
        assertThat(duty.workingDaysLate()).isEqualTo(12);
        assertThat(duty.inWords()).isEqualTo("received late, 12 working days late, accepted");
        assertThat(compliance(NETHERSHIRE))
                .extracting(
                        Compliance::state, Compliance::standing, Compliance::receivedOn, Compliance::workingDaysLate)
                .containsExactly(ReturnState.RECEIVED_LATE, "received late, accepted", day("2010-01-19"), 12);
    }

    @Test
    void isInTheBenchmarkBecauseItCameBeforeTheFreeze() {
        assertThat(released.release()).isEqualTo("1");
        assertThat(released.n()).isEqualTo(8);
        assertThat(released.position(NETHERSHIRE)).isPresent();
    }

    @Test
    void sentOn2FebruaryItHasSeenAllFourRungsAndIsMeasuredAgainstTheReleaseWhichDoesNotMove() {
        assertThat(clock(SENDS_IN_FEBRUARY).rungs())
                .filteredOn(rung -> rung.offset().endsWith("after"))
                .extracting(RungView::day, RungView::state)
                .containsExactly(
                        tuple(day("2010-01-08"), RungState.FIRED),
                        tuple(day("2010-01-15"), RungState.FIRED),
                        tuple(day("2010-01-22"), RungState.FIRED),
                        tuple(day("2010-01-29"), RungState.FIRED));
        assertThat(duty(SENDS_IN_FEBRUARY).workingDaysLate()).isEqualTo(22);
        assertThat(benchmark()).isEqualTo(released);
        assertThat(released.position(SENDS_IN_FEBRUARY)).isEmpty();
        Position measured = play.the(Benchmarks.class)
                .position(2009, "finance-cost-share", SENDS_IN_FEBRUARY)
                .orElseThrow();
        assertThat(measured.quartile()).isEqualTo(4);
        assertThat(measured.opportunity()).isPositive();
    }

    @Test
    void withMoreTimeAskedForOn22DecemberTheClockBeginsAnewFromTheNewDay() {
        ClockView clock = clock(ASKED_IN_TIME);

        assertThat(clock.firstDue()).isEqualTo("2009-12-31");
        assertThat(clock.due()).isEqualTo("2010-01-29");
        assertThat(clock.rungs())
                .filteredOn(rung -> rung.round() == 1)
                .extracting(RungView::code, RungView::state)
                .contains(tuple("reminder-20", RungState.FIRED), tuple("chase", RungState.CANCELLED));
        assertThat(rung(ASKED_IN_TIME, "chase"))
                .extracting(RungView::round, RungView::day, RungView::state)
                .containsExactly(2, day("2010-02-05"), RungState.FIRED);
        assertThat(play.task(caseOf(ASKED_IN_TIME), "prepare-return").due()).isEqualTo("2010-01-29");
        assertThat(duty(ASKED_IN_TIME).owed().due()).isEqualTo("2010-01-29");
        assertThat(duty(ASKED_IN_TIME).extensions())
                .singleElement()
                .satisfies(extension -> assertThat(extension.outcome()).isEqualTo("GRANTED"));
    }

    @Test
    void moreTimeIsATaskOfTheReviewManagerAndTheStoryTellsBothSides() {
        assertThat(decided.roleKey()).isEqualTo("review-manager@EMIEP");
        assertThat(decided.title()).isEqualTo("Decide on more time: until 29 January 2010");
        assertThat(decided.due())
                .as("3 working days; Christmas, Boxing Day and its substitute are none")
                .isEqualTo("2009-12-29");
        assertThat(play.tasks(caseOf(ASKED_IN_TIME), "decide-extension")).isEmpty();
        assertThat(story(ASKED_IN_TIME))
                .anyMatch(entry -> entry.sentence()
                        .contains("asks for time until 29 January 2010 instead of 31 December 2009: The ledger moves"))
                .anyMatch(entry -> entry.sentence().contains("agreed to 29 January 2010: Known since the summer."));
    }

    @Test
    void moreTimeThatIsNotGrantedLeavesTheDayAndTheLadderAsTheyWere() {
        assertThat(duty(NOT_AGREED).owed().due()).isEqualTo("2009-12-31");
        assertThat(duty(NOT_AGREED).extensions()).singleElement().satisfies(extension -> assertThat(extension.outcome())
                .isEqualTo("REFUSED"));
        assertThat(rung(NOT_AGREED, "chase").state()).isEqualTo(RungState.FIRED);
        assertThat(story(NOT_AGREED)).anyMatch(entry -> entry.sentence()
                .contains("did not agree to more time; the return stays due on 31 December 2009"));
    }

    @Test
    void aRequestThatNobodyAnsweredLapsesWhenTheReturnComes() {
        assertThat(duty(CAME_FIRST).extensions()).singleElement().satisfies(extension -> assertThat(extension.outcome())
                .isEqualTo("LAPSED"));
        assertThat(play.tasks(caseOf(CAME_FIRST), "decide-extension")).isEmpty();
        assertThat(stateOf(CAME_FIRST)).isEqualTo(ReturnState.RECEIVED);
    }

    @Test
    void askedForOn5JanuaryItIsRefusedAndTheHistoryStays() {
        assertThat(duty(ASKED_TOO_LATE).extensions()).isEmpty();
        assertThat(clock(ASKED_TOO_LATE).due()).isEqualTo("2009-12-31");
        assertThat(rung(ASKED_TOO_LATE, "chase").state()).isEqualTo(RungState.FIRED);
        assertThat(rung(ASKED_TOO_LATE, "riep").state()).isEqualTo(RungState.FIRED);
    }

    @Test
    void sentInPartsOn30DecemberItIsIncompleteNotReceived() {
        assertThat(afterTheParts).isEqualTo(ReturnState.INCOMPLETE);
        assertThat(stateOf(IN_PARTS)).isEqualTo(ReturnState.INCOMPLETE);
        assertThat(rung(IN_PARTS, "chase").state()).isEqualTo(RungState.FIRED);
        assertThat(released.position(IN_PARTS)).isEmpty();
        assertThat(compliance(IN_PARTS).receivedOn()).isNull();
    }

    private void send(String body, long finance) {
        play.type(caseOf(body), finance, 36_000);
        play.sendAndCertify(caseOf(body));
    }

    private void sendFiveOfEight() {
        CaseFile file = caseOf(IN_PARTS);
        play.type(file, 500, 36_000);
        for (String function : List.of("legal", "travel", "communications")) {
            play.the(Returns.class)
                    .setStanding(
                            play.person("return-officer@" + IN_PARTS),
                            file.id(),
                            function,
                            FunctionStanding.Kind.MISSING,
                            null);
        }
        play.sendAndCertify(file);
    }

    private CaseFile caseOf(String body) {
        return play.caseOf(2009, body);
    }

    private ReturnState stateOf(String body) {
        return play.the(Returns.class).ofCase(caseOf(body).id()).state();
    }

    private ReturnDuty duty(String body) {
        return play.the(ReturnDuties.class).ofCase(caseOf(body).id()).orElseThrow();
    }

    private Compliance compliance(String body) {
        return play.the(ReturnDuties.class).compliance(2009, null, null, 50).items().stream()
                .filter(line -> line.bodyCode().equals(body))
                .findFirst()
                .orElseThrow();
    }

    private ClockView clock(String body) {
        return play.the(Deadlines.class).of("return", caseOf(body).id(), null).orElseThrow();
    }

    /** The rung as it stands in the latest round. */
    private RungView rung(String body, String code) {
        return clock(body).rungs().stream()
                .filter(rung -> rung.code().equals(code))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private List<StoryEntry> story(String body) {
        return play.the(Story.class)
                .of(caseOf(body).id(), StoryKind.DEADLINE, null, 50)
                .items();
    }

    private Benchmark benchmark() {
        return play.the(Benchmarks.class).of(2009, "finance-cost-share", "X-SD");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static PublicBody district(String code, String name) {
        return PublicBody.fictional(code, name, BodyType.SHIRE_DISTRICT, "X-SD", "East Midlands", "Trentholme")
                .employing(640);
    }
}
