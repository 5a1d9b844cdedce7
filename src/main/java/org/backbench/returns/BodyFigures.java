package org.backbench.returns;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The accepted figures of one body.
 *
 * @param state of the return; one that was withdrawn keeps its figures, but they count no more
 * @param receivedAt null: nothing has been received
 * @param voluntary sent by a body that owes none
 * @param proForma put together from the figures of former bodies
 * @param nil the functions it states that it has not
 * @param notMeasured the lines that say so in words
 * @param values by line key; a line that is missing in the return is not there
 */
public record BodyFigures(
        String bodyCode,
        ReturnState state,
        @Nullable Instant receivedAt,
        boolean voluntary,
        boolean proForma,
        Set<String> nil,
        Set<String> notMeasured,
        Map<String, BigDecimal> values) {

    public BodyFigures {
        nil = Set.copyOf(nil);
        notMeasured = Set.copyOf(notMeasured);
        values = Map.copyOf(values);
    }

    public @Nullable BigDecimal value(String line) {
        return values.get(line);
    }
}
