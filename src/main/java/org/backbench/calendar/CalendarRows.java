package org.backbench.calendar;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables bank_holiday and business_time. */
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
        return db.sql("select date, name, note from bank_holiday order by date")
                .query(BankHoliday.class)
                .list();
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
