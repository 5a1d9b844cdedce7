package org.backbench.reviews;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backbench.problems.Refused;

/**
 * The votes of a panel on one function: consensus, else the majority of the votes cast, else the lead peer casts
 * between the options with most votes.
 */
public record Tally(String function, List<Vote> votes) {

    /** How a conclusion came about. */
    public enum Basis {
        CONSENSUS("by consensus"),
        MAJORITY("by majority"),
        CASTING_VOTE("by the lead peer's casting vote");

        private final String title;

        Basis(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public Tally {
        votes = List.copyOf(votes);
    }

    /** Votes by verdict, without abstentions. */
    public Map<Verdict, Long> counts() {
        return votes.stream()
                .map(Vote::verdict)
                .filter(Verdict::cast)
                .collect(Collectors.groupingBy(
                        verdict -> verdict, () -> new EnumMap<>(Verdict.class), Collectors.counting()));
    }

    /** The options with most votes: one, or several when they are level. */
    public List<Verdict> ahead() {
        Map<Verdict, Long> counts = counts();
        long most = counts.isEmpty() ? 0 : Collections.max(counts.values());
        return counts.keySet().stream()
                .filter(verdict -> most == counts.getOrDefault(verdict, 0L))
                .toList();
    }

    /** How the options ahead come to be the conclusion. */
    public Basis basis() {
        Map<Verdict, Long> counts = counts();
        long cast = counts.values().stream().mapToLong(Long::longValue).sum();
        if (counts.size() == 1) {
            return Basis.CONSENSUS;
        }
        return ahead().stream().anyMatch(verdict -> 2 * counts.getOrDefault(verdict, 0L) > cast)
                ? Basis.MAJORITY
                : Basis.CASTING_VOTE;
    }

    /** The conclusion these votes lead to; empty when the lead peer voted for none of several options ahead. */
    public Optional<Verdict> proposal() {
        List<Verdict> ahead = ahead();
        if (ahead.size() == 1) {
            return Optional.of(ahead.getFirst());
        }
        return votes.stream()
                .filter(Vote::lead)
                .map(Vote::verdict)
                .filter(ahead::contains)
                .findFirst();
    }

    /** Refuses a conclusion that the votes do not carry. */
    Verdict conclude(Verdict verdict) {
        if (!ahead().contains(verdict)) {
            throw new AgainstTheVotes(this, verdict);
        }
        return verdict;
    }

    /** The votes cast for something else: they stand in the report in the peers' own words. */
    public List<Vote> minority(Verdict conclusion) {
        return votes.stream()
                .filter(vote -> vote.verdict().cast() && vote.verdict() != conclusion)
                .toList();
    }

    /** As people read it: improve 2, explain 1, 1 abstained. */
    public String text() {
        Map<Verdict, Long> counts = counts();
        String cast = counts.entrySet().stream()
                .sorted(Map.Entry.<Verdict, Long>comparingByValue().reversed())
                .map(entry -> entry.getKey().title() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        long abstained = votes.stream().filter(vote -> !vote.verdict().cast()).count();
        return abstained == 0 ? cast : cast + ", " + abstained + " abstained";
    }

    /** The conclusion on a function is one of the options with most votes. */
    public static final class AgainstTheVotes extends Refused {
        AgainstTheVotes(Tally tally, Verdict verdict) {
            super(("%s: the votes (%s) do not carry \"%s\". Conclude %s;"
                            + " another view stays in the report as the minority's.")
                    .formatted(
                            tally.function(),
                            tally.text(),
                            verdict.title(),
                            tally.ahead().stream()
                                    .map(ahead -> "\"" + ahead.title() + "\"")
                                    .collect(Collectors.joining(" or "))));
        }
    }
}
