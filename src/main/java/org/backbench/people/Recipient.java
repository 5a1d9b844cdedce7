package org.backbench.people;

import org.jspecify.annotations.Nullable;

/**
 * One who gets what is sent to a role: whoever holds it or, while he is away, his deputy.
 *
 * @param roleKey the role at its party: return-officer@XTARNBURY
 * @param address where mail reaches the person; null while none is on record
 * @param standsInFor the name of the holder who is away; null when it is the holder himself
 */
public record Recipient(
        String roleKey,
        long personId,
        String name,
        @Nullable String address,
        @Nullable String standsInFor) {}
