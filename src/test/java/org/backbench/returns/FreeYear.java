package org.backbench.returns;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A year of which this database has no cycle and no case: a cycle opens once, and tests that commit share a database.
 * Whoever takes one opens it before the next is taken. Years to 2027 are left to tests whose cycle is due in its own
 * year: there the calendar of bank holidays ends.
 */
public final class FreeYear {

    private FreeYear() {}

    public static int next(JdbcClient db) {
        return db.sql("""
            select free.year from generate_series(2028, 2197) as free (year)
            where not exists (select from cycle where cycle.year = free.year)
              and not exists (select from case_file where case_file.cycle = free.year)
            order by free.year limit 1
            """)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new AssertionError("Every year to 2197 is taken"));
    }
}
