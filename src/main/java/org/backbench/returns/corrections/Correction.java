package org.backbench.returns.corrections;

import java.time.Instant;
import java.util.Locale;
import org.backbench.problems.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A return that was received is put right: what counts goes on counting until the new version is certified.
 *
 * @param queryId the query that asked for it; null when somebody opened it on his own account
 * @param baseVersion the version that is corrected
 * @param version the version it became; null until it was sent
 * @param sentReason why its figures are what they are, in the words of whoever sent them; null until it was sent
 */
public record Correction(
        long id,
        long caseId,
        long returnId,
        @Nullable Long queryId,
        int baseVersion,
        State state,
        String reason,
        String openedBy,
        String openedName,
        Instant openedAt,
        @Nullable Integer version,
        @Nullable String sentReason,
        @Nullable Instant endedAt) {

    /** Where a correction stands. */
    public enum State {
        TYPING,
        SENT,
        RECEIVED,
        DROPPED;

        public String title() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is not certified has not left the body, nor has the reason it was sent with. */
    Correction asEverybodyReadsIt() {
        return state == State.RECEIVED
                ? this
                : new Correction(
                        id,
                        caseId,
                        returnId,
                        queryId,
                        baseVersion,
                        state,
                        reason,
                        openedBy,
                        openedName,
                        openedAt,
                        version,
                        null,
                        endedAt);
    }

    Correction requireTyping() {
        return require(State.TYPING);
    }

    Correction requireSent() {
        return require(State.SENT);
    }

    private Correction require(State needed) {
        if (state != needed) {
            throw new NotNow(this);
        }
        return this;
    }

    /** One correction of a return at a time. */
    public static final class AlreadyOpen extends Refused {
        AlreadyOpen(Correction running) {
            super(
                    "A correction of this return is open already, since %s asked for it: %s"
                            .formatted(running.openedName(), running.reason()),
                    running.openedAt());
        }
    }

    /** Only what was received can be corrected; before that the return itself is typed. */
    public static final class NotReceived extends Refused {
        NotReceived() {
            super("This return has not been received yet: type the right figures into the return itself.");
        }
    }

    /** A version that changes nothing is none. */
    public static final class NothingChanged extends Refused {
        NothingChanged(int base) {
            super("No figure differs from version %d. Type the corrected figures first, or drop the correction."
                    .formatted(base));
        }
    }

    /** A query waits for the corrected figure, so the correction cannot be dropped. */
    public static final class QueryWaits extends Refused {
        QueryWaits(String query) {
            super("%s was accepted on the promise of a corrected figure. Send the corrected figures.".formatted(query));
        }
    }

    /** The correction is somewhere else by now. */
    static final class NotNow extends Refused {
        NotNow(Correction correction) {
            super("This correction is %s by now. Open the case to see what happened."
                    .formatted(correction.state().title()));
        }
    }
}
