package org.backbench.assessments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table recommendation. */
@Repository
class RecommendationRows {

    private static final int MOST = 20;

    private static final RowMapper<Recommendation> MAPPER = new SimplePropertyRowMapper<>(Recommendation.class);

    private static final String WAITING = """
        select r.*, f.reference, f.body_name, f.fictional
        from recommendation r join case_file f on f.id = r.case_id where r.published_on is null
        """;

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

    /** What these bodies have still to do: to meet, to decide, to publish; the nearest last day first. */
    List<OpenRecommendation> findWaitingForBodies(Collection<String> bodies) {
        return db.sql(WAITING + """
            and (r.considered_on is null or r.approved_on is not null) and f.body_code = any(:bodies)
            order by r.last_day, r.id limit :limit
            """)
                .param("bodies", bodies.toArray(String[]::new))
                .param("limit", MOST)
                .query((row, number) -> open(row, number))
                .list();
    }

    /** The decisions whose summary no auditor has approved yet, the oldest first. */
    List<OpenRecommendation> findWaitingForApproval() {
        return db.sql(WAITING + """
            and r.considered_on is not null and r.approved_on is null order by r.considered_on, r.id limit :limit
            """)
                .param("limit", MOST)
                .query((row, number) -> open(row, number))
                .list();
    }

    private static OpenRecommendation open(ResultSet row, int number) throws SQLException {
        return new OpenRecommendation(
                MAPPER.mapRow(row, number),
                row.getString("reference"),
                row.getString("body_name"),
                row.getBoolean("fictional"));
    }

    void setLastDay(long id, LocalDate lastDay) {
        db.sql("update recommendation set last_day = :lastDay where id = :id")
                .param("lastDay", lastDay)
                .param("id", id)
                .update();
    }

    void setMeeting(long id, LocalDate meeting, LocalDate notice, String by) {
        db.sql("""
            update recommendation set meeting_on = :meeting, notice_on = :notice, meeting_by = :by where id = :id
            """)
                .param("meeting", meeting)
                .param("notice", notice)
                .param("by", by)
                .param("id", id)
                .update();
    }

    void setDecision(long id, LocalDate consideredOn, boolean accepted, String decision, String by) {
        db.sql("""
            update recommendation set considered_on = :on, accepted = :accepted, decision = :decision,
                considered_by = :by where id = :id
            """)
                .param("on", consideredOn)
                .param("by", by)
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

    void setPublished(long id, LocalDate on, String by) {
        db.sql("update recommendation set published_on = :on, published_by = :by where id = :id")
                .param("on", on)
                .param("by", by)
                .param("id", id)
                .update();
    }
}
