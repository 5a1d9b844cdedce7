package org.backbench.worklist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A sentence for one person about a task that was his, or about tasks as a whole, when it names none. */
public record Notice(long id, @Nullable Long task, Instant at, String sentence) {}
