package org.backbench.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class ReturnCorrectionProcess extends ModelWalk {

    ReturnCorrectionProcess() {
        super("return-correction");
    }

    @Override
    WalkedCase nextCase(Towns towns) {
        return towns.nextReceivedCase();
    }

    @BeforeEach
    void aReceivedReturnIsOpened() {
        walk.opensACorrection();
        assertThat(walk.tasks()).containsExactly("appoint-panel", "correct-return");
    }

    @Test
    void correctedFiguresAreCertifiedAgain() {
        walk.typesItsReturn(210).does("correct-return", Answers.SEND_CORRECTION);
        assertThat(walk.tasks()).containsExactly("appoint-panel", "certify-correction");

        walk.does("certify-correction", Answers.CERTIFY);
        assertThat(walk.visitsTo("return-correction")).contains("version-received");
        assertThat(walk.tasks()).containsExactly("appoint-panel");
    }

    @Test
    void whatWasSentBackIsCorrectedAgain() {
        walk.typesItsReturn(210)
                .does("correct-return", Answers.SEND_CORRECTION)
                .does("certify-correction", Answers.SEND_BACK);
        assertThat(walk.tasks()).containsExactly("appoint-panel", "correct-return");

        walk.typesItsReturn(220)
                .does("correct-return", Answers.SEND_CORRECTION)
                .does("certify-correction", Answers.CERTIFY);
        assertThat(walk.tasks()).containsExactly("appoint-panel");
    }

    @Test
    void aCorrectionThatCorrectsNothingIsDropped() {
        walk.does("correct-return", Answers.DROP_CORRECTION);

        assertThat(walk.visitsTo("return-correction")).contains("correction-dropped");
        assertThat(walk.tasks()).containsExactly("appoint-panel");
    }
}
