package org.backbench.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the training clock where a test needs it, back too, which nobody can outside tests. */
public final class TestTime {

    private final BusinessClock clock;
    private final JdbcClient db;

    public TestTime(BusinessClock clock, JdbcClient db) {
        this.clock = clock;
        this.db = db;
    }

    public void travelTo(Instant instant) {
        db.sql("""
            insert into business_time (instant) values (:instant)
            on conflict (only_row) do update set instant = excluded.instant
            """).param("instant", instant.atOffset(ZoneOffset.UTC)).update();
        clock.forget();
    }

    /** To ten in the morning in London, after the rungs of the day. */
    public void travelTo(LocalDate day) {
        travelTo(day.atTime(LocalTime.of(10, 0)).atZone(Dates.LONDON).toInstant());
    }

    /** To where the tests of the whole application begin. */
    public void travelHome() {
        travelTo(Instant.parse("2011-12-05T09:00:00Z"));
    }
}
