package org.backbench.deadlines.ideal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an ideal clock must know of a clock besides its ledger. */
public record Timed(
        long clock,
        String ladder,
        LocalDate countedFrom,
        @Nullable String priority,
        boolean partnership) {}
