package org.backbench.improvement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** What was written about these actions, by action, of each the latest first. */
    Map<Long, List<ActionReport>> findByActions(Collection<Long> actionIds) {
        Map<Long, List<ActionReport>> found = new HashMap<>();
        db.sql("""
            select action_id, percent_done, report, by_person, by_name, on_day
            from action_report where action_id = any(:ids) order by id desc
            """).param("ids", actionIds.toArray(Long[]::new)).query(row -> {
            found.computeIfAbsent(row.getLong("action_id"), action -> new ArrayList<>())
                    .add(new ActionReport(
                            row.getInt("percent_done"), row.getString("report"), SignatureRows.read(row)));
        });
        return found;
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

    /** The documents that are evidence of these actions, by action. */
    Map<Long, List<Long>> findEvidence(Collection<Long> actionIds) {
        Map<Long, List<Long>> found = new HashMap<>();
        db.sql("select action_id, document_id from action_evidence where action_id = any(:ids) order by document_id")
                .param("ids", actionIds.toArray(Long[]::new))
                .query(row -> {
                    found.computeIfAbsent(row.getLong("action_id"), action -> new ArrayList<>())
                            .add(row.getLong("document_id"));
                });
        return found;
    }
}
