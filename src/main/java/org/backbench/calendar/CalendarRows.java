package org.backbench.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables bank_holiday, calendar_reach and business_time. */
@Repository
class CalendarRows {

    private final JdbcClient db;

    CalendarRows(JdbcClient db) {
        this.db = db;
    }

    /** Adds the days that are missing and leaves the others as they are; how many were added. */
    int insertMissing(List<BankHoliday> holidays) {
        return db.sql("""
            insert into bank_holiday (date, name, note)
            select * from unnest(cast(:dates as date[]), :names, :notes) on conflict (date) do nothing
            """)
                .param(
                        "dates",
                        holidays.stream()
                                .map(holiday -> holiday.date().toString())
                                .toArray(String[]::new))
                .param("names", holidays.stream().map(BankHoliday::name).toArray(String[]::new))
                .param("notes", holidays.stream().map(BankHoliday::note).toArray(String[]::new))
                .update();
    }

    List<BankHoliday> findHolidays() {
        return db.sql("select date, name, note from bank_holiday where not removed order by date")
                .query(BankHoliday.class)
                .list();
    }

    /** Makes these days bank holidays, also such as were taken out. */
    void save(List<BankHoliday> holidays) {
        insertMissing(holidays);
        db.sql("update bank_holiday set removed = false where date = any(cast(:dates as date[]))")
                .param("dates", texts(holidays.stream().map(BankHoliday::date).toList()))
                .update();
    }

    void remove(List<LocalDate> days) {
        db.sql("update bank_holiday set removed = true where date = any(cast(:dates as date[]))")
                .param("dates", texts(days))
                .update();
    }

    private static String[] texts(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).toArray(String[]::new);
    }

    Optional<LocalDate> findReach() {
        return db.sql("select last_day from calendar_reach")
                .query(LocalDate.class)
                .optional();
    }

    /** The calendar is known up to this day; never to an earlier one than before. */
    void reach(LocalDate lastDay) {
        db.sql("""
            insert into calendar_reach (last_day) values (:day)
            on conflict (only_row) do update set last_day = greatest(calendar_reach.last_day, excluded.last_day)
            """).param("day", lastDay).update();
    }

    Optional<Instant> findTime() {
        return db.sql("select instant from business_time")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Sets the training clock going from an instant, unless it already stands somewhere. */
    void insertTime(Instant start) {
        db.sql("insert into business_time (instant) values (:start) on conflict do nothing")
                .param("start", start.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Moves the training clock forward; false when it already stands later. */
    boolean moveTime(Instant target) {
        return db.sql("update business_time set instant = :target where instant <= :target")
                        .param("target", target.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
