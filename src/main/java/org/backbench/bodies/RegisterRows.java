package org.backbench.bodies;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Merges the reference files into public_body, body_succession and atypical_body, and remembers what was loaded. */
@Repository
class RegisterRows {

    private static final List<String> TEXT_COLUMNS = List.of(
            "code",
            "name",
            "short_name",
            "type",
            "region",
            "riep",
            "valid_from",
            "valid_to",
            "ecode",
            "snac",
            "register_code",
            "population",
            "county_register_code");

    private static final String MERGE = """
        insert into public_body as b (code, name, short_name, type, body_class, sector, region, riep, county,
            valid_from, valid_to, ecode, snac, register_code, population, fictional)
        select l.code, l.name, l.short_name, l.type, l.body_class, r.sector, l.region, l.riep, l.county,
            cast(l.valid_from as date), cast(l.valid_to as date), l.ecode, l.snac, l.register_code,
            cast(l.population as integer), false
        from unnest(:code, :name, :short_name, :type, :classes, :region, :riep, :valid_from, :valid_to, :ecode,
                :snac, :register_code, :population, :county_register_code)
            as l (code, name, short_name, type, body_class, region, riep, valid_from, valid_to, ecode,
                snac, register_code, population, county)
        join route r on r.body_type = l.type
        on conflict (code) do update set name = excluded.name, short_name = excluded.short_name,
            type = excluded.type, body_class = excluded.body_class, sector = excluded.sector,
            region = excluded.region, riep = excluded.riep, county = excluded.county,
            valid_from = excluded.valid_from, valid_to = excluded.valid_to, ecode = excluded.ecode,
            snac = excluded.snac, register_code = excluded.register_code, population = excluded.population
        where (b.name, b.short_name, b.type, b.sector, b.region, b.riep, b.valid_from, b.valid_to, b.ecode,
                b.snac, b.register_code, b.population)
            is distinct from (excluded.name, excluded.short_name, excluded.type, excluded.sector,
                excluded.region, excluded.riep, excluded.valid_from, excluded.valid_to, excluded.ecode,
                excluded.snac, excluded.register_code, excluded.population)
        """;

    private final JdbcClient db;

    RegisterRows(JdbcClient db) {
        this.db = db;
    }

    /** One node loads at a time, until its transaction ends. */
    void lock() {
        db.sql("select pg_advisory_xact_lock(hashtext('reference'))").query().singleValue();
    }

    boolean isLoaded(ReferenceFile file) {
        return db.sql("select exists (select 1 from reference_file where name = :name and sha256 = :sha256)")
                .param("name", file.name())
                .param("sha256", file.sha256())
                .query(Boolean.class)
                .single();
    }

    void remember(ReferenceFile file, Instant at) {
        db.sql("""
            insert into reference_file (name, sha256, loaded_at) values (:name, :sha256, :at)
            on conflict (name) do update set sha256 = excluded.sha256, loaded_at = excluded.loaded_at
            """)
                .param("name", file.name())
                .param("sha256", file.sha256())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void forget() {
        db.sql("delete from reference_file").update();
    }

    /** How many bodies are new or have changed. The class of a type is the outturn's. */
    int mergeBodies(List<Map<String, String>> lines) {
        Map<String, Object> params = new TreeMap<>();
        TEXT_COLUMNS.forEach(name -> params.put(name, ReferenceFile.column(lines, name)));
        params.put("classes", lines.stream().map(RegisterRows::classOf).toArray(String[]::new));
        return db.sql(MERGE).params(params).update();
    }

    /** A county stands in the file by its register code, or by its code: afterwards always by its code. */
    void linkCounties() {
        db.sql("""
            update public_body b set county = c.code from public_body c
            where b.county = c.register_code and not b.fictional
            """).update();
    }

    /** A successor stands in the file by its register code; those of later years are not in this register. */
    void linkSuccessors(List<Map<String, String>> lines) {
        db.sql("""
            insert into body_succession (predecessor, successor)
            select l.code, s.code
            from unnest(:codes, :successors) as l (code, successors)
            join public_body s on s.register_code = any(string_to_array(l.successors, ','))
            on conflict do nothing
            """)
                .param("codes", ReferenceFile.column(lines, "code"))
                .param("successors", ReferenceFile.column(lines, "successor"))
                .update();
    }

    /** Those who name the body they follow. */
    void linkPredecessors(String[] successors, String[] predecessors) {
        db.sql("""
            insert into body_succession (predecessor, successor)
            select p, s from unnest(:successors, :predecessors) as l (s, p) where p is not null
            on conflict do nothing
            """)
                .param("successors", successors)
                .param("predecessors", predecessors)
                .update();
    }

    /** A body that a later one follows ended the day before, where the register does not know better. */
    void endFollowed() {
        db.sql("""
            update public_body b set valid_to = s.valid_from - 1
            from body_succession f join public_body s on s.code = f.successor
            where f.predecessor = b.code and b.valid_to is null
            """).update();
    }

    void mergeNeighbours(String[] bodies, String[] neighbours) {
        db.sql("""
            insert into body_neighbour (body, neighbour)
            select a, b from unnest(:bodies, :neighbours) as l (a, b)
            union select b, a from unnest(:bodies, :neighbours) as l (a, b)
            on conflict do nothing
            """).param("bodies", bodies).param("neighbours", neighbours).update();
    }

    void mergeAtypical(List<Map<String, String>> lines) {
        db.sql("""
            insert into atypical_body (body, reason)
            select c, r from unnest(:codes, :reasons) as l (c, r)
            on conflict (body) do update set reason = excluded.reason
            """)
                .param("codes", ReferenceFile.column(lines, "code"))
                .param("reasons", ReferenceFile.column(lines, "reason"))
                .update();
    }

    private static String classOf(Map<String, String> line) {
        return BodyType.of(String.valueOf(line.get("type"))).outturnClass();
    }
}
