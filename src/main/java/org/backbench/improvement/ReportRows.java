package org.backbench.improvement;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables action_report and action_evidence. */
@Repository
class ReportRows {

    private final JdbcClient db;

    ReportRows(JdbcClient db) {
        this.db = db;
    }

    void insert(long actionId, ActionReport report) {
        db.sql("""
            insert into action_report (action_id, percent_done, report, by_person, by_name, on_day)
            values (:actionId, :percentDone, :report, :by, :byName, :on)
            """)
                .param("actionId", actionId)
                .param("percentDone", report.percentDone())
                .param("report", report.report())
                .params(SignatureRows.of(report.by()))
                .update();
    }

    /** What was written about an action, the latest first. */
    List<ActionReport> findByAction(long actionId) {
        return db.sql("""
            select percent_done, report, by_person, by_name, on_day
            from action_report where action_id = :actionId order by id desc
            """)
                .param("actionId", actionId)
                .query((row, number) ->
                        new ActionReport(row.getInt("percent_done"), row.getString("report"), SignatureRows.read(row)))
                .list();
    }

    /** Links documents of the case to an action; those that are linked already stay. */
    void insertEvidence(long actionId, List<Long> documents) {
        db.sql("""
            insert into action_evidence (action_id, document_id)
            select :actionId, * from unnest(:documents) on conflict do nothing
            """)
                .param("actionId", actionId)
                .param("documents", documents.toArray(Long[]::new))
                .update();
    }

    List<Long> findEvidence(long actionId) {
        return db.sql("select document_id from action_evidence where action_id = :actionId order by document_id")
                .param("actionId", actionId)
                .query(Long.class)
                .list();
    }
}
