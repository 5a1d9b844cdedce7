package org.backbench.letters;

import java.time.Instant;
import org.backbench.people.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it is written.
 *
 * @param templateId what its text will be made with
 * @param to null where nobody at all holds the role
 * @param vacant whether the reader gets it because nobody holds the role
 * @param replyTo who answers questions about it; null where nobody does
 * @param dueAt when it is handed over: at once, or with the digest
 */
record NewLetter(
        Occasion occasion,
        long templateId,
        @Nullable Recipient to,
        boolean vacant,
        @Nullable Recipient replyTo,
        Instant dueAt,
        LetterState state) {

    @Nullable
    Long readerId() {
        return to == null ? null : to.personId();
    }

    String readerName() {
        return to == null ? "nobody" : to.name();
    }

    @Nullable
    String standsInFor() {
        return to == null ? null : to.standsInFor();
    }

    @Nullable
    String replyName() {
        return replyTo == null ? null : replyTo.name();
    }

    @Nullable
    String replyAddress() {
        return replyTo == null ? null : replyTo.address();
    }
}
