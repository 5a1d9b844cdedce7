package org.backbench.reviews;

import org.jspecify.annotations.Nullable;

/** One peer's verdict on one function, with the peer's own words. */
public record Vote(
        long seatId,
        String peer,
        boolean lead,
        Verdict verdict,
        @Nullable String evidence) {}
