package org.backbench.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.backbench.BackbenchTest;
import org.backbench.assessments.AssessmentView.KloeRow;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Stage;
import org.backbench.cases.StageRow;
import org.backbench.people.PeopleFixtures;
import org.backbench.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.annotation.Transactional;

@BackbenchTest
@Transactional
class SignOffsTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    SignOffs signOffs;

    @Autowired
    SignOffRows rows;

    @Autowired
    Assessments assessments;

    private AssessmentFixture fixture;
    private CaseFile file;

    @BeforeEach
    void arrange() {
        fixture = beans.createBean(AssessmentFixture.class);
        file = fixture.district();
    }

    @Test
    void keepsExactlyWhatWasSignedWithItsHash() {
        fixture.sendDraft(file);
        fixture.accuracy.recordSilence(file.id());
        Person director = fixture.director();
        String shown = assessments.view(director, file.reference()).document();

        signOffs.sign(director, file.id());

        Signature signature = rows.findSignature(file.id()).orElseThrow();
        assertThat(signature.document()).isEqualTo(shown).contains("Overall: 2, themes 3, 2, 2");
        assertThat(signature.holds()).isTrue();
        assertThat(signature.name()).isEqualTo(director.name());
        assertThat(signature.at()).isEqualTo(Instant.parse("2011-12-05T09:00:00Z"));
        assertThat(new Signature(signature.name(), signature.at(), signature.sha256(), shown + " ").holds())
                .isFalse();
    }

    @Test
    void endsTheStageWithItsScore() {
        fixture.sendDraft(file);
        fixture.accuracy.recordSilence(file.id());
        assertThat(assessments.signed(file.id())).isEmpty();

        signOffs.sign(fixture.director(), file.id());

        assertThat(assessments.signed(file.id()).orElseThrow().overall()).isEqualTo(2);
        assertThat(fixture.cases.stages(file.id()))
                .filteredOn(row -> row.stage() == Stage.USE_OF_RESOURCES)
                .extracting(StageRow::note)
                .containsExactly("overall 2, signed 5 December 2011");
    }

    @Test
    void letsNobodySignWhatHeScored() {
        Person both = PeopleFixtures.personWith(fixture.people, "inspector@AC", "assessment-director@AC");
        fixture.scoring.score(both, file.id(), AssessmentFixture.sheet(AssessmentFixture.MARLINGATE));
        fixture.scoring.assure(fixture.assurer(), file.id(), true, "Fine.");
        fixture.accuracy.sendDraft(file.id());
        fixture.accuracy.recordSilence(file.id());

        assertThatExceptionOfType(SignOffs.ScorerSigns.class).isThrownBy(() -> signOffs.sign(both, file.id()));
    }

    @Test
    void letsNobodySignWhatHeAssured() {
        Person both = PeopleFixtures.personWith(fixture.people, "quality-assurer@AC", "assessment-director@AC");
        fixture.scoring.score(fixture.inspector(), file.id(), AssessmentFixture.sheet(AssessmentFixture.MARLINGATE));
        fixture.scoring.assure(both, file.id(), true, "Fine.");
        fixture.accuracy.sendDraft(file.id());
        fixture.accuracy.recordSilence(file.id());

        assertThatExceptionOfType(SignOffs.AssurerSigns.class).isThrownBy(() -> signOffs.sign(both, file.id()));
    }

    @Test
    void scoresSendsAndSignsAgainAfterAReturn() {
        fixture.sendDraft(file);
        fixture.accuracy.comment(
                fixture.officerOf(file),
                file.id(),
                List.of(new NewComment(AccuracyComment.Type.OPINION, "Too harsh.", null)));
        fixture.accuracy.answer(
                fixture.inspector(),
                file.id(),
                List.of(new CommentAnswer(1, AccuracyComment.Answer.NOT_WEIGHED, "An opinion.")));
        signOffs.giveBack(fixture.director(), file.id(), "2.3 does not follow from its evidence.");

        fixture.sendDraft(file);
        fixture.accuracy.comment(fixture.officerOf(file), file.id(), List.of());
        signOffs.sign(fixture.director(), file.id());

        AssessmentView view = assessments.view(fixture.inspector(), file.reference());
        assertThat(view.round()).isEqualTo(2);
        assertThat(view.state()).isEqualTo(AssessmentState.SIGNED);
        assertThat(view.opinions())
                .extracting(AssessmentView.Opinion::outcome)
                .containsExactly("ASSURED", "RETURNED", "ASSURED", "SIGNED");
        assertThat(Objects.requireNonNull(view.draft()).comments()).isEmpty();
    }

    @Test
    void keepsScoresFromTheBodyUntilTheDraftIsSent() {
        Person officer = fixture.officerOf(file);
        fixture.scoring.score(fixture.inspector(), file.id(), AssessmentFixture.sheet(AssessmentFixture.MARLINGATE));

        AssessmentView view = assessments.view(officer, file.reference());
        assertThat(view.kloes()).hasSize(8).extracting(KloeRow::score).containsOnlyNulls();
        assertThat(view.scorecard()).isNull();

        fixture.scoring.assure(fixture.assurer(), file.id(), true, "Fine.");
        fixture.accuracy.sendDraft(file.id());

        AssessmentView draft = assessments.view(officer, file.reference());
        assertThat(draft.kloes()).extracting(KloeRow::score).doesNotContainNull();
        assertThat(draft.kloes()).extracting(KloeRow::evidence).doesNotContainNull();
        assertThat(draft.opinions()).isEmpty();
        assertThat(draft.document()).isNull();
    }

    @Test
    void showsTheBodyTheDraftItHasWhileANewOneIsMade() {
        fixture.sendDraft(file);
        fixture.accuracy.recordSilence(file.id());
        signOffs.giveBack(fixture.director(), file.id(), "Look at 1.1 again.");
        java.util.Map<String, Integer> lower = new java.util.HashMap<>(AssessmentFixture.MARLINGATE);
        lower.put("1.1", 1);
        fixture.scoring.score(fixture.inspector(), file.id(), AssessmentFixture.sheet(lower));

        assertThat(assessments
                        .view(fixture.officerOf(file), file.reference())
                        .kloes()
                        .getFirst()
                        .score())
                .isEqualTo(3);
        assertThat(assessments
                        .view(fixture.inspector(), file.reference())
                        .kloes()
                        .getFirst()
                        .score())
                .isEqualTo(1);
    }

    @Test
    void givesThePartnershipTheResultWithoutTheEvidence() {
        Person manager = PeopleFixtures.personWith(fixture.people, "review-manager@EMIEP");
        fixture.sendDraft(file);
        assertThat(assessments.view(manager, file.reference()).scorecard()).isNull();
        fixture.accuracy.recordSilence(file.id());
        signOffs.sign(fixture.director(), file.id());

        AssessmentView view = assessments.view(manager, file.reference());

        assertThat(Objects.requireNonNull(view.scorecard()).overall()).isEqualTo(2);
        assertThat(view.kloes()).extracting(KloeRow::evidence).containsOnlyNulls();
        assertThat(view.draft()).isNull();
    }

    @Test
    void signsOnlyInItsTurn() {
        fixture.sendDraft(file);

        assertThatExceptionOfType(Assessment.OutOfTurn.class)
                .isThrownBy(() -> signOffs.sign(fixture.director(), file.id()))
                .withMessageContaining("the body is checking the draft");
    }
}
