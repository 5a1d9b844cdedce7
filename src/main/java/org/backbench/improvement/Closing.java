package org.backbench.improvement;

import java.util.List;
import java.util.stream.Collectors;
import org.backbench.problems.Refused;

/** How a plan ended. */
public record Closing(Outcome outcome, String statement, Signature by) {

    /** Whether what was verified reaches what was required. */
    public enum Outcome {
        MET("met"),
        PARTLY_MET("partly met"),
        NOT_MET("not met");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public String key() {
            return Wording.key(this);
        }

        /** The outcome that the figures give. */
        static Outcome of(long verified, long required) {
            if (verified >= required) {
                return MET;
            }
            return verified > 0 ? PARTLY_MET : NOT_MET;
        }

        void requireAgreesWith(long verified, long required) {
            Outcome figures = of(verified, required);
            if (this != figures) {
                throw new OutcomeDisagrees(figures, verified, required);
            }
        }
    }

    static void requireAllVerified(List<ActionRows.NamedAction> open) {
        if (!open.isEmpty()) {
            throw new ActionsOpen(open);
        }
    }

    /** A plan closes when its actions are verified, and with them what its body took over from bodies that ended. */
    public static final class ActionsOpen extends Refused {
        ActionsOpen(List<ActionRows.NamedAction> open) {
            super(stillOpen(open) + " The plan closes when they are verified; report or verify them first.");
        }
    }

    /** Still open: A1 close local payroll (Aldford District, BB-2011-X-D01). */
    static String stillOpen(List<ActionRows.NamedAction> open) {
        return open.stream()
                .map(each -> "%s (%s, %s)".formatted(each.action().title(), each.bodyName(), each.reference()))
                .collect(Collectors.joining("; ", "Still open: ", "."));
    }

    /** The outcome of a plan follows from what was verified. */
    public static final class OutcomeDisagrees extends Refused {
        OutcomeDisagrees(Outcome figures, long verified, long required) {
            super("Verified savings are %s of the %s required: the outcome is “%s”. Choose it, or verify more first."
                    .formatted(Wording.money(verified), Wording.money(required), figures.words()));
        }
    }
}
