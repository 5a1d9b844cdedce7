package org.backbench.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of the trail. {@code at} is business time, {@code recordedAt} the machine's. */
public record AuditEvent(
        long id,
        Instant at,
        Instant recordedAt,
        String actor,
        @Nullable String onBehalfOf,
        String action,
        String object,
        @Nullable Long caseId,
        String detail,
        String door,
        String address) {}
