package org.backbench.reviews;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the panel concluded on one function.
 *
 * @param basis consensus, majority or the lead peer's casting vote
 * @param tally the votes in words: improve 2, explain 1
 * @param minority the votes for something else, each in the peer's own words
 */
public record Conclusion(
        String function,
        String title,
        Verdict verdict,
        Tally.Basis basis,
        String tally,
        List<Vote> minority,
        @Nullable String note) {

    public Conclusion {
        minority = List.copyOf(minority);
    }
}
