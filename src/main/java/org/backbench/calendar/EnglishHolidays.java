package org.backbench.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * The bank holidays of England in a year as the law has them, with substitutes for weekends: what the programme office
 * starts from when it adds a year. Moved and one-off days are not in it; those are proclaimed.
 */
public final class EnglishHolidays {

    private EnglishHolidays() {}

    public static List<BankHoliday> of(int year) {
        LocalDate easter = easter(year);
        List<BankHoliday> days = new ArrayList<>();
        days.add(day("New Year's Day", workdayFrom(LocalDate.of(year, 1, 1))));
        days.add(day("Good Friday", easter.minusDays(2)));
        days.add(day("Easter Monday", easter.plusDays(1)));
        days.add(day("Early May bank holiday", firstMonday(year, Month.MAY)));
        days.add(day("Spring bank holiday", lastMonday(year, Month.MAY)));
        days.add(day("Summer bank holiday", lastMonday(year, Month.AUGUST)));
        days.addAll(christmas(year));
        return days;
    }

    /** Easter Sunday by the Gregorian computus (Butcher's form). */
    public static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int moved = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - moved + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }

    /** Both days, or the next two on which people would work; Christmas on a Sunday is made good on the Tuesday. */
    private static List<BankHoliday> christmas(int year) {
        LocalDate christmas = LocalDate.of(year, 12, 25);
        LocalDate boxing = christmas.plusDays(1);
        return switch (christmas.getDayOfWeek()) {
            case FRIDAY -> List.of(day("Christmas Day", christmas), day("Boxing Day", boxing.plusDays(2)));
            case SATURDAY ->
                List.of(day("Christmas Day", christmas.plusDays(2)), day("Boxing Day", boxing.plusDays(2)));
            case SUNDAY -> List.of(day("Boxing Day", boxing), day("Christmas Day", christmas.plusDays(2)));
            default -> List.of(day("Christmas Day", christmas), day("Boxing Day", boxing));
        };
    }

    private static LocalDate workdayFrom(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    private static LocalDate firstMonday(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
    }

    private static LocalDate lastMonday(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
    }

    private static BankHoliday day(String name, LocalDate date) {
        return new BankHoliday(date, name, "");
    }
}
