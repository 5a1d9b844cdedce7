package org.backbench.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

abstract class SubmissionProcess extends ModelWalk {

    SubmissionProcess() {
        super("submission");
    }

    @Test
    void aReturnIsPreparedAndCertified() {
        assertThat(walk.tasks()).containsExactly("prepare-return");

        walk.typesItsReturn().does("prepare-return", Answers.COMPLETE);
        assertThat(walk.tasks()).containsExactly("certify-return");

        walk.does("certify-return", Answers.CERTIFY);
        assertThat(walk.visitsTo("submission")).contains("return-received").doesNotContain("return-imported");
        assertThat(walk.tasks()).containsExactly("appoint-panel");
    }

    @Test
    void aReturnThatWasSentBackIsPreparedAgain() {
        walk.typesItsReturn().does("prepare-return", Answers.COMPLETE);

        walk.does("certify-return", Answers.SEND_BACK);
        assertThat(walk.tasks()).containsExactly("prepare-return");

        walk.does("prepare-return", Answers.COMPLETE).does("certify-return", Answers.CERTIFY);
        assertThat(walk.tasks()).containsExactly("appoint-panel");
    }

    @Test
    void aReturnThatIsCertifiedInPartIsPreparedFurther() {
        walk.typesItsReturn().leavesOut("legal").does("prepare-return", Answers.COMPLETE);

        walk.does("certify-return", Answers.CERTIFY);
        assertThat(walk.tasks()).containsExactly("prepare-return");

        walk.handsIn("legal").does("prepare-return", Answers.COMPLETE).does("certify-return", Answers.CERTIFY);
        assertThat(walk.tasks()).containsExactly("appoint-panel");
    }

    @Test
    void moreTimeIsGivenByTheReviewManager() {
        walk.asksForMoreTime();
        assertThat(walk.tasks()).containsExactly("decide-extension", "prepare-return");

        walk.does("decide-extension", Answers.MORE_TIME);
        assertThat(walk.visitsTo("submission")).contains("more-time-decided");
        assertThat(walk.tasks()).containsExactly("prepare-return");
        assertThat(walk.extensions()).containsExactly("GRANTED");
    }

    @Test
    void moreTimeMayBeAskedForAgainAfterItWasNotGiven() {
        walk.asksForMoreTime().does("decide-extension", Answers.NO_MORE_TIME).asksForMoreTime();

        assertThat(walk.extensions()).containsExactly("REFUSED", null);
        assertThat(walk.tasks()).containsExactly("decide-extension", "prepare-return");
    }

    @Test
    void nobodyDecidesOnMoreTimeOnceTheReturnHasCome() {
        walk.asksForMoreTime().typesItsReturn().does("prepare-return", Answers.COMPLETE);

        walk.does("certify-return", Answers.CERTIFY);
        assertThat(walk.tasks()).containsExactly("appoint-panel");
        assertThat(walk.extensions()).containsExactly("LAPSED");
    }

    @Test
    void aReturnThatComesByImportNeedNotBePrepared() {
        walk.isImported();

        assertThat(walk.visitsTo("submission")).contains("return-imported").doesNotContain("certify-return");
        assertThat(walk.tasks()).containsExactly("appoint-panel");
    }

    @Test
    void aCaseThatAnImportOpensHasItsReturn() {
        walk = Towns.of(beans).nextImportedCase();

        assertThat(walk.visitsTo("submission")).contains("already-received").doesNotContain("prepare-return");
        assertThat(walk.tasks()).containsExactly("appoint-panel");
    }
}
