package org.backbench.deadlines.ideal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The time of London by its rule: one hour ahead from the last Sunday of March to the last of October, both at 01:00. */
public final class IdealTime {

    private static final long HOUR = 3_600;

    private IdealTime() {}

    public static Instant instant(LocalDateTime local) {
        Instant winter = local.toInstant(ZoneOffset.UTC);
        Instant summer = winter.minusSeconds(HOUR);
        return isSummer(summer) ? summer : winter;
    }

    public static LocalDate day(Instant instant) {
        Instant local = isSummer(instant) ? instant.plusSeconds(HOUR) : instant;
        return LocalDate.ofEpochDay(Math.floorDiv(local.getEpochSecond(), 24 * HOUR));
    }

    private static boolean isSummer(Instant instant) {
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        return !instant.isBefore(change(year, 3)) && instant.isBefore(change(year, 10));
    }

    private static Instant change(int year, int month) {
        LocalDate last = LocalDate.of(year, month, 31);
        LocalDate sunday = last.minusDays((last.toEpochDay() + 4) % 7);
        return sunday.atTime(1, 0).toInstant(ZoneOffset.UTC);
    }
}
