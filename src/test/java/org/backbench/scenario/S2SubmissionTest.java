package org.backbench.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.backbench.people.PeopleFixtures.personWith;
import static org.backbench.returns.ReturnFixtures.PROGRAMME;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backbench.BackbenchTest;
import org.backbench.benchmarks.Benchmark;
import org.backbench.benchmarks.Benchmarks;
import org.backbench.benchmarks.Indicators;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.BodyType;
import org.backbench.bodies.PublicBody;
import org.backbench.calendar.BusinessClock;
import org.backbench.calendar.TestTime;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.problems.Invalid;
import org.backbench.problems.Refused;
import org.backbench.returns.Cause;
import org.backbench.returns.Cycles;
import org.backbench.returns.Failure;
import org.backbench.returns.FunctionStanding;
import org.backbench.returns.FunctionStanding.Kind;
import org.backbench.returns.HandedIn;
import org.backbench.returns.ReturnDraft;
import org.backbench.returns.ReturnFixtures;
import org.backbench.returns.ReturnState;
import org.backbench.returns.Returns;
import org.backbench.worklist.Desk;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.transaction.annotation.Transactional;

/** Scenario S2, the submission: Fosseway sends a return in which two things do not add up. */
@BackbenchTest
@Transactional
class S2SubmissionTest {

    private static final String FOSSEWAY = "XS-FOSSEWAY";

    @Autowired
    Returns returns;

    @Autowired
    Cycles cycles;

    @Autowired
    Bodies bodies;

    @Autowired
    Benchmarks benchmarks;

    @Autowired
    Indicators indicators;

    @Autowired
    People people;

    @Autowired
    Worklist worklist;

    @Autowired
    Desk desk;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient db;

    private Person officer;
    private Person certifier;
    private long caseId;

    @BeforeEach
    void inDecember2009FossewayTypesItsReturn() {
        new TestTime(clock, db).travelTo(LocalDate.of(2009, 12, 14));
        bodies.add(PublicBody.fictional(FOSSEWAY, "Fosseway Unitary", BodyType.UNITARY, "X-S2", "South West", null)
                .employing(3300));
        officer = personWith(people, "return-officer@" + FOSSEWAY);
        certifier = personWith(people, "certifying-officer@" + FOSSEWAY);
        caseId = collect(2009);
        returns.saveDraft(officer, caseId, fosseway());
    }

    @AfterTransaction
    void theClockGoesHome() {
        new TestTime(clock, db).travelHome();
    }

    @Test
    void twoHardRulesFailAndNameTheirFigures() {
        List<Failure> failures = returns.draft(officer, caseId).failures();

        assertThat(failures).hasSize(2).allMatch(Failure::hard);
        assertThat(failures)
                .extracting(Failure::message)
                .containsExactlyInAnyOrder(
                        "Finance: function cost is £4,200k, but employees, IT, accommodation, supplies, outsourcing and"
                                + " other add up to £4,020k, a difference of £180k. Correct the one that is wrong.",
                        "Human resources: running costs used is £128,000k, but Organisational running costs is"
                                + " £182,000k: it must be the same figure everywhere. Type the right one in both"
                                + " places.");
        assertThatExceptionOfType(Invalid.class).isThrownBy(this::sends).satisfies(refused -> assertThat(
                        refused.places())
                .extracting(Invalid.Place::name)
                .containsExactlyInAnyOrder("finance-cost", "hr-running-costs"));
    }

    @Test
    void bothSharesAreShownWhileTyping() {
        Map<String, BigDecimal> figures = returns.draft(officer, caseId).figures();

        assertThat(percent(indicators.get("finance-cost-share").ratio(figures).orElseThrow()))
                .isEqualTo("2.31");
        assertThat(percent(indicators.get("hr-cost-share").ratio(figures).orElseThrow()))
                .isEqualTo("1.20");
    }

    @Test
    void handedInUnderQueryTheRestIsCertifiedAndTheSharesAreProvisional() {
        returns.setStanding(officer, caseId, "finance", Kind.UNDER_QUERY, "A late recharge is being looked for.");
        ReturnDraft draft = returns.setStanding(officer, caseId, "hr", Kind.UNDER_QUERY, null);
        assertThat(draft.open()).isEmpty();
        assertThat(draft.failures()).hasSize(2);

        sends();
        certifies();

        assertThat(returns.ofCase(caseId).state()).isEqualTo(ReturnState.RECEIVED);
        HandedIn version = returns.handedIn(certifier, caseId, 1);
        assertThat(version.standings()).extracting(FunctionStanding::function).containsExactly("finance", "hr");
        assertThat(version.underQuery()).extracting(Failure::rule).containsExactly("sum", "same-running-costs");
        assertThat(share("finance-cost-share")).isEqualTo("2.31");
        assertThat(share("hr-cost-share")).isEqualTo("1.20");
        assertThat(benchmarks.of(2009, "hr-cost-share", "X-S2").release()).isEqualTo(Benchmark.PROVISIONAL);
    }

    @Test
    void aHardRuleCannotBeExplainedAway() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> returns.saveExplanation(
                        officer, caseId, "same-running-costs", "hr-running-costs", cause("HR uses a definition", 54)))
                .withMessageStartingWith("This cannot be explained, it must be put right: Human resources: running");
    }

    @Test
    void anUnderstoodErrorCannotBeQueriedAndCorrectedFiguresPass() {
        ReturnDraft draft =
                returns.saveDraft(officer, caseId, Map.of("finance-other", "230", "hr-running-costs", "182,000"));

        assertThat(draft.open()).isEmpty();
        assertThat(percent(
                        indicators.get("hr-cost-share").ratio(draft.figures()).orElseThrow()))
                .isEqualTo("0.85");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> returns.setStanding(officer, caseId, "hr", Kind.UNDER_QUERY, null))
                .withMessage("Human resources keeps every hard rule, so there is nothing to query. Hand it in as it"
                        + " stands.");
    }

    @Test
    void aChangeOfMoreThanAQuarterIsExplainedByItsCausesBeforeSending() {
        returns.saveDraft(officer, caseId, Map.of("finance-other", "230", "hr-running-costs", "182,000"));
        sends();
        certifies();
        caseId = collect(2010);
        returns.saveDraft(officer, caseId, fosseway());
        returns.saveDraft(officer, caseId, finance(5600));

        Failure change = returns.draft(officer, caseId).open().getFirst();
        assertThat(change.message())
                .isEqualTo("Finance: function cost rose from £4,200k last year to £5,600k, by £1,400k or 33%: more than"
                        + " £100k and 25%. Correct it, or explain it by its causes.");
        assertThatExceptionOfType(Invalid.class).isThrownBy(this::sends);

        refused("Finance cost rose by £1,400k", 1400, "says that the figure moved, not why");
        refused("Payroll of three neighbours hosted since April", 1106, "79% of £1,400k: at least 80%");
        ReturnDraft explained = returns.saveExplanation(
                officer,
                caseId,
                "year-on-year",
                "finance-cost",
                List.of(
                        new Cause("Payroll of three neighbours hosted since April", new BigDecimal("900")),
                        new Cause("New ledger: licences and data transfer", new BigDecimal("220"))));

        assertThat(explained.open()).isEmpty();
        assertThat(explained.failures()).containsExactly(change);
        sends();
        certifies();
        assertThat(returns.handedIn(certifier, caseId, 1).explanations())
                .singleElement()
                .satisfies(kept -> assertThat(kept.causes()).hasSize(2));
    }

    private void refused(String text, int thousands, String because) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> returns.saveExplanation(
                        officer, caseId, "year-on-year", "finance-cost", cause(text, thousands)))
                .withMessageContaining(because);
    }

    private static List<Cause> cause(String text, int thousands) {
        return List.of(new Cause(text, BigDecimal.valueOf(thousands)));
    }

    /** The figures of the scenario; HR and the rest, whose elements it does not give, as staff only. */
    private static Map<String, String> fosseway() {
        Map<String, String> texts = ReturnFixtures.complete();
        texts.put("running-costs", "182,000");
        texts.put("finance-employees", "3,000");
        texts.put("finance-it", "380");
        texts.put("finance-accommodation", "240");
        texts.put("finance-supplies", "160");
        texts.put("finance-outsourcing", "190");
        texts.put("finance-other", "50");
        texts.put("finance-cost", "4,200");
        texts.put("finance-running-costs", "182,000");
        texts.put("hr-employees", "1,540");
        texts.put("hr-cost", "1,540");
        texts.put("hr-running-costs", "128,000");
        return texts;
    }

    private static Map<String, String> finance(int cost) {
        return Map.of(
                "finance-employees",
                Integer.toString(cost - 1200),
                "finance-other",
                "230",
                "finance-cost",
                Integer.toString(cost),
                "hr-running-costs",
                "182,000");
    }

    private long collect(int year) {
        cycles.open(PROGRAMME, ReturnFixtures.cycle(year, "vfm-2009", "X-S2"));
        return Objects.requireNonNull(
                returns.find(PROGRAMME, year, FOSSEWAY, null).caseId());
    }

    private void sends() {
        complete(officer, "prepare-return", Map.of("complete", true));
    }

    private void certifies() {
        complete(certifier, "certify-return", Map.of("outcome", "certify", "declaration", true));
    }

    private void complete(Person person, String task, Map<String, Object> values) {
        WorkItem open = worklist.openOf(caseId).stream()
                .filter(item -> item.task().equals(task))
                .findFirst()
                .orElseThrow();
        desk.complete(person, open.id(), values);
    }

    private String share(String indicator) {
        return percent(benchmarks
                .position(2009, indicator, FOSSEWAY)
                .map(position -> position.ratio())
                .orElseThrow());
    }

    private static String percent(@Nullable BigDecimal ratio) {
        return Objects.requireNonNull(ratio).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
