package org.backbench.letters;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter in the list of its case.
 *
 * @param title the kind in words
 * @param recipient null where it stays unsaid who sits on a panel
 * @param state how far it is, in words
 * @param mailing how far its mailing is; null before it is part of one
 * @param sentAt business time; null before
 */
public record LetterLine(
        long id,
        Instant writtenAt,
        String kind,
        String title,
        Mark mark,
        String roleKey,
        @Nullable String recipient,
        @Nullable String standsInFor,
        String subject,
        String state,
        @Nullable MailingState mailing,
        @Nullable Instant sentAt,
        boolean readable) {}
