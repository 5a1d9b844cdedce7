package org.backbench.deadlines.ideal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;

/** All working days of nineteen years in one row; counting is walking along the row. */
public final class IdealDays {

    private static final LocalDate FIRST = LocalDate.of(2009, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    private final long[] row;

    public IdealDays(Collection<LocalDate> holidays) {
        Set<LocalDate> off = new HashSet<>(holidays);
        // 1 January 1970 was a Thursday
        row = LongStream.rangeClosed(FIRST.toEpochDay(), LAST.toEpochDay())
                .filter(day -> (day + 3) % 7 < 5 && !off.contains(LocalDate.ofEpochDay(day)))
                .toArray();
    }

    LocalDate plus(LocalDate from, int n) {
        if (n == 0) {
            return from;
        }
        int place = n > 0 ? upTo(from) + n - 1 : upTo(from.minusDays(1)) + n;
        return LocalDate.ofEpochDay(row[place]);
    }

    LocalDate onOrAfter(LocalDate day) {
        return LocalDate.ofEpochDay(row[upTo(day.minusDays(1))]);
    }

    /** Working days after one day, up to and with the other. */
    int between(LocalDate from, LocalDate to) {
        return upTo(to) - upTo(from);
    }

    /** How many working days there are up to and with a day. */
    private int upTo(LocalDate day) {
        int place = Arrays.binarySearch(row, day.toEpochDay());
        return place >= 0 ? place + 1 : -place - 1;
    }
}
