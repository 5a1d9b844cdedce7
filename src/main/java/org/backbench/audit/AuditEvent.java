package org.backbench.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of the trail. {@code at} is business time, {@code recordedAt} the machine's.
 *
 * @param actor a login, or the name of the job
 * @param onBehalfOf the key of the role the person acted in; null where he acted for himself, and for jobs
 */
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
