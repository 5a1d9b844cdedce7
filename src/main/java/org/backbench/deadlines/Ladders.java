package org.backbench.deadlines;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import org.backbench.calendar.Calendar;
import org.backbench.calendar.WorkingDays;
import org.backbench.problems.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The ladders and the calendar that clocks are planned with, as one edition. They are read once and kept; a clock is
 * only written while the edition is still the one it was planned with, so that every node hears of an edit.
 */
@Component
class Ladders implements SmartInitializingSingleton {

    private record Key(String kind, int version) {}

    /** What to plan with, and the number under which it is in force. */
    record Edition(long number, WorkingDays calendar) {}

    private final LadderRows rows;
    private final Calendar calendar;
    private final Clock clock;
    private volatile @Nullable Map<Key, Ladder> known;
    private volatile @Nullable Edition edition;

    Ladders(LadderRows rows, Calendar calendar, Clock clock) {
        this.rows = rows;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Doing this at every start changes nothing after the first. */
    @Override
    public void afterSingletonsInstantiated() {
        try {
            LadderFile.read()
                    .forEach(ladder ->
                            rows.insert(ladder, "service", "The ladder that comes with the product.", clock.instant()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The edition in force as far as this node knows. */
    Edition edition() {
        Edition now = edition;
        if (now == null) {
            calendar.forget();
            known = null;
            long number = rows.findEdition();
            now = new Edition(number, calendar.workingDays());
            edition = now;
        }
        return now;
    }

    /**
     * What clocks are planned with is being edited in this transaction: waits for clocks that are being planned, lets
     * none be planned until it commits, and every node plans with what is in force then.
     */
    void edited() {
        edition();
        all();
        rows.nextEdition();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                forget();
            }
        });
    }

    /** Reads everything anew the next time somebody asks: somebody has edited it. */
    void forget() {
        edition = null;
        known = null;
        calendar.forget();
    }

    Ladder latest(String kind) {
        return all().values().stream()
                .filter(ladder -> ladder.kind().equals(kind))
                .max(Comparator.comparingInt(Ladder::version))
                .orElseThrow(() -> new NotFound("ladder", kind));
    }

    Ladder get(String kind, int version) {
        Ladder ladder = all().get(new Key(kind, version));
        if (ladder == null) {
            forget();
            ladder = all().get(new Key(kind, version));
        }
        if (ladder == null) {
            throw new IllegalStateException("There is no version %d of the ladder %s".formatted(version, kind));
        }
        return ladder;
    }

    Map<String, Ladder> latest() {
        return all().values().stream()
                .collect(toMap(
                        Ladder::kind,
                        Function.identity(),
                        (one, other) -> one.version() > other.version() ? one : other));
    }

    private Map<Key, Ladder> all() {
        Map<Key, Ladder> now = known;
        if (now == null) {
            now = rows.findAll().stream()
                    .collect(toMap(ladder -> new Key(ladder.kind(), ladder.version()), Function.identity()));
            known = now;
        }
        return now;
    }
}
