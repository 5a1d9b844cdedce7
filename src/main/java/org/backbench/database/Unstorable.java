package org.backbench.database;

import java.sql.SQLException;
import org.springframework.dao.DataAccessException;

/** Values that PostgreSQL cannot store whatever the table: a NUL in a text, a day in the year 900,000. */
public final class Unstorable {

    /** The class of states that SQL calls data exceptions. */
    private static final String DATA_EXCEPTION = "22";

    private Unstorable() {}

    public static boolean isReasonOf(DataAccessException refused) {
        return refused.getRootCause() instanceof SQLException sql
                && String.valueOf(sql.getSQLState()).startsWith(DATA_EXCEPTION);
    }
}
