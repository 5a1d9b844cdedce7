package org.backbench.cases;

import org.jspecify.annotations.Nullable;

/**
 * How many running cases of a region stand in a stage. A case in two stages counts once in each and once in the sum.
 *
 * @param region null: all regions
 * @param stage null: all stages
 * @param late of them with a duty overdue; {@code queried} with a query open
 */
public record CaseCount(@Nullable String region, @Nullable Stage stage, int cases, int late, int queried) {}
