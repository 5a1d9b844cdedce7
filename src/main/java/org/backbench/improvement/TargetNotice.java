package org.backbench.improvement;

import java.time.LocalDate;
import java.util.List;
import org.backbench.calendar.Dates;
import org.backbench.problems.Invalid;
import org.backbench.problems.Outdated;
import org.backbench.problems.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What a body was told would be published about its three-year target, and what became of it.
 *
 * @param required pounds a year
 * @param verified pounds a year when it was told
 * @param words how the savings stood against the trajectory, in a sentence
 * @param atRisk whether the plan was behind a month before the day
 * @param publishedOn since when it stands published as at risk, the reply beside it
 * @param outcome on the day; provisional until the outturn is certified
 */
public record TargetNotice(
        long caseId,
        LocalDate toldOn,
        LocalDate replyBy,
        long required,
        long verified,
        String words,
        @Nullable String reply,
        @Nullable String repliedBy,
        @Nullable LocalDate repliedOn,
        boolean atRisk,
        @Nullable LocalDate publishedOn,
        @Nullable String outcome,
        @Nullable LocalDate outcomeOn,
        boolean provisional) {

    TargetNotice requireAnswerable(LocalDate today, String text) {
        if (text.isBlank()) {
            throw new ReplyMissing();
        }
        if (repliedOn != null) {
            throw new AlreadyReplied(this);
        }
        if (today.isAfter(replyBy)) {
            throw new TooLate(this);
        }
        return this;
    }

    /** A reply says something. */
    public static final class ReplyMissing extends Invalid {
        ReplyMissing() {
            super("Write what shall stand beside the figures.", List.of());
        }
    }

    /** One reply stands beside the figures. */
    public static final class AlreadyReplied extends Outdated {
        AlreadyReplied(TargetNotice notice) {
            super("%s replied already; one reply stands beside the figures.".formatted(notice.repliedBy));
        }
    }

    /** Fifteen working days, no more. */
    public static final class TooLate extends Refused {
        TooLate(TargetNotice notice) {
            super("The time to reply ended with %s. The silence is on record, not as agreement."
                    .formatted(Dates.day(notice.replyBy)));
        }
    }
}
