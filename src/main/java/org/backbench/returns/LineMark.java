package org.backbench.returns;

import java.time.Instant;
import org.backbench.calendar.Dates;
import org.backbench.problems.Outdated;

/** Who typed a line of a draft last; {@code by} is a login. */
public record LineMark(String line, String by, String name, Instant at) {

    /** Somebody else changed the line since this person opened it: both texts stay, and he says which counts. */
    public static final class ChangedMeanwhile extends Outdated {

        private final transient LineMark mark;
        private final String theirs;

        ChangedMeanwhile(TemplateLine line, LineMark mark, String theirs, String mine) {
            super("%s changed “%s” on %s. It says %s now; yours says %s and is not stored. Keep one of the two."
                    .formatted(mark.name(), line.label(), Dates.moment(mark.at()), quoted(theirs), quoted(mine)));
            this.mark = mark;
            this.theirs = theirs;
        }

        /** Who was first, and when. */
        public LineMark mark() {
            return mark;
        }

        /** What stands there now; empty for nothing. */
        public String theirs() {
            return theirs;
        }

        private static String quoted(String text) {
            return text.isBlank() ? "nothing" : "“%s”".formatted(text.strip());
        }
    }
}
