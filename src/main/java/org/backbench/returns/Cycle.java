package org.backbench.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.backbench.problems.Outdated;
import org.backbench.problems.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A yearly collection, named by the year in which it is made: cycle 2011 is about the data year 2010-11.
 *
 * @param due the last day for a return
 * @param freeze the day on which benchmarks are released and stand
 * @param target the day by which savings must be verified
 */
public record Cycle(
        int year,
        LocalDate due,
        LocalDate freeze,
        LocalDate target,
        CycleState state,
        List<Collection> collections,
        Instant openedAt,
        @Nullable Instant frozenAt) {

    public Cycle {
        collections = List.copyOf(collections);
    }

    /** The financial year of the figures, like 2010-11. */
    public String dataYear() {
        return dataYear(year);
    }

    /** The financial year that cycle is about. */
    public static String dataYear(int cycle) {
        return "%d-%02d".formatted(cycle - 1, cycle % 100);
    }

    /** 31 March of the cycle's year. */
    public LocalDate dataYearEnd() {
        return LocalDate.of(year, 3, 31);
    }

    public Optional<Collection> collection(String template) {
        return collections.stream()
                .filter(collection -> collection.template().equals(template))
                .findFirst();
    }

    public boolean frozen() {
        return state == CycleState.FROZEN;
    }

    Cycle requireOpen() {
        if (frozen()) {
            throw new AlreadyFrozen(this);
        }
        return this;
    }

    /** A release never moves, so a cycle is frozen once. */
    public static final class AlreadyFrozen extends Outdated {
        AlreadyFrozen(Cycle cycle) {
            super("Cycle %d is frozen already: its release 1 stands and does not move.".formatted(cycle.year()));
        }
    }

    /** A year names one cycle. */
    public static final class AlreadyOpened extends Outdated {
        AlreadyOpened(int year) {
            super("Cycle %d is open already: look at it on the programme page, or open another year.".formatted(year));
        }
    }

    /** Each cycle is about one financial year. */
    public static final class OtherYear extends Refused {
        public OtherYear(Cycle cycle, String year) {
            super("Cycle %d is about %s, not %s. Import the figures of %s into the cycle of that year."
                    .formatted(cycle.year(), cycle.dataYear(), year, year));
        }
    }

    /** The dates or collections of a new cycle make no sense. */
    public static final class Unsound extends Refused {
        public Unsound(String sentence) {
            super(sentence);
        }
    }
}
