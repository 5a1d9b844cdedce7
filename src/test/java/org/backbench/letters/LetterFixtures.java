package org.backbench.letters;

import java.time.Instant;
import java.util.UUID;

/** Letters for tests; whatever a test does not name is unimportant to it. */
final class LetterFixtures {

    private static final Instant WRITTEN = Instant.parse("2011-12-05T09:00:00Z");

    private LetterFixtures() {}

    static Letter letter(String subject, String body) {
        return new Letter(
                1,
                "task",
                Mark.ACT,
                1,
                "return-officer@X1",
                1L,
                "Ann Officer",
                null,
                subject,
                body,
                "Mia Manager",
                null,
                WRITTEN,
                WRITTEN,
                LetterState.HELD,
                null,
                null,
                null,
                0);
    }

    static Mailing mailing(String subject) {
        return new Mailing(
                1,
                1,
                "Ann Officer",
                null,
                false,
                1,
                subject,
                WRITTEN,
                MailingState.READY,
                0,
                null,
                UUID.randomUUID(),
                null);
    }
}
