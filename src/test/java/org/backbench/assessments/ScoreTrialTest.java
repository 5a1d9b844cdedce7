package org.backbench.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.backbench.assessments.Evidence.Bearing;
import org.backbench.assessments.ScoreTrial.Condition;
import org.backbench.assessments.ScoreTrial.Span;
import org.backbench.assessments.ScoreTrial.Standing;
import org.junit.jupiter.api.Test;

/** What scores come to while others are open, by the rule set of the reference data. */
class ScoreTrialTest {

    private static final RuleSets RULES = new RuleSets();
    private static final ScoreTrial NONE = new ScoreTrial(
            RULES.rules("UOR-2008-09"), RULES.kloes("UOR-2008-09", "single-tier-county"), Map.of(), Map.of());

    @Test
    void leavesEveryLevelOpenWhileNothingIsScored() {
        assertThat(NONE.theme(1)).isEqualTo(new Span(1, 4));
        assertThat(NONE.overall()).isEqualTo(new Span(1, 4));
        assertThat(NONE.reason(1)).isEqualTo("3 KLOEs are not scored");
        assertThat(NONE.overallReason()).isEqualTo("needs theme 1 and 2 and 3");
    }

    @Test
    void narrowsWithEachScoreAndIsDecidedBeforeTheLastWhereTheRuleAllows() {
        ScoreTrial two = NONE.with(Map.of("1.1", 3, "1.2", 2), Map.of());

        assertThat(two.theme(1)).isEqualTo(new Span(2, 3));
        assertThat(two.with("1.3", 3).theme(1)).isEqualTo(new Span(3, 3));
        assertThat(two.with("1.3", 3).reason(1)).isEqualTo("rule T3-3: 2 of 3 at 3 or more, none below 2");
        assertThat(two.with("1.3", 1).theme(1)).isEqualTo(new Span(2, 2));
    }

    @Test
    void saysWhatTheNextLevelStillAsksFor() {
        assertThat(NONE.with(Map.of("1.1", 3, "1.2", 1), Map.of()).conditions(1, 3))
                .containsExactly(
                        new Condition("2 of 3 KLOEs at 3 or more: 1 so far", Standing.OPEN),
                        new Condition("no KLOE below 2: 1.2 is", Standing.NOT_MET));
        assertThat(NONE.with(Map.of("1.1", 3, "1.2", 3), Map.of()).conditions(1, 3))
                .extracting(Condition::standing)
                .containsExactly(Standing.MET, Standing.OPEN);
        assertThat(NONE.conditions(1, 5)).isEmpty();
    }

    @Test
    void leavesAnEvenSplitToTheAuditor() {
        ScoreTrial even = NONE.with(Map.of("2.1", 3, "2.2", 3, "2.3", 2, "2.4", 2), Map.of());

        assertThat(even.splits(2)).isTrue();
        assertThat(even.theme(2)).isEqualTo(new Span(2, 3));
        assertThat(even.with(even.scores(), Map.of(2, 2)).theme(2)).isEqualTo(new Span(2, 2));
        assertThat(even.with("2.3", 3).splits(2)).isFalse();
    }

    @Test
    void agreesWithTheScorecardOnceAllIsScored() {
        Map<String, Integer> scores =
                Map.of("1.1", 3, "1.2", 2, "1.3", 3, "2.1", 2, "2.2", 2, "2.3", 2, "2.4", 3, "3.1", 2, "3.2", 2);
        ScoreTrial trial = NONE.with(scores, Map.of());
        Scorecard card = Scorecard.of(trial.rules(), trial.kloes(), scores, List.of());

        card.themes().forEach(theme -> assertThat(trial.theme(theme.theme()))
                .isEqualTo(new Span(theme.level(), theme.level())));
        assertThat(trial.overall()).isEqualTo(new Span(card.overall(), card.overall()));
    }

    @Test
    void aPieceCarriesTheLevelsBelowItsOwnAndOneAgainstStandsBeforeThoseAbove() {
        assertThat(Bearing.FOR_3.isFor(2)).isTrue();
        assertThat(Bearing.FOR_3.isFor(4)).isFalse();
        assertThat(Bearing.AGAINST_3.isAgainst(4)).isTrue();
        assertThat(Bearing.AGAINST_3.isAgainst(2)).isFalse();
        assertThat(Bearing.NOT_WEIGHED.isFor(2)).isFalse();
        assertThat(Bearing.NOT_WEIGHED.title()).isEqualTo("not weighed");
    }
}
