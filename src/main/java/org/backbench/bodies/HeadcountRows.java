package org.backbench.bodies;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table body_headcount. */
@Repository
class HeadcountRows {

    private final JdbcClient db;

    HeadcountRows(JdbcClient db) {
        this.db = db;
    }

    void save(String body, Headcount count) {
        db.sql("""
            insert into body_headcount (body, counted_on, headcount, fte) values (:body, :on, :people, :fte)
            on conflict (body, counted_on) do update set headcount = excluded.headcount, fte = excluded.fte
            """)
                .param("body", body)
                .param("on", count.on())
                .param("people", count.people())
                .param("fte", count.fte())
                .update();
    }

    /** Every count of a body, the latest first. */
    List<Headcount> list(String body) {
        return db.sql("""
            select counted_on as "on", headcount as people, fte from body_headcount
            where body = :body order by counted_on desc
            """).param("body", body).query(Headcount.class).list();
    }

    /** The last count of each body up to the day or, for a body that begins later, up to its first day. */
    Map<String, Headcount> latest(Collection<String> bodies, LocalDate on) {
        Map<String, Headcount> found = new TreeMap<>();
        db.sql("""
            select distinct on (h.body) h.body, h.counted_on, h.headcount, h.fte
            from body_headcount h join public_body b on b.code = h.body
            where h.body = any(:bodies) and h.counted_on <= greatest(:on, b.valid_from)
            order by h.body, h.counted_on desc
            """)
                .param("bodies", bodies.toArray(String[]::new))
                .param("on", on)
                .query(row -> {
                    found.put(
                            row.getString("body"),
                            new Headcount(
                                    row.getObject("counted_on", LocalDate.class),
                                    row.getInt("headcount"),
                                    row.getBigDecimal("fte")));
                });
        return found;
    }
}
