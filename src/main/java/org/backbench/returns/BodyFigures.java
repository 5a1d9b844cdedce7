package org.backbench.returns;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The accepted figures of one body.
 *
 * @param state of the return; one that was withdrawn keeps its figures, but they count no more
 * @param receivedAt null: nothing has been received
 * @param voluntary sent by a body that owes none
 * @param proForma put together from the figures of former bodies
 * @param values by line key; a line that is missing in the return is not there
 */
public record BodyFigures(
        String bodyCode,
        ReturnState state,
        @Nullable Instant receivedAt,
        boolean voluntary,
        boolean proForma,
        Map<String, BigDecimal> values) {

    public BodyFigures {
        values = Map.copyOf(values);
    }

    public @Nullable BigDecimal value(String line) {
        return values.get(line);
    }

    BodyFigures and(BodyFigures more) {
        Map<String, BigDecimal> both = new HashMap<>(values);
        both.putAll(more.values);
        return new BodyFigures(bodyCode, state, receivedAt, voluntary, proForma, both);
    }
}
