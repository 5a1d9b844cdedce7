package org.backbench.bodies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables riep and route. */
@Repository
class RouteRows {

    private final JdbcClient db;

    RouteRows(JdbcClient db) {
        this.db = db;
    }

    List<Riep> rieps() {
        return db.sql("""
            select id, name, region, accountable_body_name, accountable_body,
                   core_funding_2009_10 as core_funding20092010
            from riep order by region
            """).query(Riep.class).list();
    }

    Route find(BodyType type) {
        return db.sql("""
            select route, sector, body_type, peer_stage, assessment, escalation, process
            from route where body_type = :type
            """)
                .param("type", type.key())
                .query((row, number) -> route(row))
                .single();
    }

    void mergeRieps(List<Map<String, String>> lines) {
        db.sql("""
            insert into riep (id, name, region, accountable_body_name, core_funding_2009_10)
            select id, name, region, body, cast(funding as numeric) * 1000000
            from unnest(:ids, :names, :regions, :bodies, :fundings) as l (id, name, region, body, funding)
            on conflict (id) do update set name = excluded.name, region = excluded.region,
                accountable_body_name = excluded.accountable_body_name,
                core_funding_2009_10 = excluded.core_funding_2009_10
            """)
                .param("ids", ReferenceFile.column(lines, "riep"))
                .param("names", ReferenceFile.column(lines, "name"))
                .param("regions", ReferenceFile.column(lines, "region"))
                .param("bodies", ReferenceFile.column(lines, "accountable_body_may_2008"))
                .param("fundings", ReferenceFile.column(lines, "core_funding_2009_10_gbp_m"))
                .update();
    }

    /** The accountable body stands in words: the name of the council, or its short name and "Council". */
    void linkAccountableBodies() {
        db.sql("""
            update riep set accountable_body = b.code
            from public_body b
            where riep.accountable_body_name in (replace(b.name, '&', 'and'), b.short_name || ' Council')
                and b.valid_to is distinct from date '2009-03-31'
            """).update();
    }

    void mergeRoutes(List<Map<String, String>> lines) {
        db.sql("""
            insert into route (body_type, route, sector, peer_stage, assessment, escalation, process)
            select t, r, s, p, a, string_to_array(coalesce(e, ''), ';'), m
            from unnest(:types, :routes, :sectors, :peerStages, :assessments, :escalations, :processes)
                as l (t, r, s, p, a, e, m)
            on conflict (body_type) do update set route = excluded.route, sector = excluded.sector,
                peer_stage = excluded.peer_stage, assessment = excluded.assessment,
                escalation = excluded.escalation, process = excluded.process
            """)
                .param("types", ReferenceFile.column(lines, "body_type"))
                .param("routes", ReferenceFile.column(lines, "route"))
                .param("sectors", ReferenceFile.column(lines, "sector"))
                .param("peerStages", ReferenceFile.column(lines, "peer_stage"))
                .param("assessments", ReferenceFile.column(lines, "assessment"))
                .param("escalations", ReferenceFile.column(lines, "escalation"))
                .param("processes", ReferenceFile.column(lines, "process"))
                .update();
    }

    private static Route route(ResultSet row) throws SQLException {
        return new Route(
                row.getString("route"),
                row.getString("sector"),
                BodyType.of(row.getString("body_type")),
                row.getString("peer_stage"),
                row.getString("assessment"),
                List.of((String[]) row.getArray("escalation").getArray()),
                row.getString("process"));
    }
}
