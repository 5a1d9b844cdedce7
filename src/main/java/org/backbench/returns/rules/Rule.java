package org.backbench.returns.rules;

import java.util.List;
import java.util.function.Consumer;

/** What figures of a return must fulfil. */
public sealed interface Rule
        permits AtMost,
                Band,
                Difference,
                Evidence,
                HeadcountFte,
                NotNegative,
                Positive,
                Range,
                Same,
                Sum,
                Total,
                Whole,
                YearOnYear {

    Head head();

    /** Tells what is broken; says nothing while a figure it needs is not there. */
    void check(Sheet sheet, Consumer<Finding> found);

    /** The key under which a template holds it: sum. */
    default String key() {
        return head().key();
    }

    /** Whether it must be put right; what is not hard may be explained. */
    default boolean hard() {
        return head().hard();
    }

    /** The line where it is put right. */
    default String line() {
        return head().line();
    }

    /** Whether it asks for its other lines too while {@link #line()} is empty; other rules say nothing then. */
    default boolean isOfParts() {
        return this instanceof Sum || this instanceof Total;
    }

    /** The lines of which it fixes each by the others, the one that is worked out first; none where it leaves room. */
    default List<String> bound() {
        return List.of();
    }

    /**
     * What every rule has.
     *
     * @param source where the rule comes from
     */
    record Head(String key, boolean hard, String line, String source) {}
}
