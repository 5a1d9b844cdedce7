package org.backbench.ui.benchmarks;

import org.backbench.benchmarks.Position;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table: a body of the group, where it stands, and the case it leads to.
 *
 * @param position null where it is hidden because it counts few people; the quartiles know it
 * @param caseReference null where the reader may not know of the case
 * @param own whether the reader acts for it
 */
record PeerBody(
        String code,
        String name,
        @Nullable Position position,
        @Nullable String caseReference,
        boolean own) {}
