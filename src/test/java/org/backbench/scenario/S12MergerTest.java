package org.backbench.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.backbench.BackbenchTest;
import org.backbench.benchmarks.Benchmark;
import org.backbench.benchmarks.Benchmarks;
import org.backbench.benchmarks.LeftOut;
import org.backbench.benchmarks.Reason;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.BodyType;
import org.backbench.bodies.PublicBody;
import org.backbench.cases.Cases;
import org.backbench.deadlines.ClockState;
import org.backbench.deadlines.Deadlines;
import org.backbench.returns.BodyReturn;
import org.backbench.returns.Cycles;
import org.backbench.returns.ReturnFixtures;
import org.backbench.returns.ReturnState;
import org.backbench.returns.Returns;
import org.backbench.returns.scope.NewProForma;
import org.backbench.returns.scope.ProForma;
import org.backbench.returns.scope.ProFormas;
import org.backbench.returns.scope.ScopeDecision;
import org.backbench.returns.scope.Scopes;
import org.backbench.returns.scope.Share;
import org.backbench.reviews.Conflict;
import org.backbench.reviews.NewPeer;
import org.backbench.reviews.Panels;
import org.backbench.reviews.PeerProfile.Employment;
import org.backbench.reviews.Peers;
import org.backbench.reviews.Skill;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** S12: a county and its six districts become two unitary councils on 1 April 2009, in the middle of a cycle. */
@BackbenchTest
@TestPropertySource(properties = "scenario=S12")
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S12MergerTest {

    private static final String COUNTY = "X-C01";
    private static final String EAST = "X-U01";
    private static final String WEST = "X-U02";
    private static final LocalDate LAST_DAY = LocalDate.of(2009, 3, 31);
    private static final LocalDate VESTING_DAY = LocalDate.of(2009, 4, 1);

    /** Finance cost in £ thousand by former body, and where it goes. */
    private static final Map<String, Integer> COSTS = new TreeMap<>(
            Map.of(COUNTY, 6000, "X-D01", 700, "X-D02", 800, "X-D03", 1100, "X-D04", 900, "X-D05", 600, "X-D06", 800));

    @Autowired
    ApplicationContext beans;

    private Play play;
    private List<ProForma> made;
    private Benchmark released;

    @BeforeAll
    void playIt() {
        play = new Play(beans);
        play.beginOn("2009-10-01");
        addCastershire();
        IntStream.range(0, 8)
                .forEach(n -> play.add(
                        PublicBody.fictional("XOLD" + n, "Old " + n, BodyType.UNITARY, "X-UA", "North West", null)
                                .employing(2000)));
        play.open(2009, LocalDate.of(2010, 1, 29), "X-UA", "X-SD", "X-SC");
        play.moveTo("2009-12-14");
        IntStream.range(0, 8).forEach(n -> {
            play.type(play.caseOf(2009, "XOLD" + n), 4_000 + n * 100, 200_000);
            play.sendAndCertify(play.caseOf(2009, "XOLD" + n));
        });
        made = make(agreed());
        play.moveTo("2010-01-29");
        play.the(Cycles.class).freeze(Play.PROGRAMME, 2009);
        released = benchmark(2009);
    }

    private void addCastershire() {
        play.add(former(COUNTY, "Castershire County Council", BodyType.SHIRE_COUNTY, "X-SC"));
        List<String> names = List.of("Aldford", "Brereton", "Camley", "Dunholm", "Eastwick", "Farnley");
        IntStream.range(0, 6)
                .forEach(n -> play.add(
                        former("X-D0" + (n + 1), names.get(n) + " District", BodyType.SHIRE_DISTRICT, "X-SD")));
        for (String code : List.of(EAST, WEST)) {
            play.add(PublicBody.fictional(
                            code,
                            code.equals(EAST) ? "Castershire East" : "Castershire West",
                            BodyType.UNITARY,
                            "X-UA",
                            "North West",
                            null)
                    .existing(VESTING_DAY, null)
                    .employing(4000));
        }
        Bodies bodies = play.the(Bodies.class);
        agreed().forEach(share -> bodies.follow(share.predecessor(), share.successor()));
        bodies.border(EAST, WEST);
    }

    /** The split of the county that both agreed; each district goes whole. */
    private static List<Share> agreed() {
        return List.of(
                share("X-D01", EAST, "1"),
                share("X-D02", EAST, "1"),
                share("X-D03", EAST, "1"),
                share("X-D04", WEST, "1"),
                share("X-D05", WEST, "1"),
                share("X-D06", WEST, "1"),
                share(COUNTY, EAST, "0.51"),
                share(COUNTY, WEST, "0.49"));
    }

    @Test
    void theDutyOfTheEndedBodiesFallsOnTheirSuccessors() {
        assertThat(play.the(Scopes.class).list(2009, null, null, 50).items())
                .filteredOn(decision -> COSTS.containsKey(decision.bodyCode()))
                .hasSize(7)
                .allSatisfy(decision -> {
                    assertThat(decision.inScope()).isFalse();
                    assertThat(decision.state()).isNull();
                    assertThat(decision.reason())
                            .endsWith("ended on 31 March 2009. What it owed is owed by its successors.");
                });
        ScopeDecision east = play.the(Scopes.class).get(2009, Play.TEMPLATE, EAST);
        assertThat(east.inScope()).isTrue();
        assertThat(east.referenceDate()).as("its first day").isEqualTo(VESTING_DAY);
        assertThat(owed(2009, EAST).due()).isEqualTo("2009-12-31");
    }

    @Test
    void theEndedBodiesGetNoRemindersBecauseNothingIsAskedOfThem() {
        COSTS.keySet().forEach(code -> assertThat(play.the(Cases.class).ofBody(2009, code, Play.TEMPLATE))
                .isEmpty());
    }

    @Test
    void eastHas5660AndWest5240AndTogetherTheyHaveEverything() {
        assertThat(made)
                .extracting(
                        ProForma::bodyCode,
                        each -> each.figures().get("finance-cost").intValueExact())
                .containsExactlyInAnyOrder(tuple(EAST, 5_660), tuple(WEST, 5_240));
        assertThat(COSTS.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(10_900);
        for (String line : List.of("finance-cost", "running-costs", "headcount", "hr-cost")) {
            assertThat(made.stream().map(each -> each.figures().get(line)).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as(line)
                    .isEqualByComparingTo(figures().values().stream()
                            .map(each -> each.get(line))
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    @Test
    void theFiguresAreMarkedAndNotInTheQuartilesOfTheCycle() {
        assertThat(owed(2009, EAST))
                .extracting(BodyReturn::state, BodyReturn::proForma)
                .containsExactly(ReturnState.RECEIVED, true);
        assertThat(play.the(Deadlines.class)
                        .of("return", play.caseOf(2009, EAST).id(), null)
                        .orElseThrow()
                        .state())
                .isEqualTo(ClockState.MET);
        assertThat(released.n()).isEqualTo(8);
        assertThat(released.leftOut())
                .extracting(LeftOut::code, LeftOut::kind)
                .contains(tuple(EAST, Reason.PRO_FORMA), tuple(WEST, Reason.PRO_FORMA));
        assertThat(play.the(Returns.class)
                        .versions(
                                play.person("return-officer@" + EAST),
                                play.caseOf(2009, EAST).id())
                        .getFirst()
                        .note())
                .isEqualTo(
                        "Pro forma: the whole of Aldford District, the whole of Brereton District, the whole of Camley"
                                + " District, 51 % of Castershire County Council");
    }

    @Test
    void sharesThatDoNotTotalOneAreRejectedAndADistrictGoesWhole() {
        List<Share> short1 = new ArrayList<>(agreed().subList(0, 7));
        short1.add(share(COUNTY, WEST, "0.48"));
        assertThatExceptionOfType(NewProForma.Unsound.class)
                .isThrownBy(() -> make(short1))
                .withMessage("The shares of Castershire County Council total 0.99: they must total 1, so that nothing"
                        + " is lost or counted twice.");
        play.the(Bodies.class).follow("X-D06", EAST);
        List<Share> split = new ArrayList<>(agreed());
        split.set(5, share("X-D06", WEST, "0.5"));
        split.add(share("X-D06", EAST, "0.5"));
        assertThatExceptionOfType(NewProForma.Unsound.class)
                .isThrownBy(() -> make(split))
                .withMessageStartingWith("Farnley District goes whole to one successor");
        assertThatExceptionOfType(NewProForma.Unsound.class)
                .isThrownBy(() -> make(agreed().subList(1, 8)))
                .withMessageContaining("also follows X-D01");
    }

    @Test
    void onTheirOwnFiguresTheyCountFromCycle2010AndNothingIsHeldAgainstTheProForma() {
        play.moveTo("2010-10-01");
        play.open(2010, LocalDate.of(2011, 1, 28), "X-UA");
        play.type(play.caseOf(2010, EAST), 9_000, 300_000);
        assertThat(play.the(Returns.class)
                        .draft(
                                play.person("return-officer@" + EAST),
                                play.caseOf(2010, EAST).id())
                        .failures())
                .noneMatch(failure -> failure.rule().startsWith("year-on-year"));
        play.sendAndCertify(play.caseOf(2010, EAST));
        assertThat(benchmark(2010).position(EAST)).isPresent();
    }

    @Test
    void aPeerOfTheOneIsInConflictWithTheOther() {
        var peer = play.person("lead-member@X-NOWHERE");
        play.the(Peers.class)
                .register(
                        Play.PROGRAMME,
                        peer.login(),
                        new NewPeer(
                                WEST, null, List.of(Skill.FINANCE), List.of(new Employment(WEST, VESTING_DAY, null))));

        assertThat(play.the(Panels.class)
                        .candidates(
                                play.person("review-manager@NWIEP"),
                                play.caseOf(2009, EAST).id()))
                .filteredOn(candidate -> candidate.peer().login().equals(peer.login()))
                .singleElement()
                .satisfies(candidate -> assertThat(candidate.conflicts())
                        .extracting(Conflict::rule)
                        .contains("common-predecessor", "neighbour"));
        Bodies bodies = play.the(Bodies.class);
        assertThat(bodies.find("E06000049").predecessors())
                .contains("E10000004")
                .containsAnyElementsOf(bodies.find("E06000050").predecessors());
        assertThat(bodies.neighbours("E06000049")).contains("E06000050");
    }

    @Test
    void aCountyThatContinuesIsLinkedAndBedfordHasAShareOfTheOldCounty() {
        Bodies bodies = play.the(Bodies.class);

        assertThat(bodies.find("E10000005").successors()).as("Cornwall").containsExactly("E06000052");
        assertThat(bodies.find("E06000052").predecessors()).contains("E10000005");
        assertThat(bodies.find("E07000002").successors()).as("Bedford").containsExactly("E06000055");
        assertThat(bodies.find("E06000055").predecessors()).contains("E07000002", "E10000001");
    }

    private List<ProForma> make(List<Share> shares) {
        return play.the(ProFormas.class)
                .make(play.person("programme-office@OEP"), 2009, Play.TEMPLATE, new NewProForma(shares, figures()));
    }

    /** A whole return of each former body, in £ thousand; its finance function costs what the scenario says. */
    private static Map<String, Map<String, BigDecimal>> figures() {
        Map<String, Map<String, BigDecimal>> figures = new LinkedHashMap<>();
        COSTS.forEach((code, cost) -> {
            Map<String, BigDecimal> lines = new LinkedHashMap<>();
            ReturnFixtures.finance(cost, cost * 40L)
                    .forEach((line, text) -> lines.put(line, new BigDecimal(text.replace(",", ""))));
            figures.put(code, lines);
        });
        return figures;
    }

    private BodyReturn owed(int cycle, String body) {
        return play.the(Returns.class).ofCase(play.caseOf(cycle, body).id());
    }

    private Benchmark benchmark(int cycle) {
        return play.the(Benchmarks.class).of(cycle, "finance-cost-share", "X-UA");
    }

    private static Share share(String from, String to, String part) {
        return new Share(from, to, new BigDecimal(part));
    }

    private static PublicBody former(String code, String name, BodyType type, String bodyClass) {
        return PublicBody.fictional(code, name, type, bodyClass, "North West", COUNTY)
                .existing(LocalDate.of(1974, 4, 1), LAST_DAY)
                .employing(900);
    }
}
