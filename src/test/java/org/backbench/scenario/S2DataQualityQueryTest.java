package org.backbench.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backbench.BackbenchTest;
import org.backbench.benchmarks.Benchmarks;
import org.backbench.benchmarks.LeftOut;
import org.backbench.benchmarks.Reason;
import org.backbench.bodies.BodyType;
import org.backbench.bodies.PublicBody;
import org.backbench.cases.CaseFile;
import org.backbench.people.People;
import org.backbench.people.PeopleFixtures;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.problems.Refused;
import org.backbench.returns.Cycles;
import org.backbench.returns.Difference;
import org.backbench.returns.FunctionStanding;
import org.backbench.returns.ReturnFixtures;
import org.backbench.returns.ReturnVersion;
import org.backbench.returns.Returns;
import org.backbench.returns.queries.FigureStandings;
import org.backbench.returns.queries.PointState;
import org.backbench.returns.queries.Queries;
import org.backbench.returns.queries.Query;
import org.backbench.returns.queries.QueryMessage;
import org.backbench.returns.queries.QueryPoint;
import org.backbench.returns.queries.QueryState;
import org.backbench.returns.queries.QueryThread;
import org.backbench.returns.queries.Question;
import org.backbench.returns.scope.ReturnDuties;
import org.backbench.worklist.Claims;
import org.backbench.worklist.Desk;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** S2 from 25 January 2010 on: Q1 about two figures of Fosseway, and what else could have happened. */
@BackbenchTest
@TestPropertySource(properties = "scenario=S2")
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S2DataQualityQueryTest {

    private static final String FOSSEWAY = "XFOSSEWAY";
    private static final String SILENT = "XSILENT";
    private static final String EXPLAINS = "XEXPLAINS";
    private static final String ASKS_FOR_TIME = "XASKSTIME";
    private static final String GROUP = "X-S2Q";

    @Autowired
    ApplicationContext beans;

    private Play play;
    private Person second;
    private QueryThread asked;
    private QueryThread judged;
    private Refused explainedAway;
    private Refused secondExtension;
    private Refused raiserJudges;
    private Refused askedTooLate;
    private Refused senderCertifies;
    private String underQuery;
    private String atTheFreeze;

    /** The whole winter, once. */
    @BeforeAll
    void fromJanuaryToFebruary2010() {
        play = new Play(beans);
        play.beginOn("2009-12-14");
        List.of(FOSSEWAY, SILENT, EXPLAINS, ASKS_FOR_TIME)
                .forEach(code -> play.add(PublicBody.fictional(code, code, BodyType.UNITARY, GROUP, "South West", null)
                        .employing(3300)));
        play.open(2009, LocalDate.of(2010, 1, 29), GROUP);
        List.of(EXPLAINS, ASKS_FOR_TIME).forEach(this::sendsSoundFigures);

        play.moveTo("2010-01-25");
        List.of(FOSSEWAY, SILENT).forEach(this::handsInUnderQuery);
        asked = q1(FOSSEWAY);
        managerAsksAbout(EXPLAINS);
        managerAsksAbout(ASKS_FOR_TIME);
        underQuery = stands(FOSSEWAY);

        play.moveTo("2010-01-29");
        play.the(Cycles.class).freeze(Play.PROGRAMME, 2009);
        atTheFreeze = stands(FOSSEWAY);
        extendsTwice();
        raiserWhoReviewsCannotJudge();

        play.moveTo("2010-02-08");
        List.of(FOSSEWAY, SILENT).forEach(this::answersInPart);
        judged = q1(FOSSEWAY);

        play.moveTo("2010-02-12");
        correct(FOSSEWAY, Map.of("finance-other", "230", "hr-running-costs", "182,000"));
        correct(SILENT, Map.of("finance-other", "230"));

        play.moveTo("2010-02-16");
        askedTooLate = refusal(() -> extend(ASKS_FOR_TIME));
    }

    @Test
    void q1IsOpenedOn25JanuaryOnBothFiguresAndDueOn8February() {
        Query query = asked.query();

        assertThat(query.name()).isEqualTo("Q1");
        assertThat(query.version()).isEqualTo(1);
        assertThat(query.raisedBy()).isEqualTo("service");
        assertThat(query.due()).isEqualTo(LocalDate.of(2010, 2, 8));
        assertThat(query.points()).extracting(QueryPoint::line).containsExactly("finance-cost", "hr-running-costs");
        assertThat(query.points()).allMatch(QueryPoint::hard);
        assertThat(query.state()).isEqualTo(QueryState.OPEN);
        assertThat(asked.next()).isEqualTo("The return officer answers: due in 10 working days (Mon 8 February 2010).");
    }

    @Test
    void atTheFreezeBothFiguresAreReservedAndOutOfRelease1() {
        assertThat(leftOut("finance-cost-share", FOSSEWAY))
                .satisfies(out -> assertThat(out.kind()).isEqualTo(Reason.RESERVED))
                .satisfies(out -> assertThat(out.reason())
                        .isEqualTo("Finance: function cost is reserved: query Q1 was open at the freeze."));
        assertThat(leftOut("hr-cost-share", FOSSEWAY).reason())
                .isEqualTo("Human resources: running costs used is reserved: query Q1 was open at the freeze.");
        assertThat(play.the(Benchmarks.class).of(2009, "ict-cost-share", GROUP).leftOut())
                .extracting(LeftOut::code)
                .doesNotContain(FOSSEWAY);
    }

    @Test
    void aHardRuleCannotBeExplainedAway() {
        assertThat(explainedAway).isInstanceOf(QueryPoint.HardRule.class).hasMessageContaining("hard rule");
    }

    @Test
    void q1IsPartClosedPartReopenedWithOneExtensionTo15February() {
        assertThat(judged.state()).isEqualTo(QueryState.PART_CLOSED);
        assertThat(judged.query().points())
                .extracting(QueryPoint::state)
                .containsExactly(PointState.TO_CORRECT, PointState.REOPENED);
        assertThat(judged.query().extended()).isTrue();
        assertThat(judged.query().due()).isEqualTo(LocalDate.of(2010, 2, 15));
        assertThat(judged.messages())
                .extracting(QueryMessage::kind)
                .containsExactly(
                        QueryMessage.Kind.QUESTION,
                        QueryMessage.Kind.QUESTION,
                        QueryMessage.Kind.ANSWER,
                        QueryMessage.Kind.ANSWER,
                        QueryMessage.Kind.JUDGEMENT,
                        QueryMessage.Kind.JUDGEMENT,
                        QueryMessage.Kind.EXTENSION);
    }

    @Test
    void correctedOn12FebruaryVersion2IsCertifiedAgainAndSettlesQ1() {
        assertThat(q1(FOSSEWAY).state()).isEqualTo(QueryState.CLOSED_CORRECTED);
        assertThat(senderCertifies).isInstanceOf(ReturnVersion.SenderCertifies.class);
        assertThat(returns().versions(officer(FOSSEWAY), id(FOSSEWAY)))
                .extracting(ReturnVersion::number, ReturnVersion::outcome)
                .containsExactly(tuple(2, "CERTIFIED"), tuple(1, "CERTIFIED"));
        assertThat(play.the(Worklist.class).openOf(id(FOSSEWAY)))
                .extracting(WorkItem::task)
                .containsExactly("appoint-panel");
    }

    @Test
    void version1StaysReadableAndTheDifferencesAreShown() {
        assertThat(returns().figures(officer(FOSSEWAY), id(FOSSEWAY), 1).get("hr-running-costs"))
                .isEqualByComparingTo("128000");
        assertThat(returns().differences(officer(FOSSEWAY), id(FOSSEWAY), 1, 2))
                .extracting(Difference::words)
                .containsExactly(
                        "Finance: other, £50k → £230k", "Human resources: running costs used, £128,000k → £182,000k");
    }

    @Test
    void fossewayHasItsOwnSharesAgainstRelease1WhichDoesNotMove() {
        assertThat(share("finance-cost-share", FOSSEWAY)).isEqualTo("2.31");
        assertThat(share("hr-cost-share", FOSSEWAY)).isEqualTo("0.85");
        assertThat(leftOut("hr-cost-share", FOSSEWAY).kind()).isEqualTo(Reason.RESERVED);
    }

    @Test
    void withoutAReplyBy15FebruaryTheHrFigureIsReservedForGoodAndTheRestStands() {
        Query query = q1(SILENT).query();

        assertThat(query.state()).isEqualTo(QueryState.RESERVED);
        assertThat(query.points())
                .extracting(QueryPoint::state)
                .containsExactly(PointState.CORRECTED, PointState.RESERVED);
        assertThat(play.the(Benchmarks.class).position(2009, "hr-cost-share", SILENT))
                .isEmpty();
        assertThat(share("finance-cost-share", SILENT)).isEqualTo("2.31");
        assertThat(play.the(FigureStandings.class).cautions(returns().ofCase(id(SILENT))))
                .containsOnlyKeys("hr-running-costs")
                .allSatisfy((line, why) -> {
                    assertThat(why.sentence())
                            .isEqualTo("Human resources: running costs used is reserved: query Q1 was not settled in"
                                    + " time.");
                    assertThat(why.since()).isEqualTo(query.raisedAt());
                });
    }

    @Test
    void aSoftRuleIsClosedAsExplainedWithTextAndReviewer() {
        QueryThread thread = q1(EXPLAINS);

        assertThat(thread.state()).isEqualTo(QueryState.CLOSED_EXPLAINED);
        assertThat(thread.messages().getLast()).satisfies(said -> {
            assertThat(said.kind()).isEqualTo(QueryMessage.Kind.JUDGEMENT);
            assertThat(said.byName())
                    .isEqualTo(play.person("review-manager@" + riep()).name());
            assertThat(said.text()).contains("A one-off event is named with its amount");
        });
    }

    @Test
    void theRaiserWhoReviewsTheCaseCannotCloseHisOwnQuery() {
        assertThat(raiserJudges).isInstanceOf(Query.RaiserJudges.class);
    }

    @Test
    void aSecondExtensionIsRefusedAndSoIsOneThatIsAskedForAfterTheDay() {
        assertThat(secondExtension)
                .isInstanceOf(Query.ExtensionUsed.class)
                .hasMessage("Q1 was extended once already, to 15 February 2010: there is one extension of"
                        + " 5 working days. Answer by that day.");
        assertThat(askedTooLate).isInstanceOf(Query.Settled.class);
        assertThat(q1(ASKS_FOR_TIME).state()).isEqualTo(QueryState.RESERVED);
    }

    @Test
    void theReturnIsAcceptedWithWhatIsReservedAndLateItStays() {
        assertThat(underQuery).isEqualTo("received late, 16 working days late");
        assertThat(atTheFreeze).isEqualTo("received late, 16 working days late, accepted with 2 figures reserved");
        assertThat(stands(FOSSEWAY)).isEqualTo("received late, 16 working days late, accepted");
        assertThat(stands(SILENT)).isEqualTo("received late, 16 working days late, accepted with 1 figure reserved");
        assertThat(stands(EXPLAINS)).isEqualTo("received, accepted");
        assertThat(stands(ASKS_FOR_TIME)).isEqualTo("received, accepted with 1 figure reserved");
    }

    private String stands(String body) {
        return play.the(ReturnDuties.class).ofCase(id(body)).orElseThrow().inWords();
    }

    private void sendsSoundFigures(String body) {
        play.type(file(body), 4200, 182_000);
        play.sendAndCertify(file(body));
    }

    private void handsInUnderQuery(String body) {
        Person officer = officer(body);
        returns().saveDraft(officer, id(body), fosseway());
        for (String function : List.of("finance", "hr")) {
            returns().setStanding(officer, id(body), function, FunctionStanding.Kind.UNDER_QUERY, "We are looking.");
        }
        play.sendAndCertify(file(body));
    }

    private void managerAsksAbout(String body) {
        Question question = new Question("finance-cost", "It rose by more than a quarter. Why?", "year-on-year", false);
        play.the(Queries.class).raise(raiser(), id(body), null, List.of(question));
    }

    private void extendsTwice() {
        extend(ASKS_FOR_TIME);
        secondExtension = refusal(() -> extend(ASKS_FOR_TIME));
    }

    private void extend(String body) {
        play.the(Queries.class).extend(officer(body), q1(body).query().id(), "The ledger is being moved.");
    }

    /** The second manager of the partnership asked, and has the panel in hand; the first one judges. */
    private void raiserWhoReviewsCannotJudge() {
        answer(EXPLAINS, List.of("A one-off flood repair of £900k."));
        play.the(Claims.class)
                .claim(raiser(), play.task(file(EXPLAINS), "appoint-panel").id());
        raiserJudges = refusal(() -> judge(raiser(), EXPLAINS, List.of(verdict("explained", "one-off"))));
        judge(play.person("review-manager@" + riep()), EXPLAINS, List.of(verdict("explained", "one-off")));
    }

    private void answersInPart(String body) {
        answer(body, List.of("£180k is a late recharge, omitted from other.", "HR uses a different definition."));
        Person manager = play.person("review-manager@" + riep());
        explainedAway = refusal(() ->
                judge(manager, body, List.of(verdict("to-correct", "omitted"), verdict("explained", "reorganised"))));
        judge(manager, body, List.of(verdict("to-correct", "omitted"), verdict("reopened", "hard-rule")));
    }

    private void correct(String body, Map<String, String> texts) {
        returns().saveDraft(officer(body), id(body), texts);
        play.complete(file(body), "correct-return", Map.of("outcome", "send", "note", "A late recharge was omitted."));
        senderCertifies = senderCannotCertify(body);
        play.complete(file(body), "certify-correction", Map.of("outcome", "certify", "declaration", true));
    }

    /** The return officer is made deputy for a moment. */
    private Refused senderCannotCertify(String body) {
        People people = play.the(People.class);
        people.grant(officer(body).id(), Role.CERTIFYING_OFFICER, body, LocalDate.of(2009, 1, 1));
        Person both = people.get(officer(body).id());
        WorkItem task = play.task(file(body), "certify-correction");
        Refused refusal = refusal(() ->
                play.the(Desk.class).complete(both, task.id(), Map.of("outcome", "certify", "declaration", true)));
        people.revoke(both.id(), Role.CERTIFYING_OFFICER, body);
        return refusal;
    }

    private void answer(String body, List<String> answers) {
        play.complete(
                file(body),
                "answer-query",
                Map.of(
                        "points",
                        answers.stream().map(text -> Map.of("answer", text)).toList()));
    }

    private void judge(Person manager, String body, List<Map<String, String>> verdicts) {
        WorkItem task = play.task(file(body), "judge-answer");
        play.the(Desk.class).complete(manager, task.id(), Map.of("points", verdicts));
    }

    private static Map<String, String> verdict(String verdict, String standard) {
        return Map.of("verdict", verdict, "standard", standard);
    }

    private static Refused refusal(Runnable deed) {
        Refused[] caught = new Refused[1];
        assertThatExceptionOfType(Refused.class).isThrownBy(deed::run).satisfies(refused -> caught[0] = refused);
        return caught[0];
    }

    private static Map<String, String> fosseway() {
        Map<String, String> texts = new HashMap<>(ReturnFixtures.complete());
        texts.putAll(Map.of(
                "running-costs",
                "182,000",
                "finance-employees",
                "3,000",
                "finance-it",
                "380",
                "finance-accommodation",
                "240",
                "finance-supplies",
                "160",
                "finance-outsourcing",
                "190",
                "finance-other",
                "50",
                "finance-cost",
                "4,200",
                "finance-running-costs",
                "182,000"));
        texts.putAll(Map.of("hr-employees", "1,540", "hr-cost", "1,540", "hr-running-costs", "128,000"));
        return texts;
    }

    private QueryThread q1(String body) {
        return play.the(Queries.class).ofCase(id(body)).getFirst();
    }

    private LeftOut leftOut(String indicator, String body) {
        return play.the(Benchmarks.class).of(2009, indicator, GROUP).leftOut().stream()
                .filter(out -> out.code().equals(body))
                .findFirst()
                .orElseThrow();
    }

    private String share(String indicator, String body) {
        return play.the(Benchmarks.class)
                .position(2009, indicator, body)
                .orElseThrow()
                .ratio()
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private Person raiser() {
        if (second == null) {
            second = PeopleFixtures.personWith(play.the(People.class), "review-manager@" + riep());
        }
        return second;
    }

    private Returns returns() {
        return play.the(Returns.class);
    }

    private Person officer(String body) {
        return play.person("return-officer@" + body);
    }

    private CaseFile file(String body) {
        return play.caseOf(2009, body);
    }

    private long id(String body) {
        return file(body).id();
    }

    private String riep() {
        return file(FOSSEWAY).riep();
    }
}
