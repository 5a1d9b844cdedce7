package org.backbench.ui.look;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.backbench.problems.Problem;

/** Runs what a person asked for and shows a refusal as a sentence, leaving the screen as he filled it in. */
public final class Asking {

    private Asking() {}

    /** Runs the request and, unless it is refused, what comes afterwards. */
    public static void politely(Runnable request, Runnable afterwards) {
        try {
            request.run();
        } catch (Problem refusal) {
            Toast.refused(refusal);
            return;
        }
        afterwards.run();
    }

    /** Runs the request and, unless it is refused, hands over its answer. */
    public static <T> void politely(Supplier<T> request, Consumer<T> afterwards) {
        T answer;
        try {
            answer = request.get();
        } catch (Problem refusal) {
            Toast.refused(refusal);
            return;
        }
        afterwards.accept(answer);
    }
}
