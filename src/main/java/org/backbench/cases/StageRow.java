package org.backbench.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A stage the case has entered, and what to say of it under its name: "received 16 October 2009". */
public record StageRow(
        Stage stage,
        Instant enteredAt,
        @Nullable Instant leftAt,
        @Nullable String note) {}
