package org.backbench.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One plain sentence of the story of a case; without a person it was the service. */
public record StoryEntry(
        long id, StoryKind kind, Instant at, @Nullable String byName, String sentence) {}
