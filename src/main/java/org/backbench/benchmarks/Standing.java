package org.backbench.benchmarks;

import org.jspecify.annotations.Nullable;

/** One share of a body beside its group: {@code position} is null where the body is left out. */
public record Standing(
        Indicator indicator, Benchmark benchmark, @Nullable Position position) {}
