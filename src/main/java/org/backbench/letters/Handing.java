package org.backbench.letters;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.backbench.people.Recipients;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a mailing before it is handed over and writes down what came of it, each in a short transaction of its own: no
 * transaction is open while the mail server is talked to.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class Handing {

    /** A mail server has answered long before; what is still under way then belonged to a service that died. */
    static final Duration DEAD_AFTER = Duration.ofMinutes(5);

    private static final int MOST_ATTEMPTS = 20;
    private static final Duration FIRST_DELAY = Duration.ofMinutes(1);
    private static final Duration LONGEST_DELAY = Duration.ofHours(4);

    /** What goes to the mail server. */
    record Load(Mailing mailing, List<Letter> letters, Optional<String> address) {}

    private final MailingRows rows;
    private final LetterRows letters;
    private final Recipients recipients;
    private final Clock clock;

    Handing(MailingRows rows, LetterRows letters, Recipients recipients, Clock clock) {
        this.rows = rows;
        this.letters = letters;
        this.recipients = recipients;
        this.clock = clock;
    }

    Optional<Load> take() {
        return rows.claim()
                .map(mailing -> new Load(
                        mailing, letters.findByMailing(mailing.id()), recipients.addressOf(mailing.recipientId())));
    }

    void settle(Load load, Delivery delivery) {
        Mailing mailing = load.mailing();
        switch (delivery.result()) {
            case TAKEN -> rows.sent(mailing.id(), load.address().orElseThrow(), clock.instant());
            case LATER -> later(mailing, delivery.words());
            case REFUSED -> rows.stop(mailing.id(), MailingState.FAILED, delivery.words());
            case UNKNOWN -> rows.stop(mailing.id(), MailingState.IN_DOUBT, delivery.words());
        }
    }

    private void later(Mailing mailing, String words) {
        if (mailing.attempts() >= MOST_ATTEMPTS) {
            rows.stop(
                    mailing.id(), MailingState.FAILED, "Given up after %d attempts. ".formatted(MOST_ATTEMPTS) + words);
            return;
        }
        rows.tryAgain(mailing.id(), delay(mailing.attempts()), words);
    }

    /** 1, 2, 4 … minutes, at most four hours. */
    static Duration delay(int attempts) {
        Duration delay = FIRST_DELAY.multipliedBy(1L << Math.min(attempts - 1, 10));
        return delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
    }

    /** Sees to what a service left behind that died in the middle. */
    int doubtTheLost() {
        return rows.doubt(
                DEAD_AFTER,
                "The service stopped while this was handed over; the mail server may have taken it or not.");
    }
}
