package org.backbench.improvement;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table follow_up. */
@Repository
class FollowUpRows {

    private final JdbcClient db;

    FollowUpRows(JdbcClient db) {
        this.db = db;
    }

    void insert(long caseId, FollowUp followUp) {
        db.sql("""
            insert into follow_up (case_id, finding, on_track, by_person, by_name, on_day)
            values (:caseId, :finding, :onTrack, :by, :byName, :on)
            """)
                .param("caseId", caseId)
                .param("finding", followUp.finding())
                .param("onTrack", followUp.onTrack())
                .params(SignatureRows.of(followUp.by()))
                .update();
    }

    /** The latest first. */
    List<FollowUp> findByCase(long caseId) {
        return db.sql("""
            select finding, on_track, by_person, by_name, on_day
            from follow_up where case_id = :caseId order by id desc
            """)
                .param("caseId", caseId)
                .query((row, number) ->
                        new FollowUp(row.getString("finding"), row.getBoolean("on_track"), SignatureRows.read(row)))
                .list();
    }
}
