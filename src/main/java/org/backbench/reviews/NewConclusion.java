package org.backbench.reviews;

import org.jspecify.annotations.Nullable;

/**
 * What the lead peer concludes on one function, by its key.
 *
 * @param note what the minority adds; its votes stand in the report in its own words anyway
 */
public record NewConclusion(
        String function, Verdict verdict, @Nullable String note) {}
