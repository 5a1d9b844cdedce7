package org.backbench.letters;

import java.time.Instant;
import java.util.List;
import org.backbench.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it was written to one person; its words never change.
 *
 * @param roleKey as whom the reader gets it
 * @param recipientId null where nobody holds the role
 * @param standsInFor the name of somebody who is away, whose deputy the reader is
 * @param writtenAt business time; it is handed over at {@code dueAt}
 * @param mailing how far its mailing is; null before it is part of one
 * @param sentAt business time
 */
public record Letter(
        long id,
        String kind,
        Mark mark,
        long caseId,
        String roleKey,
        @Nullable Long recipientId,
        String recipient,
        @Nullable String standsInFor,
        String subject,
        String body,
        @Nullable String replyTo,
        @Nullable String replyAddress,
        Instant writtenAt,
        Instant dueAt,
        LetterState state,
        @Nullable Long mailingId,
        @Nullable MailingState mailing,
        @Nullable Instant sentAt,
        int attempts) {

    /** Who sits on a panel stays unsaid: of a letter to a peer only the role is shown. */
    public boolean blind() {
        Role role = Role.of(roleKey);
        return role == Role.PEER || role == Role.LEAD_PEER;
    }

    /** How far it is, in words. */
    public String inWords() {
        if (mailing == null) {
            return state.words();
        }
        boolean again = mailing == MailingState.READY && attempts > 0;
        return again
                ? "is tried again after %s".formatted(attempts == 1 ? "one attempt" : attempts + " attempts")
                : mailing.words();
    }

    public List<String> paragraphs() {
        return List.of(body.strip().split("\\n\\s*\\n"));
    }
}
