package org.backbench.reviews;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.backbench.cases.DraftAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table review. */
@Repository
class ReviewRows {

    private final JdbcClient db;

    ReviewRows(JdbcClient db) {
        this.db = db;
    }

    void insert(long caseId, Instant at) {
        db.sql("insert into review (case_id, state, opened_at) values (:caseId, 'APPOINTING', :at)")
                .param("caseId", caseId)
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<Review> find(long caseId) {
        return db.sql("""
            select case_id, state, opened_at, summary, sent_at, answer, comments, answered_by, answered_at, covering,
                   issued_by, issued_at
            from review where case_id = :caseId
            """).param("caseId", caseId).query(Review.class).optional();
    }

    void setState(long caseId, ReviewState state) {
        db.sql("update review set state = :state where case_id = :caseId")
                .param("state", state.name())
                .param("caseId", caseId)
                .update();
    }

    void setSummary(long caseId, String summary) {
        db.sql("update review set summary = :summary where case_id = :caseId")
                .param("summary", summary)
                .param("caseId", caseId)
                .update();
    }

    void setSent(long caseId, Instant at) {
        db.sql("update review set sent_at = :at where case_id = :caseId")
                .param("at", Timestamp.from(at))
                .param("caseId", caseId)
                .update();
    }

    void setAnswer(long caseId, DraftAnswer answer, @Nullable String comments, @Nullable String by, Instant at) {
        db.sql("""
            update review set answer = :answer, comments = :comments, answered_by = :by, answered_at = :at
            where case_id = :caseId
            """)
                .param("answer", answer.name())
                .param("comments", comments)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("caseId", caseId)
                .update();
    }

    void setIssued(long caseId, @Nullable String covering, String by, Instant at) {
        db.sql("update review set covering = :covering, issued_by = :by, issued_at = :at where case_id = :caseId")
                .param("covering", covering)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("caseId", caseId)
                .update();
    }
}
