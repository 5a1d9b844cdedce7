package org.backbench.deadlines;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables clock and rung, as an edit of calendar or ladder plans running clocks anew, a page at a time. */
@Repository
class ReplanRows {

    /** A rung of the present round, whatever has become of it. */
    record RungOfRound(long clockId, String ladder, String code, int ladderVersion, LocalDate dueOn, String state) {

        boolean isOpen() {
            return state.equals("to-come") || state.equals("held");
        }
    }

    /** A rung that an edit of a ladder adds to a running clock. */
    record NewRung(long clockId, int round, int ladderVersion, PlannedRung rung) {}

    private final JdbcClient db;

    ReplanRows(JdbcClient db) {
        this.db = db;
    }

    /** The next running clocks with something to come on or after a day. */
    List<LedgerClock> findRunningFrom(LocalDate day, long afterId, int limit) {
        return db.sql("""
            select * from clock
            where stopped_at is null and id > :after
              and (due >= :day or exists (select from rung where rung.clock_id = clock.id and rung.due_on >= :day
                                                             and rung.state in ('to-come', 'held')))
            order by id limit :limit
            """)
                .param("after", afterId)
                .param("day", day)
                .param("limit", limit)
                .query(LedgerClock.class)
                .list();
    }

    /** The next running clocks that climb a ladder. */
    List<LedgerClock> findRunningOn(String ladder, long afterId, int limit) {
        return db.sql("""
            select * from clock where stopped_at is null and ladder = :ladder and id > :after order by id limit :limit
            """)
                .param("ladder", ladder)
                .param("after", afterId)
                .param("limit", limit)
                .query(LedgerClock.class)
                .list();
    }

    /** Keeps these clocks from being changed until the transaction ends. */
    void lock(Collection<Long> clockIds) {
        db.sql("select id from clock where id = any(:ids) order by id for no key update")
                .param("ids", clockIds.toArray(Long[]::new))
                .query(Long.class)
                .list();
    }

    List<RungOfRound> findRungs(Collection<Long> clockIds) {
        return db.sql("""
            select rung.clock_id, clock.ladder, rung.code, rung.ladder_version, rung.due_on, rung.state
            from rung join clock on clock.id = rung.clock_id and clock.round = rung.round
            where rung.clock_id = any(:ids) order by rung.id
            """)
                .param("ids", clockIds.toArray(Long[]::new))
                .query(RungOfRound.class)
                .list();
    }

    void setLadderVersion(Collection<Long> clockIds, int version) {
        db.sql("update clock set ladder_version = :version where id = any(:ids)")
                .param("ids", clockIds.toArray(Long[]::new))
                .param("version", version)
                .update();
    }

    /** What the ladder no longer has will not be sent. */
    void dropRungs(List<Long> clockIds, List<String> codes) {
        db.sql("""
            update rung set state = 'cancelled' from unnest(:ids, :codes) as gone (clock_id, code), clock
            where clock.id = gone.clock_id and rung.clock_id = clock.id and rung.round = clock.round
              and rung.code = gone.code and rung.state in ('to-come', 'held')
            """)
                .param("ids", clockIds.toArray(Long[]::new))
                .param("codes", codes.toArray(String[]::new))
                .update();
    }

    /** Adds rungs; one that the round has had already is not there a second time. */
    void insertRungs(List<NewRung> rungs) {
        db.sql("""
            insert into rung (clock_id, round, code, ladder_version, due_on, due_at, audience, flow, state)
            select * from unnest(:clocks, :rounds, :codes, :versions, :days::date[], :moments::timestamptz[],
                                 :audiences, :flows, :states)
            on conflict do nothing
            """)
                .param("clocks", rungs.stream().map(NewRung::clockId).toArray(Long[]::new))
                .param("rounds", rungs.stream().map(NewRung::round).toArray(Integer[]::new))
                .param("versions", rungs.stream().map(NewRung::ladderVersion).toArray(Integer[]::new))
                .param("codes", texts(rungs, one -> one.rung().code()))
                .param("days", texts(rungs, one -> one.rung().dueOn().toString()))
                .param("moments", texts(rungs, one -> one.rung().dueAt().toString()))
                .param("audiences", texts(rungs, one -> one.rung().audience()))
                .param("flows", texts(rungs, one -> one.rung().flow()))
                .param("states", texts(rungs, one -> one.rung().state().key()))
                .update();
    }

    private static @Nullable String[] texts(List<NewRung> rungs, Function<NewRung, @Nullable String> word) {
        return rungs.stream().map(word).toArray(String[]::new);
    }
}
