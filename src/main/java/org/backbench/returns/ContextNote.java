package org.backbench.returns;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who compares the figures of a return should know; the sender signs it with the version.
 *
 * @param text empty while there is none
 * @param by the name of whoever wrote it last
 */
public record ContextNote(
        String text, @Nullable String by, @Nullable Instant at) {}
