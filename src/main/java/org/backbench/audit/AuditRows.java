package org.backbench.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table audit_event: insert and read, never change. */
@Repository
class AuditRows {

    private final JdbcClient db;

    AuditRows(JdbcClient db) {
        this.db = db;
    }

    void insert(
            Instant at,
            String actor,
            @Nullable String onBehalfOf,
            String action,
            String object,
            @Nullable Long caseId,
            String detail,
            Origin origin) {
        db.sql("""
            insert into audit_event (at, actor, on_behalf_of, action, object, case_id, detail, door, address)
            values (:at, :actor, :onBehalfOf, :action, :object, :caseId, :detail, :door, :address)
            """)
                .param("at", Timestamp.from(at))
                .param("actor", actor)
                .param("onBehalfOf", onBehalfOf)
                .param("action", action)
                .param("object", object)
                .param("caseId", caseId)
                .param("detail", detail)
                .param("door", origin.door())
                .param("address", origin.address())
                .update();
    }

    void insertAll(Instant at, String actor, String action, List<Audit.Entry> entries, Origin origin) {
        db.sql("""
            insert into audit_event (at, actor, action, object, case_id, detail, door, address)
            select :at, :actor, :action, object, case_id, detail, :door, :address
            from unnest(:objects, :caseIds, :details) as entry (object, case_id, detail)
            """)
                .param("at", Timestamp.from(at))
                .param("actor", actor)
                .param("action", action)
                .param("objects", entries.stream().map(Audit.Entry::object).toArray(String[]::new))
                .param("caseIds", entries.stream().map(Audit.Entry::caseId).toArray(Long[]::new))
                .param("details", entries.stream().map(Audit.Entry::detail).toArray(String[]::new))
                .param("door", origin.door())
                .param("address", origin.address())
                .update();
    }

    List<AuditEvent> findByCase(long caseId, long before, int limit) {
        return db.sql("""
            select id, at, recorded_at, actor, on_behalf_of, action, object, case_id, detail, door, address
            from audit_event where case_id = :caseId and id < :before
            order by id desc limit :limit
            """)
                .param("caseId", caseId)
                .param("before", before)
                .param("limit", limit)
                .query(AuditEvent.class)
                .list();
    }
}
