package org.backbench.returns.queries;

import java.time.Instant;
import java.util.List;
import org.backbench.people.Role;
import org.backbench.problems.Why;

/**
 * A figure that is under query.
 *
 * @param query the number of the query in its case
 * @param asked since when it is under query
 * @param forGood the time to settle it has run out: it stays reserved
 */
public record FigureStanding(String bodyCode, String line, int query, boolean forGood, Instant asked) {

    /** Why the figure is left out of quartiles. */
    public String reason(String label) {
        return forGood
                ? "%s is reserved: query Q%d was not settled in time.".formatted(label, query)
                : "%s is reserved: query Q%d was open at the freeze.".formatted(label, query);
    }

    /** What stands against ranking the figure among those of its peers, or against relying on it before the freeze. */
    Why why(String label, boolean frozen) {
        return forGood || frozen
                ? new Why(
                        "figure-reserved",
                        reason(label),
                        asked,
                        "Nothing: what is reserved stays out of quartiles. A corrected figure counts in a later"
                                + " release.",
                        List.of(Role.REVIEW_MANAGER.key(), Role.PROGRAMME_OFFICE.key()))
                : new Why(
                        "figure-under-query",
                        caution(label),
                        asked,
                        "Wait until the body has answered and the answer is judged.",
                        List.of(Role.RETURN_OFFICER.key(), Role.REVIEW_MANAGER.key()));
    }

    /** The mark beside the figure before the freeze. */
    public String caution(String label) {
        return forGood ? reason(label) : "%s is provisional: query Q%d is open.".formatted(label, query);
    }
}
