package org.backbench.returns;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.backbench.calendar.Dates;
import org.backbench.problems.Outdated;
import org.backbench.returns.rules.Evidence;

/** The causes a body tells for a soft failure, by rule and line; {@code by} is a login. */
public record Explanation(String rule, String line, List<Cause> causes, String by, Instant at) {

    public Explanation {
        causes = List.copyOf(causes);
    }

    /** £ thousand. */
    BigDecimal total() {
        return causes.stream().map(Cause::amount).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether it names the evidence of an answer; everything else tells why a figure is what it is. */
    public boolean isEvidence() {
        return rule.equals(Evidence.KEY);
    }

    boolean isAbout(String otherRule, String otherLine) {
        return rule.equals(otherRule) && line.equals(otherLine);
    }

    /** Somebody else explained the same since this person opened it: both texts stay, and he says which counts. */
    public static final class ChangedMeanwhile extends Outdated {

        private final transient List<Cause> theirs;

        ChangedMeanwhile(TemplateLine line, LineMark mark, List<Cause> theirs) {
            super("%s changed the explanation of “%s” on %s. It %s. Yours is not stored. Keep one of the two."
                    .formatted(
                            mark.name(),
                            line.label(),
                            Dates.moment(mark.at()),
                            theirs.isEmpty() ? "was taken away" : "says: " + said(line, theirs)));
            this.theirs = List.copyOf(theirs);
        }

        /** What is told now; empty where the explanation was taken away. */
        public List<Cause> theirs() {
            return theirs;
        }

        private static String said(TemplateLine line, List<Cause> causes) {
            return causes.stream()
                    .map(cause -> cause.amount() == null
                            ? "“%s”".formatted(cause.text())
                            : "“%s” %s".formatted(cause.text(), line.unit().say(cause.amount())))
                    .collect(Collectors.joining(", "));
        }
    }
}
