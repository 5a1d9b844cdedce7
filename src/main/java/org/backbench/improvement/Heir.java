package org.backbench.improvement;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A successor that takes over an open action of a body that has ended.
 *
 * @param owner who answers for it there, by post
 * @param share of the expected saving: 1 is the whole
 */
public record Heir(String bodyCode, String owner, BigDecimal share) {

    /** Its part of so many pounds, rounded to the pound. */
    long part(long pounds) {
        return share.multiply(BigDecimal.valueOf(pounds))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
