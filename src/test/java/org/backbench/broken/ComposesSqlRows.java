package org.backbench.broken;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts a value into its SQL. */
public class ComposesSqlRows {

    int count(JdbcClient db, String body) {
        return db.sql("select count(*) from case_file where body_code = '" + body + "'")
                .query(Integer.class)
                .single();
    }
}
