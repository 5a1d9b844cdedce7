package org.backbench.letters;

import java.time.Clock;
import java.util.List;
import org.backbench.calendar.TimeSettings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes mailings of letters: an urgent one by itself, the others as digests. In training they stay in the outbox. */
@Component
@Transactional
class Composing {

    private final MailingRows rows;
    private final LetterRows letters;
    private final Clock clock;
    private final boolean training;

    Composing(MailingRows rows, LetterRows letters, Clock clock, TimeSettings settings) {
        this.rows = rows;
        this.letters = letters;
        this.clock = clock;
        this.training = settings.training();
    }

    /** Those of these letters that do not wait for a digest. */
    void alone(List<Long> letterIds) {
        if (!letterIds.isEmpty()) {
            nameAfterTheirLetter(rows.composeAlone(letterIds, first(), clock.instant()));
        }
    }

    /**
     * The digests that are due. A moving clock leaps over mornings, so each gets the digest it would have had; after an
     * outage a person gets one, however many mornings it lasted.
     */
    void digests() {
        nameAfterTheirLetter(rows.composeDigests(training, first(), clock.instant()));
    }

    private void nameAfterTheirLetter(List<Long> mailings) {
        if (!mailings.isEmpty()) {
            rows.updateSubjects(letters.findByMailings(mailings));
        }
    }

    private MailingState first() {
        return training ? MailingState.LOCAL : MailingState.READY;
    }
}
