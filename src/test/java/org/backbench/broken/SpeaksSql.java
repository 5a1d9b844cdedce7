package org.backbench.broken;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A service with SQL of its own. */
public class SpeaksSql {

    int count(JdbcClient db) {
        return db.sql("select count(*) from case_file").query(Integer.class).single();
    }
}
