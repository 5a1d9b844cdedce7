package org.backbench.bodies;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A Regional Improvement and Efficiency Partnership.
 *
 * @param accountableBodyName the council that held its grant, as Parliament was told in May 2008
 * @param accountableBody the code of that council: another partnership reviews it
 * @param coreFunding20092010 pounds
 */
public record Riep(
        String id,
        String name,
        String region,
        String accountableBodyName,
        @Nullable String accountableBody,
        BigDecimal coreFunding20092010) {}
