package org.backbench.letters;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is handed over in one piece: one letter, or the digest of a person's day.
 *
 * @param address where it went; null before it was handed over
 * @param composedAt business time, as is {@code sentAt}
 * @param messageId the same however often it is tried
 * @param trouble what the mail server said, or what is missing
 */
public record Mailing(
        long id,
        long recipientId,
        String recipient,
        @Nullable String address,
        boolean digest,
        int letters,
        String subject,
        Instant composedAt,
        MailingState state,
        int attempts,
        @Nullable Instant sentAt,
        UUID messageId,
        @Nullable String trouble) {}
