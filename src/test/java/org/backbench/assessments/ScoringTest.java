package org.backbench.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backbench.BackbenchTest;
import org.backbench.assessments.AssessmentView.KloeRow;
import org.backbench.assessments.Scorecard.ThemeJudgement;
import org.backbench.bodies.BodyType;
import org.backbench.cases.CaseFile;
import org.backbench.people.PeopleFixtures;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.problems.Invalid;
import org.backbench.workflow.FormTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.annotation.Transactional;

@BackbenchTest
@Transactional
class ScoringTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Scoring scoring;

    @Autowired
    Assessments assessments;

    @Autowired
    ScoreKloesForm form;

    private AssessmentFixture fixture;
    private CaseFile district;
    private Person inspector;

    @BeforeEach
    void arrange() {
        fixture = beans.createBean(AssessmentFixture.class);
        district = fixture.district();
        inspector = fixture.inspector();
    }

    @Test
    void scoresADistrictOnItsEightKloes() {
        scoring.score(inspector, district.id(), AssessmentFixture.sheet(AssessmentFixture.MARLINGATE));

        AssessmentView view = assessments.view(inspector, district.reference());
        assertThat(view.state()).isEqualTo(AssessmentState.ASSURING);
        assertThat(view.kloes()).extracting(KloeRow::score).containsExactly(3, 2, 3, 2, 2, 3, 2, 2);
        assertThat(Objects.requireNonNull(view.scorecard()).overall()).isEqualTo(2);
        assertThat(view.ruleNote()).contains("carried forward for training");
    }

    @Test
    void refusesAKloeThatDoesNotApply() {
        Map<String, Integer> scores = new HashMap<>(AssessmentFixture.MARLINGATE);
        scores.put("3.1", 2);

        assertThatExceptionOfType(ScoreSheet.KloeNotApplicable.class)
                .isThrownBy(() -> scoring.score(inspector, district.id(), AssessmentFixture.sheet(scores)))
                .withMessage("KLOE 3.1 does not apply to this body."
                        + " Score only 1.1, 1.2, 1.3, 2.1, 2.2, 2.3, 2.4, 3.3.");
    }

    @Test
    void takesNoAbsentScoreForZero() {
        Map<String, Integer> scores = new HashMap<>(AssessmentFixture.MARLINGATE);
        scores.remove("2.2");

        assertThatExceptionOfType(ScoreSheet.ScoresIncomplete.class)
                .isThrownBy(() -> scoring.score(inspector, district.id(), AssessmentFixture.sheet(scores)))
                .withMessage("KLOE 2.2 has no score; absent is not zero. Score it.");
    }

    @Test
    void asksForEvidenceAndWholeScores() {
        List<KloeScore> scores = AssessmentFixture.sheet(AssessmentFixture.MARLINGATE).scores().stream()
                .map(score -> score.kloe().equals("1.2")
                        ? new KloeScore("1.2", 2, " ")
                        : score.kloe().equals("2.1") ? new KloeScore("2.1", 5, "Much.") : score)
                .toList();

        assertThatExceptionOfType(ScoreSheet.ScoresIncomplete.class)
                .isThrownBy(() -> scoring.score(inspector, district.id(), new ScoreSheet(scores, List.of())))
                .satisfies(refusal -> assertThat(refusal.places())
                        .extracting(Invalid.Place::name)
                        .containsExactly("kloes[1].evidence", "kloes[3].score"));
    }

    @Test
    void asksForAJudgementOnAnEvenSplit() {
        Map<String, Integer> scores = new HashMap<>(AssessmentFixture.MARLINGATE);
        scores.putAll(Map.of("2.1", 3, "2.2", 3, "2.3", 2, "2.4", 2));
        ScoreSheet sheet = AssessmentFixture.sheet(scores);

        assertThatExceptionOfType(ScoreSheet.EvenSplit.class)
                .isThrownBy(() -> scoring.score(inspector, district.id(), sheet));
        assertThatExceptionOfType(ScoreSheet.EvenSplit.class)
                .isThrownBy(() -> scoring.score(inspector, district.id(), judged(sheet, 2, 4, "Because.")));
        assertThatExceptionOfType(ScoreSheet.JudgementWithoutReason.class)
                .isThrownBy(() -> scoring.score(inspector, district.id(), judged(sheet, 2, 3, "")));
        assertThatExceptionOfType(ScoreSheet.RuleDecides.class)
                .isThrownBy(() -> scoring.score(inspector, district.id(), judged(sheet, 1, 4, "It looks better.")));

        scoring.score(inspector, district.id(), judged(sheet, 2, 3, "Procurement carries the theme."));

        Scorecard card = Objects.requireNonNull(
                assessments.view(inspector, district.reference()).scorecard());
        assertThat(card.themes().get(1).trace()).endsWith("The auditor judged 3: Procurement carries the theme.");
    }

    @Test
    void letsNobodyAssureWhatHeScored() {
        Person both = PeopleFixtures.personWith(fixture.people, "inspector@AC", "quality-assurer@AC");
        scoring.score(both, district.id(), AssessmentFixture.sheet(AssessmentFixture.MARLINGATE));

        assertThatExceptionOfType(Scoring.ScorerAssures.class)
                .isThrownBy(() -> scoring.assure(both, district.id(), true, "Fine."))
                .withMessage(
                        both.name() + " scored this assessment and cannot assure it. Ask another quality assurer.");
    }

    @Test
    void scoresAgainAfterAReturnFromTheScoresBefore() {
        scoring.score(inspector, district.id(), AssessmentFixture.sheet(AssessmentFixture.MARLINGATE));
        scoring.assure(fixture.assurer(), district.id(), false, "1.2 rests on one interview.");

        assertThat(form.fill(new FormTask(district.id(), null, inspector))
                        .values()
                        .toString())
                .contains("Seen in the papers of 1.2");
        Map<String, Integer> better = new HashMap<>(AssessmentFixture.MARLINGATE);
        better.put("3.3", 3);
        scoring.score(inspector, district.id(), AssessmentFixture.sheet(better));

        AssessmentView view = assessments.view(inspector, district.reference());
        assertThat(view.round()).isEqualTo(2);
        assertThat(Objects.requireNonNull(view.scorecard()).overall()).isEqualTo(3);
        assertThat(view.opinions())
                .extracting(AssessmentView.Opinion::round, AssessmentView.Opinion::outcome)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1, "RETURNED"));
    }

    @Test
    void remembersWhoScoredInAnEarlierRound() {
        Person both = PeopleFixtures.personWith(fixture.people, "inspector@AC", "quality-assurer@AC");
        scoring.score(both, district.id(), AssessmentFixture.sheet(AssessmentFixture.MARLINGATE));
        scoring.assure(fixture.assurer(), district.id(), false, "1.2 rests on one interview.");
        scoring.score(inspector, district.id(), AssessmentFixture.sheet(AssessmentFixture.MARLINGATE));

        assertThatExceptionOfType(Scoring.ScorerAssures.class)
                .isThrownBy(() -> scoring.assure(both, district.id(), true, "Fine."));
    }

    @Test
    void scoresACouncilOfOneTierOnNine() {
        CaseFile unitary = fixture.assessmentOf(fixture.body("Tarnbury", BodyType.UNITARY, "X-UA"), 2011);

        assertThat(scoring.kloes(inspector, unitary.id())).hasSize(9);
        assertThat(scoring.splittableThemes(inspector, unitary.id()))
                .containsExactly("2 Governing the business", "3 Managing resources");
        assertThat(scoring.splittableThemes(inspector, district.id())).containsExactly("2 Governing the business");
    }

    @Test
    void leavesScoringToInspectors() {
        assertThatExceptionOfType(Rights.RightMissing.class)
                .isThrownBy(() -> scoring.score(
                        fixture.officerOf(district),
                        district.id(),
                        AssessmentFixture.sheet(AssessmentFixture.MARLINGATE)));
    }

    @Test
    void scoresOnlyInItsTurn() {
        scoring.score(inspector, district.id(), AssessmentFixture.sheet(AssessmentFixture.MARLINGATE));

        assertThatExceptionOfType(Assessment.OutOfTurn.class)
                .isThrownBy(() ->
                        scoring.score(inspector, district.id(), AssessmentFixture.sheet(AssessmentFixture.MARLINGATE)));
    }

    private static ScoreSheet judged(ScoreSheet sheet, int theme, int level, String reason) {
        return new ScoreSheet(sheet.scores(), List.of(new ThemeJudgement(theme, level, reason)));
    }
}
