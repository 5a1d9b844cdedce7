package org.backbench.letters;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it is stored: its template and the few words that fill it.
 *
 * @param vacant whether the reader gets it because nobody holds the role
 * @param what what is to be done or waited for; empty where nothing is
 * @param subject only of a letter written before templates were kept, as is {@code body}
 */
record LetterRow(
        long id,
        long templateId,
        long caseId,
        String reference,
        String bodyName,
        String dataYear,
        String roleKey,
        @Nullable Long recipientId,
        String recipient,
        @Nullable String standsInFor,
        boolean vacant,
        String what,
        @Nullable LocalDate due,
        String sentence,
        @Nullable String subject,
        @Nullable String body,
        @Nullable String replyTo,
        @Nullable String replyAddress,
        Instant writtenAt,
        Instant dueAt,
        LetterState state,
        @Nullable Long mailingId,
        @Nullable MailingState mailing,
        @Nullable Instant sentAt,
        int attempts) {}
