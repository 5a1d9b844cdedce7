package org.backbench.assessments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table recommendation. */
@Repository
class RecommendationRows {

    private final JdbcClient db;

    RecommendationRows(JdbcClient db) {
        this.db = db;
    }

    long insert(long caseId, String text, LocalDate sentOn, String sentBy, LocalDate lastDay) {
        return db.sql("""
            insert into recommendation (case_id, text, sent_on, sent_by, last_day)
            values (:caseId, :text, :sentOn, :sentBy, :lastDay) returning id
            """)
                .param("caseId", caseId)
                .param("text", text)
                .param("sentOn", sentOn)
                .param("sentBy", sentBy)
                .param("lastDay", lastDay)
                .query(Long.class)
                .single();
    }

    Optional<Recommendation> find(long id) {
        return db.sql("select * from recommendation where id = :id")
                .param("id", id)
                .query(Recommendation.class)
                .optional();
    }

    Optional<Recommendation> lock(long id) {
        return db.sql("select * from recommendation where id = :id for no key update")
                .param("id", id)
                .query(Recommendation.class)
                .optional();
    }

    List<Recommendation> findByCase(long caseId) {
        return db.sql("select * from recommendation where case_id = :caseId order by id")
                .param("caseId", caseId)
                .query(Recommendation.class)
                .list();
    }

    void setLastDay(long id, LocalDate lastDay) {
        db.sql("update recommendation set last_day = :lastDay where id = :id")
                .param("lastDay", lastDay)
                .param("id", id)
                .update();
    }

    void setMeeting(long id, LocalDate meeting, LocalDate notice) {
        db.sql("update recommendation set meeting_on = :meeting, notice_on = :notice where id = :id")
                .param("meeting", meeting)
                .param("notice", notice)
                .param("id", id)
                .update();
    }

    void setDecision(long id, LocalDate consideredOn, boolean accepted, String decision) {
        db.sql("""
            update recommendation set considered_on = :on, accepted = :accepted, decision = :decision where id = :id
            """)
                .param("on", consideredOn)
                .param("accepted", accepted)
                .param("decision", decision)
                .param("id", id)
                .update();
    }

    void setSummary(long id, String summary, String approvedBy, LocalDate approvedOn) {
        db.sql("""
            update recommendation set summary = :summary, approved_by = :by, approved_on = :on where id = :id
            """)
                .param("summary", summary)
                .param("by", approvedBy)
                .param("on", approvedOn)
                .param("id", id)
                .update();
    }

    void setPublished(long id, LocalDate on) {
        db.sql("update recommendation set published_on = :on where id = :id")
                .param("on", on)
                .param("id", id)
                .update();
    }
}
