package org.backbench.returns.scope;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.backbench.returns.Cycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table pro_forma_share, and the mark of a pro-forma return. */
@Repository
class ProFormaRows {

    private final JdbcClient db;
    private final JsonMapper json;

    ProFormaRows(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    void insert(Cycle cycle, String template, Share share, Map<String, BigDecimal> figures, String by, Instant at) {
        db.sql("""
            insert into pro_forma_share (cycle, template, predecessor, successor, share, figures, made_by, made_at)
            values (:cycle, :template, :predecessor, :successor, :share, cast(:figures as jsonb), :by, :at)
            """)
                .param("cycle", cycle.year())
                .param("template", template)
                .param("predecessor", share.predecessor())
                .param("successor", share.successor())
                .param("share", share.share())
                .param("figures", json.writeValueAsString(figures))
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Share> list(int cycle, String template) {
        return db.sql("""
            select predecessor, successor, share from pro_forma_share
            where cycle = :cycle and template = :template order by predecessor, successor
            """)
                .param("cycle", cycle)
                .param("template", template)
                .query(Share.class)
                .list();
    }

    void mark(long returnId) {
        db.sql("update body_return set pro_forma = true where id = :id")
                .param("id", returnId)
                .update();
    }
}
