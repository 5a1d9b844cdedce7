package org.backbench.returns;

import java.util.Locale;
import org.backbench.calendar.Dates;
import org.backbench.problems.Outdated;
import org.jspecify.annotations.Nullable;

/**
 * How a function is handed in.
 *
 * @param reason why it is nil or missing, or what is known of the query; null only for what is handed in
 */
public record FunctionStanding(
        String function, Kind kind, @Nullable String reason) {

    /** As it stands, with nothing to say: how every function begins. */
    public static FunctionStanding handedIn(String function) {
        return new FunctionStanding(function, Kind.HANDED_IN, null);
    }

    /** What is handed in as it stands has nothing to say; a blank reason is none. */
    FunctionStanding stripped() {
        String kept = kind == Kind.HANDED_IN || reason == null || reason.isBlank() ? null : reason.strip();
        return new FunctionStanding(function, kind, kept);
    }

    /**
     * @param opened how it was handed in when somebody began to say it otherwise
     * @param last who said it last
     */
    void requireUnmoved(FunctionStanding opened, FunctionStanding mine, Template template, LineMark last) {
        if (!equals(opened.stripped()) && !equals(mine)) {
            throw new ChangedMeanwhile(template.titleOf(function), last, this, mine);
        }
    }

    /** nil: the county does this work. */
    String said() {
        return reason == null ? kind.title() : "%s: “%s”".formatted(kind.title(), reason);
    }

    /** What the certificate says of it, in a sentence. */
    public String sentence(String title) {
        String said = reason == null ? "" : " " + reason;
        return switch (kind) {
            case UNDER_QUERY ->
                "%s is handed in under query: the certificate does not cover what a rule found wrong in it.%s"
                        .formatted(title, said);
            case NIL -> "%s is stated as nil: there is no such function.%s".formatted(title, said);
            case MISSING ->
                "%s is missing: the certificate does not cover it, and it stays due.%s".formatted(title, said);
            case HANDED_IN -> "%s is handed in as it stands.".formatted(title);
        };
    }

    /** The four ways. */
    public enum Kind {
        /** As it stands; the certificate covers it. */
        HANDED_IN,
        /** With a hard failure that could not be put right: the certificate covers the rest, a query follows. */
        UNDER_QUERY,
        /** The body has no such function. */
        NIL,
        /** Not ready: the return is incomplete and stays chased. */
        MISSING;

        public String title() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Somebody else said how it is handed in since this person opened it: both stay, and he says which counts. */
    public static final class ChangedMeanwhile extends Outdated {

        private final transient FunctionStanding theirs;

        ChangedMeanwhile(String title, LineMark mark, FunctionStanding theirs, FunctionStanding mine) {
            super(("%s changed how %s is handed in on %s. It says %s now; yours says %s and is not stored."
                            + " Keep one of the two.")
                    .formatted(mark.name(), title, Dates.moment(mark.at()), theirs.said(), mine.said()));
            this.theirs = theirs;
        }

        /** How it is handed in now. */
        public FunctionStanding theirs() {
            return theirs;
        }
    }
}
