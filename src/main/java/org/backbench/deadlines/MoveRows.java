package org.backbench.deadlines;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table clock_move: one row while the training clock is on its way. */
@Repository
class MoveRows {

    private final JdbcClient db;

    MoveRows(JdbcClient db) {
        this.db = db;
    }

    /** Begins a move; one that was left unfinished is given up. */
    void save(MoveUnderWay move) {
        db.sql("""
            insert into clock_move (by_name, from_at, target, fired) values (:by, :from, :target, :fired)
            on conflict (only_row) do update
            set by_name = excluded.by_name, from_at = excluded.from_at, target = excluded.target, fired = excluded.fired
            """)
                .param("by", move.byName())
                .param("from", ClockRows.utc(move.fromAt()))
                .param("target", ClockRows.utc(move.target()))
                .param("fired", move.fired())
                .update();
    }

    Optional<MoveUnderWay> find() {
        return db.sql("select by_name, from_at, target, fired from clock_move")
                .query(MoveUnderWay.class)
                .optional();
    }

    void setFired(int fired) {
        db.sql("update clock_move set fired = :fired").param("fired", fired).update();
    }

    void delete() {
        db.sql("delete from clock_move").update();
    }
}
