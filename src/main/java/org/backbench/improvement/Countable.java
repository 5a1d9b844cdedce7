package org.backbench.improvement;

import java.util.List;

/**
 * What of an item counts towards the requirement: its £ a year, or none and the reasons why.
 *
 * @param reasons empty when the item counts
 */
public record Countable(long pounds, List<String> reasons) {

    public Countable {
        reasons = List.copyOf(reasons);
    }

    public boolean counts() {
        return reasons.isEmpty();
    }

    /** As decision and screens say it: £750,000 a year; or: nothing (one year only: not ongoing). */
    public String sentence() {
        return counts() ? Wording.money(pounds) + " a year" : "nothing (%s)".formatted(String.join("; ", reasons));
    }
}
