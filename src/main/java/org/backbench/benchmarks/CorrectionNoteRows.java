package org.backbench.benchmarks;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backbench.benchmarks.CorrectionNote.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table correction_note. */
@Repository
class CorrectionNoteRows {

    private static final String SELECT = """
        select n.id, n.cycle, n.release, n.indicator, n.peer_group as "group", n.body_code, b.name as body_name,
               n.version, n.was, n.now, n.boundary, n.recomputed, n.state, n.noted_at, n.decided_at, n.decided_by,
               n.reason
        from correction_note n join public_body b on b.code = n.body_code
        """;

    private final JdbcClient db;

    CorrectionNoteRows(JdbcClient db) {
        this.db = db;
    }

    /** @param version the version of the return that corrects the figure */
    void insert(ReleaseEffect effect, int version, State state, Instant at) {
        Benchmark released = effect.released();
        db.sql("""
            insert into correction_note (cycle, release, indicator, peer_group, body_code, version, was, now, boundary,
                recomputed, state, noted_at)
            values (:cycle, :release, :indicator, :group, :body, :version, :was, :now, :boundary, :recomputed, :state,
                :at)
            """)
                .param("cycle", released.cycle())
                .param("release", Integer.valueOf(released.release()))
                .param("indicator", released.indicator().key())
                .param("group", released.group())
                .param("body", effect.body())
                .param("version", version)
                .param("was", ratio(effect.was()))
                .param("now", ratio(effect.now()))
                .param("boundary", boundary(released, released.quartiles()))
                .param("recomputed", boundary(released, effect.recomputed()))
                .param("state", state.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable BigDecimal ratio(@Nullable Position position) {
        return position == null ? null : position.ratio();
    }

    private static @Nullable BigDecimal boundary(Benchmark released, @Nullable Quartiles quartiles) {
        return quartiles == null
                ? null
                : quartiles.boundary(released.indicator().betterWhen());
    }

    /** The notes of a group, the latest first, before this id. */
    List<CorrectionNote> list(int cycle, String indicator, String group, long before, int limit) {
        return db.sql(SELECT + """
            where n.cycle = :cycle and n.indicator = :indicator and n.peer_group = :group and n.id < :before
            order by n.id desc limit :limit
            """)
                .param("cycle", cycle)
                .param("indicator", indicator)
                .param("group", group)
                .param("before", before)
                .param("limit", limit)
                .query(CorrectionNote.class)
                .list();
    }

    Optional<CorrectionNote> find(long id) {
        return db.sql(SELECT + "where n.id = :id")
                .param("id", id)
                .query(CorrectionNote.class)
                .optional();
    }

    /** The notes about the same benchmark that wait for a decision, locked one after the other. */
    List<CorrectionNote> lockOpenBeside(CorrectionNote note) {
        return db.sql(SELECT + """
            where n.cycle = :cycle and n.indicator = :indicator and n.peer_group = :group and n.state = 'TO_DECIDE'
            order by n.id for update of n
            """)
                .param("cycle", note.cycle())
                .param("indicator", note.indicator())
                .param("group", note.group())
                .query(CorrectionNote.class)
                .list();
    }

    /** Whether a figure of a body was corrected after this release. */
    boolean corrected(Benchmark released, String body) {
        return db.sql("""
            select exists (select from correction_note
                where body_code = :body and cycle = :cycle and indicator = :indicator and release = :release)
            """)
                .param("body", body)
                .param("cycle", released.cycle())
                .param("indicator", released.indicator().key())
                .param("release", Integer.valueOf(released.release()))
                .query(Boolean.class)
                .single();
    }

    /** The latest release of each indicator in which a figure of a body stands that was corrected since. */
    Map<String, Integer> corrected(int cycle, String group, String body) {
        Map<String, Integer> latest = new HashMap<>();
        db.sql("""
            select indicator, max(release) as release from correction_note
            where body_code = :body and cycle = :cycle and peer_group = :group group by indicator
            """)
                .param("body", body)
                .param("cycle", cycle)
                .param("group", group)
                .query((row, n) -> latest.put(row.getString("indicator"), row.getInt("release")))
                .list();
        return latest;
    }

    void decide(long id, State state, Instant at, String by, @Nullable String reason) {
        db.sql("""
            update correction_note set state = :state, decided_at = :at, decided_by = :by, reason = :reason
            where id = :id
            """)
                .param("id", id)
                .param("state", state.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("reason", reason)
                .update();
    }
}
