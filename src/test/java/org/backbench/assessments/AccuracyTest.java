package org.backbench.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.backbench.BackbenchTest;
import org.backbench.assessments.AccuracyComment.Answer;
import org.backbench.assessments.AccuracyComment.Type;
import org.backbench.cases.CaseFile;
import org.backbench.cases.DraftAnswer;
import org.backbench.deadlines.Deadlines;
import org.backbench.people.PeopleFixtures;
import org.backbench.people.Person;
import org.backbench.problems.NotFound;
import org.backbench.workflow.FormTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.annotation.Transactional;

@BackbenchTest
@Transactional
class AccuracyTest {

    private static final NewComment FACT =
            new NewComment(Type.FACT, "Finance cost is 5.20m, not 5.60m.", "Audited ledger");
    private static final NewComment BARE_FACT = new NewComment(Type.FACT, "E-procurement is live.", null);
    private static final NewComment OPINION = new NewComment(Type.OPINION, "The tone is unfair.", null);
    private static final NewComment LATE_NEWS =
            new NewComment(Type.NEW_EVIDENCE, "The project was approved last week.", "Minutes");

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Accuracy accuracy;

    @Autowired
    Assessments assessments;

    @Autowired
    Deadlines deadlines;

    @Autowired
    AnswerCommentsForm form;

    private AssessmentFixture fixture;
    private CaseFile file;
    private Person officer;
    private Person inspector;

    @BeforeEach
    void arrange() {
        fixture = beans.createBean(AssessmentFixture.class);
        file = fixture.district();
        officer = fixture.officerOf(file);
        inspector = fixture.inspector();
        fixture.sendDraft(file);
    }

    @Test
    void givesTheBodyTenWorkingDays() {
        assertThat(deadlines
                        .of("accuracy-comments", file.id(), null)
                        .orElseThrow()
                        .due())
                .isEqualTo(LocalDate.of(2011, 12, 19));
        assertThat(draft(officer).due()).isEqualTo(LocalDate.of(2011, 12, 19));
    }

    @Test
    void recordsSilenceAsSilenceAndNeverAsAgreement() {
        accuracy.recordSilence(file.id());

        assertThat(draft(officer).answer()).isEqualTo(DraftAnswer.SILENCE);
        assertThat(draft(officer).answeredBy()).isNull();
        assertThat(assessments.view(fixture.director(), file.reference()).document())
                .contains("No comments received.")
                .doesNotContain("agree");
    }

    @Test
    void answersEachCommentWithItsOwnReason() {
        accuracy.comment(officer, file.id(), List.of(FACT, BARE_FACT, OPINION, LATE_NEWS));

        accuracy.answer(
                inspector,
                file.id(),
                List.of(
                        new CommentAnswer(1, Answer.ACCEPTED, "The ledger says so."),
                        new CommentAnswer(2, Answer.REJECTED, "No evidence is named."),
                        new CommentAnswer(3, Answer.NOT_WEIGHED, "An opinion."),
                        new CommentAnswer(4, Answer.NOT_WEIGHED, "After the cut-off.")));

        assertThat(draft(officer).comments())
                .extracting(AccuracyComment::answer)
                .containsExactly(Answer.ACCEPTED, Answer.REJECTED, Answer.NOT_WEIGHED, Answer.NOT_WEIGHED);
        assertThat(draft(officer).comments())
                .extracting(AccuracyComment::reason)
                .containsExactly("The ledger says so.", "No evidence is named.", "An opinion.", "After the cut-off.");
        assertThat(assessments.view(inspector, file.reference()).state()).isEqualTo(AssessmentState.SIGNING);
    }

    @Test
    void fillsInThatOpinionsAreNotWeighed() {
        accuracy.comment(officer, file.id(), List.of(FACT, OPINION));

        assertThat(form.fill(new FormTask(file.id(), null, inspector)).values().toString())
                .contains("1 (error of fact): Finance cost is 5.20m, not 5.60m. Evidence: Audited ledger")
                .containsOnlyOnce("answer=not-weighed");
    }

    @Test
    void leavesNoCommentUnanswered() {
        accuracy.comment(officer, file.id(), List.of(FACT, OPINION));

        assertThatExceptionOfType(Accuracy.CommentUnanswered.class)
                .isThrownBy(() -> accuracy.answer(
                        inspector, file.id(), List.of(new CommentAnswer(1, Answer.ACCEPTED, "Right."))));
    }

    @Test
    void acceptsNoFactWithoutEvidence() {
        accuracy.comment(officer, file.id(), List.of(BARE_FACT));

        assertThatExceptionOfType(AccuracyComment.FactWithoutEvidence.class)
                .isThrownBy(() -> accuracy.answer(
                        inspector, file.id(), List.of(new CommentAnswer(1, Answer.ACCEPTED, "It sounds right."))));
    }

    @Test
    void weighsNeitherOpinionsNorNewEvidence() {
        accuracy.comment(officer, file.id(), List.of(OPINION));

        assertThatExceptionOfType(AccuracyComment.OnlyFactsWeighed.class)
                .isThrownBy(() -> accuracy.answer(
                        inspector, file.id(), List.of(new CommentAnswer(1, Answer.ACCEPTED, "We were harsh."))))
                .withMessageStartingWith("Comment 1 is an opinion");
    }

    @Test
    void goesStraightToTheSignatureWithoutComments() {
        accuracy.comment(officer, file.id(), List.of());

        assertThat(assessments.view(inspector, file.reference()).state()).isEqualTo(AssessmentState.SIGNING);
        assertThat(draft(officer).answer()).isEqualTo(DraftAnswer.NO_COMMENTS);
    }

    @Test
    void wantsAtLeastOneCommentFromWhoSaysHeHasSome() {
        assertThatExceptionOfType(Accuracy.NoCommentMade.class).isThrownBy(() -> Accuracy.some(Stream.of()));
    }

    @Test
    void letsOnlyTheBodyComment() {
        Person stranger = PeopleFixtures.personWith(fixture.people, "return-officer@X-ELSEWHERE");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> accuracy.comment(stranger, file.id(), List.of()));
    }

    private AssessmentView.Draft draft(Person person) {
        return Objects.requireNonNull(assessments.view(person, file.reference()).draft());
    }
}
