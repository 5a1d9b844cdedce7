package org.backbench.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class UseOfResourcesProcess extends ModelWalk {

    UseOfResourcesProcess() {
        super("use-of-resources");
    }

    @BeforeEach
    void nothingIsToImprove() {
        reported().does("decide-plan-needed", Answers.NO_PLAN);
        assertThat(walk.tasks()).containsExactly("score-kloes");
    }

    @Test
    void anAssessmentIsScoredCheckedAndSigned() {
        walk.does("score-kloes", Answers.SCORE).does("quality-assure", Answers.ASSURED);
        assertThat(walk.tasks()).containsExactly("check-accuracy");

        walk.does("check-accuracy", Answers.NO_COMMENTS);
        assertThat(walk.tasks()).containsExactly("sign-off");

        walk.does("sign-off", Answers.SIGN);
        assertThat(walk.visitsTo("use-of-resources")).contains("assessment-signed");
    }

    @Test
    void scoresThatWereNotAssuredAreScoredAgain() {
        walk.does("score-kloes", Answers.SCORE).does("quality-assure", Answers.NOT_ASSURED);
        assertThat(walk.tasks()).containsExactly("score-kloes");

        walk.does("score-kloes", Answers.SCORE).does("quality-assure", Answers.ASSURED);
        assertThat(walk.tasks()).containsExactly("check-accuracy");
    }

    @Test
    void commentsAreAnsweredBeforeTheDirectorSigns() {
        walk.does("score-kloes", Answers.SCORE)
                .does("quality-assure", Answers.ASSURED)
                .does("check-accuracy", Answers.A_FACT_IS_WRONG);
        assertThat(walk.tasks()).containsExactly("answer-comments");

        walk.does("answer-comments", Answers.ACCEPT_COMMENTS);
        assertThat(walk.tasks()).containsExactly("sign-off");
    }

    @Test
    void whatTheDirectorReturnsIsScoredAgain() {
        walk.does("score-kloes", Answers.SCORE)
                .does("quality-assure", Answers.ASSURED)
                .does("check-accuracy", Answers.NO_COMMENTS)
                .does("sign-off", Answers.NOT_SIGNED);
        assertThat(walk.tasks()).containsExactly("score-kloes");
    }

    @Test
    void theSilenceOfTheBodyIsRecorded() {
        walk.does("score-kloes", Answers.SCORE)
                .does("quality-assure", Answers.ASSURED)
                .waitsUntil(LocalDate.of(2011, 12, 31));

        assertThat(walk.visitsTo("use-of-resources")).contains("accuracy-window-closed", "record-silence");
        assertThat(walk.tasks()).containsExactly("sign-off");
    }
}
