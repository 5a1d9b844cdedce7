package org.backbench.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.backbench.BackbenchTest;
import org.backbench.benchmarks.Benchmark;
import org.backbench.benchmarks.Benchmarks;
import org.backbench.benchmarks.LeftOut;
import org.backbench.benchmarks.Reason;
import org.backbench.bodies.BodyType;
import org.backbench.bodies.Headcount;
import org.backbench.bodies.Headcounts;
import org.backbench.bodies.PublicBody;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseStatus;
import org.backbench.cases.Cases;
import org.backbench.cases.Endings;
import org.backbench.deadlines.ClockState;
import org.backbench.deadlines.Deadlines;
import org.backbench.documents.Documents;
import org.backbench.improvement.PlanState;
import org.backbench.improvement.Plans;
import org.backbench.people.Person;
import org.backbench.returns.BodyReturn;
import org.backbench.returns.Cycles;
import org.backbench.returns.ReturnState;
import org.backbench.returns.Returns;
import org.backbench.returns.scope.Compliance;
import org.backbench.returns.scope.Refusals;
import org.backbench.returns.scope.ReturnDuties;
import org.backbench.returns.scope.ScopeDecision;
import org.backbench.returns.scope.Scopes;
import org.backbench.returns.scope.SystematicReview;
import org.backbench.returns.scope.Volunteering;
import org.backbench.worklist.WorkItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** S9: who owes a return is decided by people on 31 March; 250 owe none, 251 do. */
@BackbenchTest
@TestPropertySource(properties = "scenario=S9")
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S9SizeThresholdTest {

    private static final LocalDate FIRST = LocalDate.of(2009, 3, 31);
    private static final LocalDate SECOND = LocalDate.of(2010, 3, 31);

    @Autowired
    ApplicationContext beans;

    private Play play;
    private CaseFile voluntary;
    private Benchmark released;
    private List<String> clocksBefore;
    private List<String> clocksOnTheDay;
    private List<String> clocksAfter;

    @BeforeAll
    void playIt() {
        play = new Play(beans);
        play.beginOn("2009-10-01");
        add("XA", FIRST, 250, 231);
        add("XB", FIRST, 251, 228);
        add("XC", FIRST, 262, 238);
        add("XD", FIRST, 260, 240);
        play.the(Headcounts.class).record("XD", new Headcount(SECOND, 245, new BigDecimal("226")), "register");
        add("XE", FIRST, 1_000, 900);
        add("XF", FIRST, 1_001, 901);
        add("XG", FIRST, 500, 450);
        add("XH", FIRST, 500, 450);
        IntStream.range(0, 6).forEach(n -> add("XPROMPT" + n, FIRST, 300, 280));
        play.open(2009, LocalDate.of(2010, 1, 29), "X-SD");
        play.moveTo("2009-12-14");
        List.of("XB", "XC", "XE").forEach(code -> send(play.caseOf(2009, code)));
        IntStream.range(0, 6).forEach(n -> send(play.caseOf(2009, "XPROMPT" + n)));
        play.type(play.caseOf(2009, "XD"), 1_400, 36_000);
        play.sendAndCertify(play.caseOf(2009, "XD"));
        voluntary = play.the(Volunteering.class).sendAnyway(officerOf("XA"), 2009, "XA", Play.TEMPLATE);
        play.moveTo("2010-01-20");
        play.the(Refusals.class)
                .state(
                        play.person("chief-executive@XG"),
                        play.caseOf(2009, "XG").id(),
                        "We will not take part.");
        play.the(Endings.class)
                .withdraw(
                        play.person("programme-office@OEP"),
                        play.caseOf(2009, "XH").reference(),
                        "Flood.");
        send(voluntary);
        play.moveTo("2010-01-29");
        play.the(Cycles.class).freeze(Play.PROGRAMME, 2009);
        released = play.the(Benchmarks.class).of(2009, "finance-cost-share", "X-SD");
        agreeThePlanOfD();
        clocksBefore = clocksOfD();
        play.moveTo("2010-10-01");
        clocksOnTheDay = clocksOfD();
        play.open(2010, LocalDate.of(2011, 1, 28), "X-SD");
        clocksAfter = clocksOfD();
    }

    /** D costs more than its class: its panel says improve, and a plan with one action is agreed in April 2010. */
    private void agreeThePlanOfD() {
        CaseFile file = play.caseOf(2009, "XD");
        play.moveTo("2010-03-08");
        play.review(file);
        play.moveTo("2010-04-12");
        play.agreePlan(file, Play.item("share payables with the county", 600, "2011-01-31"));
    }

    @Test
    void with250PeopleABodyIsOutOfScopeNotNilNotLateAndNobodyChasesIt() {
        ScopeDecision decision = scope(2010, "XA");

        assertThat(decision.inScope()).isFalse();
        assertThat(decision.state()).isEqualTo(ReturnState.OUT_OF_SCOPE);
        assertThat(decision.reason())
                .isEqualTo(
                        "250 people on 31 March 2009 (231 full-time equivalents, which do not decide): only more than"
                                + " 250 owe a return.");
        assertThat(play.the(Cases.class).ofBody(2010, "XA", Play.TEMPLATE)).isEmpty();
    }

    @Test
    void with251And262ItOwesOneBecausePeopleCountAndNotFullTimeEquivalents() {
        assertThat(scope(2009, "XB"))
                .extracting(ScopeDecision::inScope, ScopeDecision::headcount)
                .containsExactly(true, 251);
        assertThat(scope(2009, "XB").fte()).isEqualByComparingTo("228");
        assertThat(scope(2009, "XC").inScope()).isTrue();
    }

    @Test
    void theDecisionIsStoredWithReferenceDateAndFigure() {
        assertThat(scope(2009, "XD"))
                .extracting(ScopeDecision::inScope, ScopeDecision::headcount, ScopeDecision::referenceDate)
                .containsExactly(true, 260, FIRST);
        assertThat(scope(2010, "XD"))
                .extracting(ScopeDecision::inScope, ScopeDecision::headcount, ScopeDecision::referenceDate)
                .containsExactly(false, 245, SECOND);
    }

    @Test
    void aBodyThatFallsOutOfScopeGoesOnWithThePlanItHasAndItsClocks() {
        CaseFile file = play.caseOf(2009, "XD");

        assertThat(scope(2010, "XD").inScope()).isFalse();
        assertThat(file.status()).isEqualTo(CaseStatus.RUNNING);
        assertThat(play.the(Plans.class).find(file.id()).orElseThrow().plan().state())
                .isEqualTo(PlanState.AGREED);
        assertThat(clocksOnTheDay).isEqualTo(clocksBefore);
        assertThat(clocksAfter)
                .as("opening cycle 2010 touches no clock of cycle 2009")
                .isEqualTo(clocksOnTheDay)
                .contains("target RUNNING", "follow-up RUNNING", "action RUNNING");
    }

    @Test
    void theActionOfABodyThatFellOutOfScopeIsCarriedOutAndVerified() {
        CaseFile file = play.caseOf(2009, "XD");
        WorkItem report = play.task(file, "report-progress");
        assertThat(report.roleKey()).isEqualTo("return-officer@XD");
        assertThat(report.due()).isEqualTo("2011-01-31");

        play.moveTo("2011-02-15");
        assertThat(play.task(file, "answer-escalation").roleKey())
                .as("10 working days late: the ladder of the action goes on")
                .isEqualTo("chief-executive@XD");
        String ledger = Long.toString(play.the(Documents.class)
                .store(officerOf("XD"), file.id(), "ledger.csv", "account,amount\n4711,-600\n".getBytes(UTF_8))
                .id());
        play.complete(
                file,
                "report-progress",
                Map.of("claimed", 600, "report", "Shared since January.", "evidence", List.of(ledger)));

        assertThat(play.task(file, "verify-action").roleKey()).isEqualTo("review-manager@EMIEP");
    }

    @Test
    void noReturnIsAskedOfItIn2010() {
        assertThat(play.the(Cases.class).ofBody(2010, "XD", Play.TEMPLATE)).isEmpty();
        assertThat(play.the(ReturnDuties.class).compliance(2010, null, null, 50).items())
                .extracting(Compliance::bodyCode)
                .doesNotContain("XD")
                .contains("XB");
    }

    @Test
    void whatABodySendsVoluntarilyIsTakenAndMarkedButRankedWithNobodyAndListedNowhere() {
        BodyReturn owed = play.the(Returns.class).ofCase(voluntary.id());

        assertThat(owed.state()).as("nobody waited for it, so it is not late").isEqualTo(ReturnState.RECEIVED);
        assertThat(owed.voluntary()).isTrue();
        assertThat(play.the(Deadlines.class).of("return", voluntary.id(), null)).isEmpty();
        assertThat(released.position("XA")).isEmpty();
        assertThat(released.leftOut()).extracting(LeftOut::code, LeftOut::kind).contains(tuple("XA", Reason.VOLUNTARY));
        assertThat(compliance()).extracting(Compliance::bodyCode).doesNotContain("XA");
        assertThatExceptionOfType(Volunteering.NotOutOfScope.class)
                .isThrownBy(() -> play.the(Volunteering.class).sendAnyway(officerOf("XA"), 2009, "XA", Play.TEMPLATE));
    }

    @Test
    void moreThan1000PeopleOweASystematicReviewBy31March2011AndAgainWithinFiveYears() {
        assertThat(scope(2009, "XE").systematicReview()).isNull();
        assertThat(scope(2009, "XF").systematicReview())
                .isEqualTo(new SystematicReview(LocalDate.of(2011, 3, 31), LocalDate.of(2016, 3, 31)));
    }

    @Test
    void theStatesNeverMerge() {
        assertThat(compliance())
                .extracting(Compliance::bodyCode, Compliance::state)
                .containsExactly(
                        tuple("XB", ReturnState.RECEIVED),
                        tuple("XC", ReturnState.RECEIVED),
                        tuple("XD", ReturnState.RECEIVED),
                        tuple("XE", ReturnState.RECEIVED),
                        tuple("XF", ReturnState.NOT_DUE),
                        tuple("XG", ReturnState.WILL_NOT_SEND),
                        tuple("XH", ReturnState.WITHDRAWN));
        assertThat(scope(2009, "XA").state()).isEqualTo(ReturnState.RECEIVED);
        assertThat(scope(2010, "XA").state()).isEqualTo(ReturnState.OUT_OF_SCOPE);
    }

    @Test
    void aRefusalInWritingNamesWhoAndWhenAndEndsTheLadder() {
        long caseId = play.caseOf(2009, "XG").id();

        assertThat(play.the(ReturnDuties.class).ofCase(caseId).orElseThrow().refusal())
                .satisfies(refusal -> {
                    assertThat(refusal.statement()).isEqualTo("We will not take part.");
                    assertThat(refusal.statedBy())
                            .isEqualTo(play.person("chief-executive@XG").name());
                    assertThat(refusal.statedAt()).isEqualTo("2010-01-20T10:00:00Z");
                });
        assertThat(play.the(Deadlines.class).of("return", caseId, null).orElseThrow())
                .satisfies(clock -> {
                    assertThat(clock.state()).isEqualTo(ClockState.CALLED_OFF);
                    assertThat(clock.nextRung()).isNull();
                });
    }

    private void add(String code, LocalDate on, int people, int fte) {
        play.add(PublicBody.fictional(
                code, "District " + code, BodyType.SHIRE_DISTRICT, "X-SD", "East Midlands", "Trentholme"));
        play.the(Headcounts.class).record(code, new Headcount(on, people, BigDecimal.valueOf(fte)), "register");
    }

    private void send(CaseFile file) {
        play.type(file, 800, 36_000);
        play.sendAndCertify(file);
    }

    private Person officerOf(String body) {
        return play.person("return-officer@" + body);
    }

    private ScopeDecision scope(int cycle, String body) {
        return play.the(Scopes.class).get(cycle, Play.TEMPLATE, body);
    }

    private List<String> clocksOfD() {
        return play.the(Deadlines.class).ofCase(play.caseOf(2009, "XD").id()).stream()
                .map(clock -> clock.kind() + " " + clock.state())
                .sorted()
                .toList();
    }

    /** The list without the six whose only part is to make a group of eight. */
    private List<Compliance> compliance() {
        return play.the(ReturnDuties.class).compliance(2009, null, null, 50).items().stream()
                .filter(line -> !line.bodyCode().startsWith("XPROMPT"))
                .toList();
    }
}
