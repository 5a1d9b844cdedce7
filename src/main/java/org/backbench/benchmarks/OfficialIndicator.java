package org.backbench.benchmarks;

import org.jspecify.annotations.Nullable;

/**
 * An indicator of the audit agencies' sets, in own words.
 *
 * @param betterWhen lower, higher, or context: neither
 * @param evidence source, or knowledge_unverified
 * @param publishedCode the code under which it was published, where that is known
 */
public record OfficialIndicator(
        String code,
        String function,
        String tier,
        String dimension,
        String title,
        String numerator,
        String denominator,
        String unit,
        String betterWhen,
        String evidence,
        @Nullable String sourceNote,
        @Nullable String publishedCode) {}
