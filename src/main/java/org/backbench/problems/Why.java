package org.backbench.problems;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody cannot do something. It is made of the refusal that trying would meet, so that explanation and decision
 * cannot disagree; what must stay hidden is hidden by the refusal itself.
 *
 * @param since null where a rule says so that has no beginning
 * @param contacts who can change it: the words of their roles, like review-manager
 */
public record Why(String code, String sentence, @Nullable Instant since, String nextStep, List<String> contacts) {

    public static Why of(Problem refusal) {
        WayOut wayOut = refusal.wayOut();
        return new Why(refusal.code(), refusal.sentence(), refusal.since(), wayOut.nextStep(), wayOut.contacts());
    }

    /** The same of a code that is no refusal of a rule, like that of a request nobody can read. */
    public static Why of(String code, String sentence) {
        WayOut wayOut = WayOut.of(code);
        return new Why(code, sentence, null, wayOut.nextStep(), wayOut.contacts());
    }

    /** Asks a decision that changes nothing what stands against it; empty where it lets pass. */
    public static Optional<Why> against(Runnable decision) {
        try {
            decision.run();
            return Optional.empty();
        } catch (Problem refusal) {
            return Optional.of(of(refusal));
        }
    }
}
