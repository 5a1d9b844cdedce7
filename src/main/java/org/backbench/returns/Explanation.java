package org.backbench.returns;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** The causes a body tells for a soft failure, by rule and line; {@code by} is a login. */
public record Explanation(String rule, String line, List<Cause> causes, String by, Instant at) {

    public Explanation {
        causes = List.copyOf(causes);
    }

    /** £ thousand. */
    BigDecimal total() {
        return causes.stream().map(Cause::amount).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
