package org.backbench.improvement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.backbench.reviews.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What panel and benchmark say about one function of a body.
 *
 * @param conclusion of the panel; null where it had no quorum for one
 * @param opportunity pounds a year above the boundary of the highest-cost quarter
 * @param cost pounds a year
 * @param base running costs in pounds
 */
record Finding(
        String function,
        String indicator,
        @Nullable Verdict conclusion,
        long opportunity,
        long cost,
        long base,
        BigDecimal ratio,
        BigDecimal boundary) {

    boolean improve() {
        return conclusion == Verdict.IMPROVE;
    }

    String sentence() {
        String panel = conclusion == null
                ? "the panel came to no conclusion"
                : "the panel says “%s”".formatted(conclusion.title());
        return "%s: %s; %s %% against a boundary of %s %%, opportunity %s a year."
                .formatted(
                        function, panel, Wording.percent(ratio), Wording.percent(boundary), Wording.money(opportunity));
    }

    Requirement asRequirement(LocalDate target) {
        return new Requirement(function, indicator, opportunity, cost, base, ratio, boundary, target);
    }
}
