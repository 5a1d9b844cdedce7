package org.backbench.demo;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table demo_step. */
@Repository
class DemoRows {

    private final JdbcClient db;

    DemoRows(JdbcClient db) {
        this.db = db;
    }

    /** Marks a step as done in this transaction; false when it was done before. */
    boolean mark(String name) {
        return db.sql("insert into demo_step (name) values (:name) on conflict do nothing")
                        .param("name", name)
                        .update()
                == 1;
    }

    boolean isMarked(String name) {
        return db.sql("select exists (select from demo_step where name = :name)")
                .param("name", name)
                .query(Boolean.class)
                .single();
    }
}
