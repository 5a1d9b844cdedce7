package org.backbench.returns;

import java.time.Instant;
import org.backbench.people.Person;
import org.backbench.problems.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a return as they were sent or imported: they never change afterwards.
 *
 * @param source SENT or IMPORTED
 * @param outcome PENDING, CERTIFIED, SENT_BACK or IMPORTED
 * @param sentBy the login of the sender, or of the person who imported
 * @param decidedBy the login of the certifying officer
 * @param reason why it was sent back
 * @param contentHash SHA-256 of what was sent, in hexadecimal: see {@link Content}
 */
public record ReturnVersion(
        long id,
        int number,
        String source,
        Instant sentAt,
        String sentBy,
        @Nullable String note,
        String outcome,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String reason,
        String contentHash) {

    /** Whether its figures were certified or published: what was only sent is still the body's own. */
    public boolean counted() {
        return outcome.equals("CERTIFIED") || outcome.equals("IMPORTED");
    }

    /** It was sent, and nobody has certified it or sent it back. */
    boolean isPending() {
        return outcome.equals("PENDING");
    }

    ReturnVersion requireOtherThanSender(Person certifier) {
        if (sentBy.equals(certifier.login())) {
            throw new SenderCertifies();
        }
        return this;
    }

    /** Four eyes: the certifying officer is never the person who sent the return for certification. */
    public static final class SenderCertifies extends Refused {
        SenderCertifies() {
            super("You sent this return for certification, so somebody else must certify it."
                    + " Ask the certifying officer's deputy.");
        }
    }
}
