package org.backbench.problems;

import org.jspecify.annotations.Nullable;

/** The service cannot start: one sentence for whoever starts it, saying what is wrong and what to do. Exit code 2. */
public class CannotStart extends RuntimeException {

    public static final int EXIT_CODE = 2;

    public CannotStart(String sentence) {
        this(sentence, null);
    }

    public CannotStart(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
