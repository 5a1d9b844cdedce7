package org.backbench.improvement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.backbench.reviews.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What panel and benchmark say about one function of a body.
 *
 * @param title as people call the function
 * @param conclusion of the panel; null where it came to none
 * @param opportunity pounds a year above the boundary of the highest-cost quarter
 * @param cost pounds a year
 * @param base running costs in pounds
 * @param boundary per cent; null where the peer group is too small for quartiles
 */
record Finding(
        String function,
        String title,
        String indicator,
        @Nullable Verdict conclusion,
        long opportunity,
        long cost,
        long base,
        BigDecimal ratio,
        @Nullable BigDecimal boundary) {

    boolean improve() {
        return conclusion == Verdict.IMPROVE;
    }

    /** Finance: the panel says “improve”; 2.80 % against a boundary of 1.70 %, opportunity £2.20m a year. */
    String sentence(String gap) {
        String panel = conclusion == null
                ? "the panel came to no conclusion"
                : "the panel says “%s”".formatted(conclusion.title());
        String benchmark = boundary == null
                ? "in a peer group too small for quartiles"
                : "against a boundary of %s %%, %s %s a year"
                        .formatted(Wording.percent(boundary), gap, Wording.money(opportunity));
        return "%s: %s; %s %% %s.".formatted(title, panel, Wording.percent(ratio), benchmark);
    }

    Requirement asRequirement(LocalDate target) {
        BigDecimal line = Objects.requireNonNull(boundary, "an opportunity lies above a boundary");
        return new Requirement(function, title, indicator, opportunity, cost, base, ratio, line, target);
    }
}
