package org.backbench.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backbench.assessments.Scorecard.ThemeJudgement;
import org.backbench.assessments.Scorecard.ThemeScore;
import org.backbench.assessments.ScoringRules.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorecardTest {

    private static final RuleSets RULE_SETS = new RuleSets();
    private static final ScoringRules RULES = RULE_SETS.rules("UOR-2008-09");
    private static final List<Kloe> DISTRICT = RULE_SETS.kloes("UOR-2008-09", RULE_SETS.groupOf("X-SD"));
    private static final Map<String, Integer> MARLINGATE =
            Map.of("1.1", 3, "1.2", 2, "1.3", 3, "2.1", 2, "2.2", 2, "2.3", 3, "2.4", 2, "3.3", 2);

    @ParameterizedTest
    @CsvSource({
        "3, 2, 3, 3", // Cheltenham
        "2, 2, 2, 2", // Bromsgrove
        "3, 2, 2, 2",
        "3, 2, 1, 2",
        "3, 3, 1, 2",
        "4, 4, 3, 4",
        "4, 4, 2, 3",
        "4, 3, 3, 3",
        "1, 1, 4, 1",
        "2, 1, 1, 1",
        "4, 4, 1, 2",
        "1, 1, 1, 1"
    })
    void makesTheOverallScoreFromThreeThemes(int one, int two, int three, int overall) {
        assertThat(RULES.apply(Scope.OVERALL, List.of(one, two, three)).level()).isEqualTo(overall);
    }

    @Test
    void scoresTheDistrictOfTheScenario() {
        Scorecard card = districtWith(2);

        assertThat(card.themes()).extracting(ThemeScore::level).containsExactly(3, 2, 2);
        assertThat(card.overall()).isEqualTo(2);
    }

    @Test
    void raisesTheOverallScoreWithWorkforce() {
        assertThat(districtWith(3).themes()).extracting(ThemeScore::level).containsExactly(3, 2, 3);
        assertThat(districtWith(3).overall()).isEqualTo(3);
        assertThat(districtWith(1).overall()).isEqualTo(2);
    }

    @Test
    void saysWhichJudgementsAndWhichRuleLedToAScore() {
        Scorecard card = districtWith(2);

        assertThat(card.themes().getFirst().trace())
                .isEqualTo("1.1 = 3, 1.2 = 2, 1.3 = 3: 2 of 3 at 3 or more, none below 2.");
        assertThat(card.themes().getFirst().rule()).isEqualTo("T3-3");
        assertThat(card.overallTrace())
                .isEqualTo("themes 3, 2, 2: 2 of 3 at 2 or more, none below 1 (rule O3-2 of UOR-2008-09).");
    }

    @Test
    void leavesAnEvenSplitToTheAuditor() {
        Map<String, Integer> scores = with(Map.of("2.1", 3, "2.2", 3, "2.3", 2, "2.4", 2));

        Scorecard open = Scorecard.of(RULES, DISTRICT, scores, List.of());
        Scorecard judged = Scorecard.of(
                RULES, DISTRICT, scores, List.of(new ThemeJudgement(2, 3, "Governance carries the theme.")));

        assertThat(open.undecided()).extracting(ThemeScore::theme).containsExactly(2);
        assertThat(open.overall()).isNull();
        assertThat(judged.themes().get(1).level()).isEqualTo(3);
        assertThat(judged.themes().get(1).trace()).endsWith("The auditor judged 3: Governance carries the theme.");
        assertThat(judged.overall()).isEqualTo(3);
    }

    @Test
    void heedsNoJudgementWhereTheRuleDecides() {
        Scorecard card = Scorecard.of(
                RULES, DISTRICT, with(Map.of()), List.of(new ThemeJudgement(1, 4, "It would look better.")));

        assertThat(card.themes().getFirst().level()).isEqualTo(3);
    }

    @Test
    void keepsAThemeDownWhenOneScoreLiesMoreThanOneBelow() {
        Map<String, Integer> scores = with(Map.of("2.1", 3, "2.2", 3, "2.3", 3, "2.4", 1));

        Scorecard card = Scorecard.of(RULES, DISTRICT, scores, List.of());

        assertThat(card.themes().get(1).level()).isEqualTo(2);
    }

    @Test
    void neverTakesAnAbsentScoreForZero() {
        Map<String, Integer> scores = new HashMap<>(MARLINGATE);
        scores.remove("3.3");

        assertThatIllegalStateException()
                .isThrownBy(() -> Scorecard.of(RULES, DISTRICT, scores, List.of()))
                .withMessage("KLOE 3.3 has no score");
    }

    @ParameterizedTest
    @CsvSource({"SC, 9", "UA, 9", "MD, 9", "L, 9", "X-UA, 9", "X-UA2, 9", "SD, 8", "X-SD, 8", "X-police, 8"})
    void knowsHowManyKloesApplyToAClass(String bodyClass, int kloes) {
        assertThat(RULE_SETS.kloes("UOR-2008-09", RULE_SETS.groupOf(bodyClass))).hasSize(kloes);
    }

    @ParameterizedTest
    @CsvSource({"single-tier-county", "district", "police", "fire", "pct"})
    void canScoreEveryGroup(String group) {
        List<Kloe> kloes = RULE_SETS.kloes("UOR-2008-09", group);
        Map<String, Integer> twos = new HashMap<>();
        kloes.forEach(kloe -> twos.put(kloe.id(), 2));

        assertThat(Scorecard.of(RULES, kloes, twos, List.of()).overall()).isEqualTo(2);
    }

    @Test
    void leavesAssetsAndNaturalResourcesOutForDistricts() {
        assertThat(DISTRICT)
                .extracting(Kloe::id)
                .containsExactly("1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "3.3");
    }

    @Test
    void carriesTheLastTableForward() {
        assertThat(RULE_SETS.ofCycle(2009).note()).isEmpty();
        assertThat(RULE_SETS.ofCycle(2011).ruleSet()).isEqualTo("UOR-2008-09");
        assertThat(RULE_SETS.ofCycle(2011).note()).contains("carried forward for training");
    }

    @Test
    void scoresNoBodyWithoutATableColumn() {
        assertThatExceptionOfType(RuleSets.NoKloesForClass.class).isThrownBy(() -> RULE_SETS.groupOf("O"));
    }

    private static Scorecard districtWith(int workforce) {
        return Scorecard.of(RULES, DISTRICT, with(Map.of("3.3", workforce)), List.of());
    }

    private static Map<String, Integer> with(Map<String, Integer> changes) {
        Map<String, Integer> scores = new HashMap<>(MARLINGATE);
        scores.putAll(changes);
        return scores;
    }
}
