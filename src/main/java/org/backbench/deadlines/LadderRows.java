package org.backbench.deadlines;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The tables ladder, ladder_rung and ledger_edition. */
@Repository
class LadderRows {

    private record RungRow(
            String kind,
            int version,
            String code,
            String anchor,
            int days,
            String unit,
            String moment,
            String audience,
            @Nullable String onTrack,
            String priorities,
            @Nullable String flow,
            boolean ends,
            String sentence) {

        LadderRung rung() {
            return new LadderRung(
                    code,
                    LadderRung.Anchor.valueOf(anchor.toUpperCase(Locale.ROOT)),
                    days,
                    LadderRung.Unit.valueOf(unit.toUpperCase(Locale.ROOT)),
                    LadderRung.When.valueOf(moment.toUpperCase(Locale.ROOT)),
                    audience,
                    onTrack,
                    LadderFile.words(priorities),
                    flow,
                    ends,
                    sentence);
        }
    }

    private final JdbcClient db;

    LadderRows(JdbcClient db) {
        this.db = db;
    }

    long findEdition() {
        return db.sql("select number from ledger_edition").query(Long.class).single();
    }

    /** Moves the edition on, and with it every node that plans; waits for clocks that are being planned. */
    void nextEdition() {
        db.sql("update ledger_edition set number = number + 1").update();
    }

    List<Ladder> findAll() {
        Map<String, List<RungRow>> rows = db.sql("""
            select kind, version, code, anchor, days, unit, moment, audience, on_track, priorities, flow, ends,
                   sentence
            from ladder_rung order by kind, version, place
            """).query(RungRow.class).list().stream()
                .collect(groupingBy(row -> row.kind + " " + row.version));
        return rows.values().stream()
                .map(rungs -> new Ladder(
                        rungs.getFirst().kind(),
                        rungs.getFirst().version(),
                        rungs.stream().map(RungRow::rung).toList()))
                .toList();
    }

    List<LadderVersion> findVersions(String kind) {
        return db.sql("""
            select kind, version, by_name, reason, at from ladder where kind = :kind order by version desc
            """).param("kind", kind).query(LadderVersion.class).list();
    }

    /** Adds a version; false when it is there already. */
    boolean insert(Ladder ladder, String by, String reason, Instant at) {
        int added = db.sql("""
            insert into ladder (kind, version, by_name, reason, at) values (:kind, :version, :by, :reason, :at)
            on conflict do nothing
            """)
                .param("kind", ladder.kind())
                .param("version", ladder.version())
                .param("by", by)
                .param("reason", reason)
                .param("at", ClockRows.utc(at))
                .update();
        if (added == 1) {
            insertRungs(ladder);
        }
        return added == 1;
    }

    private void insertRungs(Ladder ladder) {
        words(dates(db.sql("""
            insert into ladder_rung (kind, version, place, code, anchor, days, unit, moment, audience,
                                     on_track, priorities, flow, ends, sentence)
            select :kind, :version, r.place, r.code, r.anchor, r.days, r.unit, r.moment, r.audience,
                   r.on_track, r.priorities, r.flow, r.ends, r.sentence
            from unnest(:codes, :anchors, :days, :units, :moments, :audiences, :onTracks, :priorities,
                        :flows, :ends, :sentences) with ordinality
                 as r (code, anchor, days, unit, moment, audience, on_track, priorities, flow, ends,
                       sentence, place)
            """), ladder.rungs()), ladder.rungs())
                .param("kind", ladder.kind())
                .param("version", ladder.version())
                .update();
    }

    private static StatementSpec dates(StatementSpec sql, List<LadderRung> rungs) {
        return sql.param("codes", texts(rungs, LadderRung::code))
                .param("anchors", texts(rungs, rung -> rung.anchor().key()))
                .param("days", rungs.stream().map(LadderRung::offset).toArray(Integer[]::new))
                .param("units", texts(rungs, rung -> rung.unit().key()))
                .param("moments", texts(rungs, rung -> rung.when().key()));
    }

    private static StatementSpec words(StatementSpec sql, List<LadderRung> rungs) {
        return sql.param("audiences", texts(rungs, LadderRung::audience))
                .param("onTracks", texts(rungs, LadderRung::onTrack))
                .param("priorities", texts(rungs, rung -> String.join(" ", rung.priorities())))
                .param("flows", texts(rungs, LadderRung::flow))
                .param("ends", rungs.stream().map(LadderRung::ends).toArray(Boolean[]::new))
                .param("sentences", texts(rungs, LadderRung::sentence));
    }

    private static @Nullable String[] texts(List<LadderRung> rungs, Function<LadderRung, @Nullable String> word) {
        return rungs.stream().map(word).toArray(String[]::new);
    }
}
