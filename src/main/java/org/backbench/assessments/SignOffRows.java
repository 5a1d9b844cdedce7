package org.backbench.assessments;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.backbench.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables quality_assurance and sign_off. */
@Repository
class SignOffRows {

    private final JdbcClient db;

    SignOffRows(JdbcClient db) {
        this.db = db;
    }

    void insertAssurance(Assessment of, boolean assured, String reason, Person by, Instant at) {
        db.sql("""
            insert into quality_assurance (case_id, round, outcome, reason, assured_by, assurer, assured_at)
            values (:caseId, :round, :outcome, :reason, :by, :name, :at)
            """)
                .param("caseId", of.caseId())
                .param("round", of.round())
                .param("outcome", assured ? "ASSURED" : "RETURNED")
                .param("reason", reason)
                .param("by", by.id())
                .param("name", by.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    void insertReturn(Assessment of, String reason, Person by, Instant at) {
        db.sql("""
            insert into sign_off (case_id, round, outcome, reason, decided_by, director, decided_at)
            values (:caseId, :round, 'RETURNED', :reason, :by, :name, :at)
            """)
                .param("caseId", of.caseId())
                .param("round", of.round())
                .param("reason", reason)
                .param("by", by.id())
                .param("name", by.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    void insertSignature(Assessment of, Signature signature, Person by) {
        db.sql("""
            insert into sign_off (case_id, round, outcome, document, sha256, decided_by, director, decided_at)
            values (:caseId, :round, 'SIGNED', :document, :sha256, :by, :name, :at)
            """)
                .param("caseId", of.caseId())
                .param("round", of.round())
                .param("document", signature.document())
                .param("sha256", signature.sha256())
                .param("by", by.id())
                .param("name", signature.name())
                .param("at", Timestamp.from(signature.at()))
                .update();
    }

    /** Whether this person has assured the quality in any round. */
    boolean hasAssured(long caseId, long personId) {
        return db.sql("""
            select exists (select from quality_assurance where case_id = :caseId and assured_by = :personId)
            """)
                .param("caseId", caseId)
                .param("personId", personId)
                .query(Boolean.class)
                .single();
    }

    /** What quality assurance and director have said, oldest first. */
    List<AssessmentView.Opinion> findOpinions(long caseId) {
        return db.sql("""
            select round, 'quality assurance' as step, outcome, reason, assurer as by_name, assured_at as at
            from quality_assurance where case_id = :caseId
            union all
            select round, 'sign-off', outcome, coalesce(reason, ''), director, decided_at
            from sign_off where case_id = :caseId
            order by round, at
            """)
                .param("caseId", caseId)
                .query(AssessmentView.Opinion.class)
                .list();
    }

    Optional<Signature> findSignature(long caseId) {
        return db.sql("""
            select director as name, decided_at as at, sha256, document from sign_off
            where case_id = :caseId and outcome = 'SIGNED'
            """).param("caseId", caseId).query(Signature.class).optional();
    }
}
