package org.backbench.returns.queries;

/**
 * A figure that is under query.
 *
 * @param query the number of the query in its case
 * @param forGood the time to settle it has run out: it stays reserved
 */
public record FigureStanding(String bodyCode, String line, int query, boolean forGood) {

    /** Why the figure is left out of quartiles. */
    public String reason(String label) {
        return forGood
                ? "%s is reserved: query Q%d was not settled in time.".formatted(label, query)
                : "%s is reserved: query Q%d was open at the freeze.".formatted(label, query);
    }

    /** The mark beside the figure before the freeze. */
    public String caution(String label) {
        return forGood ? reason(label) : "%s is provisional: query Q%d is open.".formatted(label, query);
    }
}
