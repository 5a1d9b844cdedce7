package org.backbench.returns;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The accepted figures of one body.
 *
 * @param receivedAt null: nothing has been received
 * @param values by line key; a line that is missing in the return is not there
 */
public record BodyFigures(String bodyCode, @Nullable Instant receivedAt, Map<String, BigDecimal> values) {

    public BodyFigures {
        values = Map.copyOf(values);
    }

    public @Nullable BigDecimal value(String line) {
        return values.get(line);
    }

    BodyFigures and(BodyFigures more) {
        Map<String, BigDecimal> both = new HashMap<>(values);
        both.putAll(more.values);
        return new BodyFigures(bodyCode, receivedAt, both);
    }
}
