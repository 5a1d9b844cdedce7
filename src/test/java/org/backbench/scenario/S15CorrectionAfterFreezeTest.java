package org.backbench.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backbench.BackbenchTest;
import org.backbench.benchmarks.Benchmark;
import org.backbench.benchmarks.Benchmarks;
import org.backbench.benchmarks.CorrectionNote;
import org.backbench.benchmarks.CorrectionNote.State;
import org.backbench.benchmarks.Position;
import org.backbench.benchmarks.Quartiles;
import org.backbench.benchmarks.ReleaseEffect;
import org.backbench.benchmarks.Releases;
import org.backbench.bodies.BodyType;
import org.backbench.bodies.PublicBody;
import org.backbench.cases.CaseFile;
import org.backbench.improvement.Plans;
import org.backbench.improvement.Requirement;
import org.backbench.people.Person;
import org.backbench.problems.NotAllowed;
import org.backbench.returns.Cycles;
import org.backbench.returns.ReturnFixtures;
import org.backbench.returns.corrections.Corrections;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/**
 * S15: in March 2010 the body with a finance cost of 2.0 % corrects it, first to 1.9 % and then to 1.5 %. The scenario
 * tells these as two histories; played one after the other they give the same figures, because either is held against
 * release 1.
 */
@BackbenchTest
@TestPropertySource(properties = "scenario=S15")
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class S15CorrectionAfterFreezeTest {

    private static final String SHARE = "finance-cost-share";
    private static final String GROUP = "X-UA";
    private static final String SIXTEEN = "XS15F";
    private static final String CORRECTED = "XS15G";
    private static final String TARNBURY = "XS15H";

    /** Code, finance cost and running costs in £ thousand: 1.0 1.1 1.2 1.3 1.5 1.6 2.0 and 2.8 per cent. */
    private static final List<Object[]> EIGHT = List.of(
            new Object[] {"XS15A", 1_200L, 120_000L},
            new Object[] {"XS15B", 1_320L, 120_000L},
            new Object[] {"XS15C", 1_440L, 120_000L},
            new Object[] {"XS15D", 1_560L, 120_000L},
            new Object[] {"XS15E", 1_800L, 120_000L},
            new Object[] {SIXTEEN, 1_920L, 120_000L},
            new Object[] {CORRECTED, 3_000L, 150_000L},
            new Object[] {TARNBURY, 5_600L, 200_000L});

    @Autowired
    ApplicationContext beans;

    private Play play;

    @BeforeAll
    void untilTheFreeze() {
        play = new Play(beans);
        play.beginOn("2009-10-01");
        EIGHT.forEach(line -> play.add(unitary((String) line[0])));
        play.open(2009, LocalDate.of(2010, 1, 29), GROUP);
        play.moveTo("2009-12-14");
        EIGHT.forEach(line -> {
            CaseFile file = play.caseOf(2009, (String) line[0]);
            play.type(file, (Long) line[1], (Long) line[2]);
            play.sendAndCertify(file);
        });
        play.moveTo("2010-01-29");
        play.the(Cycles.class).freeze(Play.PROGRAMME, 2009);
        play.moveTo("2010-03-08");
        CaseFile tarnbury = play.caseOf(2009, TARNBURY);
        play.review(tarnbury);
        play.complete(
                tarnbury, "decide-plan-needed", Map.of("outcome", "required", "reason", "The panel said improve."));
    }

    @Test
    @Order(1)
    void releaseOneHasItsBoundaryAtOnePointSeven() {
        assertThat(release("1").quartiles()).extracting(Quartiles::q3).satisfies(q3 -> is(q3, "1.70"));
        is(opportunity(release("1"), TARNBURY), "2200000");
        is(opportunity(release("1"), CORRECTED), "450000");
    }

    @Test
    @Order(2)
    void beforeACorrectionIsAcceptedItSaysWhoWouldChange() {
        List<ReleaseEffect> effects =
                play.the(Releases.class).preview(2009, Play.TEMPLATE, CORRECTED, figures(2_250, 150_000));

        ReleaseEffect effect = effects.stream()
                .filter(each -> each.released().indicator().key().equals(SHARE))
                .findFirst()
                .orElseThrow();
        is(effect.recomputed().q3(), "1.525");
        assertThat(effect.changes())
                .filteredOn(ReleaseEffect.Change::changesQuarter)
                .extracting(ReleaseEffect.Change::code)
                .containsExactly(SIXTEEN, CORRECTED);
    }

    @Test
    @Order(3)
    void aCorrectionWithinTheToleranceIsNotedAndMovesNobodyElse() {
        play.moveTo("2010-03-10");
        correctTo(2_850);

        CorrectionNote note = notes().getFirst();
        assertThat(note.state()).isEqualTo(State.NOTED);
        is(note.was(), "2.0");
        is(note.now(), "1.9");
        is(note.boundary(), "1.70");
        is(note.recomputed(), "1.675");
        is(release("1").quartiles().q3(), "1.70");
        Position own = position(CORRECTED);
        is(own.ratio(), "1.90");
        is(own.opportunity(), "300000");
        is(position(TARNBURY).opportunity(), "2200000");
    }

    @Test
    @Order(4)
    void beyondTheToleranceAPersonDecides() {
        play.moveTo("2010-03-24");
        correctTo(2_100);
        correctTo(2_250);

        CorrectionNote note = notes().getFirst();
        assertThat(note.state()).isEqualTo(State.TO_DECIDE);
        is(note.recomputed(), "1.525");
        is(current().quartiles().q3(), "1.70");
        assertThat(position(CORRECTED).opportunity()).isZero();
        Person manager = play.person("review-manager@EMIEP");
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> play.the(Releases.class).reissue(manager, note.id(), "It is fairer."));
        assertThatExceptionOfType(CorrectionNote.NoReason.class)
                .isThrownBy(() -> play.the(Releases.class).reissue(Play.PROGRAMME, note.id(), " "));
    }

    @Test
    @Order(5)
    void madeAgainItShowsOldAndNew() {
        long note = notes().getFirst().id();

        play.the(Releases.class).reissue(Play.PROGRAMME, note, "The boundary moved by a tenth of itself.");

        assertThat(current().release()).isEqualTo("2");
        is(current().quartiles().q3(), "1.525");
        is(opportunity(release("1"), TARNBURY), "2200000");
        is(opportunity(release("2"), TARNBURY), "2550000");
        is(opportunity(release("2"), SIXTEEN), "90000");
        is(opportunity(release("2"), CORRECTED), "0");
        is(opportunity(release("1"), CORRECTED), "450000");
        is(release("1").quartiles().q3(), "1.70");
        assertThat(notes())
                .as("both that waited are decided by the release that holds them, the noted one is not")
                .extracting(CorrectionNote::state)
                .containsExactly(State.REISSUED, State.REISSUED, State.NOTED);
        assertThatExceptionOfType(CorrectionNote.NothingToDecide.class)
                .isThrownBy(() -> play.the(Releases.class).keep(Play.PROGRAMME, note, "Too late."));
    }

    @Test
    @Order(6)
    void aPlanThatWasAskedForRestsOnTheOldAndCanShowTheNewBesideIt() {
        CaseFile tarnbury = play.caseOf(2009, TARNBURY);

        Requirement asked =
                play.the(Plans.class).find(tarnbury.id()).orElseThrow().plan().requirement();

        assertThat(asked.pounds()).isEqualTo(2_200_000);
        is(asked.boundary(), "1.70");
        assertThat(play.the(Releases.class).all(2009, asked.indicator(), GROUP))
                .extracting(each -> opportunity(each, TARNBURY).intValueExact())
                .as("the newest first")
                .containsExactly(2_550_000, 2_200_000);
    }

    private void correctTo(long finance) {
        CaseFile file = play.caseOf(2009, CORRECTED);
        play.the(Corrections.class)
                .open(play.person("return-officer@" + CORRECTED), file.id(), "A recharge was booked twice.");
        play.type(file, finance, 150_000);
        play.complete(file, "correct-return", Map.of("outcome", "send", "note", "A recharge was booked twice."));
        play.complete(file, "certify-correction", Map.of("outcome", "certify", "declaration", true));
    }

    private static Map<String, BigDecimal> figures(long finance, long runningCosts) {
        Map<String, BigDecimal> figures = new HashMap<>();
        ReturnFixtures.finance(finance, runningCosts).forEach((line, text) -> figures.put(line, new BigDecimal(text)));
        return figures;
    }

    private List<CorrectionNote> notes() {
        return play.the(Releases.class).notes(2009, SHARE, GROUP, null, 10).items();
    }

    private Benchmark release(String number) {
        return play.the(Releases.class).all(2009, SHARE, GROUP).stream()
                .filter(each -> each.release().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private Benchmark current() {
        return play.the(Benchmarks.class).of(2009, SHARE, GROUP);
    }

    private Position position(String body) {
        return play.the(Benchmarks.class).position(2009, SHARE, body).orElseThrow();
    }

    private static BigDecimal opportunity(Benchmark release, String body) {
        return release.position(body).orElseThrow().opportunity();
    }

    private static void is(BigDecimal value, String expected) {
        assertThat(value).isEqualByComparingTo(expected);
    }

    private static PublicBody unitary(String code) {
        return PublicBody.fictional(code, "Body " + code, BodyType.UNITARY, GROUP, "East Midlands", "Trentholme")
                .employing(1_200);
    }
}
