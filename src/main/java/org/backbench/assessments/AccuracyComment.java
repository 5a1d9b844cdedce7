package org.backbench.assessments;

import java.util.Locale;
import org.backbench.problems.Refused;
import org.jspecify.annotations.Nullable;

/** One comment of the body on the draft, and its answer. */
public record AccuracyComment(
        int number,
        Type type,
        String comment,
        @Nullable String evidence,
        String madeBy,
        @Nullable Answer answer,
        @Nullable String reason,
        @Nullable String answeredBy) {

    /** What kind of comment; only errors of fact can change the draft. */
    public enum Type {
        FACT("error of fact"),
        OPINION("opinion"),
        NEW_EVIDENCE("new evidence");

        private final String title;

        Type(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** How the auditor answered. */
    public enum Answer {
        ACCEPTED,
        REJECTED,
        NOT_WEIGHED;

        /** The kebab-case word of the form: not-weighed. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** As the auditor sees it in the list: 1 (error of fact): finance cost is 5.20m. Evidence: ledger. */
    public String label() {
        String shown = "%d (%s): %s".formatted(number, type.title(), comment);
        return evidence == null ? shown : shown + " Evidence: " + evidence;
    }

    /** The comment with its answer; opinions and new evidence are kept and never weighed. */
    AccuracyComment answered(Answer given, String because, String by) {
        if (type != Type.FACT && given != Answer.NOT_WEIGHED) {
            throw new OnlyFactsWeighed(this);
        }
        if (type == Type.FACT && given == Answer.ACCEPTED && evidence == null) {
            throw new FactWithoutEvidence(this);
        }
        return new AccuracyComment(number, type, comment, evidence, madeBy, given, because, by);
    }

    /** An opinion is logged, evidence from after the cut-off is noted; neither moves a score. */
    public static final class OnlyFactsWeighed extends Refused {
        OnlyFactsWeighed(AccuracyComment comment) {
            super("Comment %d is %s: it is kept on record and not weighed. Answer \"not weighed\" and say why."
                    .formatted(comment.number(), comment.type() == Type.OPINION ? "an opinion" : "new evidence"));
        }
    }

    /** An error of fact is accepted on evidence. */
    public static final class FactWithoutEvidence extends Refused {
        FactWithoutEvidence(AccuracyComment comment) {
            super("Comment %d names no evidence, so it cannot be accepted. Reject it for lack of evidence."
                    .formatted(comment.number()));
        }
    }
}
