package org.backbench.returns.queries;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the tables of queries say about the figures of a whole collection. */
@Repository
class UnsettledRows {

    private final JdbcClient db;

    UnsettledRows(JdbcClient db) {
        this.db = db;
    }

    /** The points of a collection that are not settled, or reserved for good, with the codes of their bodies. */
    List<FigureStanding> unsettled(int cycle, String template) {
        return db.sql("""
            select r.body_code, p.line, q.number as query, p.state = 'RESERVED' as for_good,
                   q.raised_at as asked
            from query_point p
            join query q on q.id = p.query_id
            join body_return r on r.id = q.return_id
            where r.cycle = :cycle and r.template = :template and p.state not in ('CORRECTED', 'EXPLAINED', 'ENDED')
            order by r.body_code, q.number, p.position
            """)
                .param("cycle", cycle)
                .param("template", template)
                .query(FigureStanding.class)
                .list();
    }
}
