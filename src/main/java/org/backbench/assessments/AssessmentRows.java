package org.backbench.assessments;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.backbench.cases.DraftAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table assessment. */
@Repository
class AssessmentRows {

    private final JdbcClient db;

    AssessmentRows(JdbcClient db) {
        this.db = db;
    }

    void insert(long caseId, RuleSets.CycleRules rules, String kloeGroup, Instant at) {
        db.sql("""
            insert into assessment (case_id, rule_set, rule_note, kloe_group, state, round, opened_at)
            values (:caseId, :ruleSet, :note, :group, 'SCORING', 1, :at)
            """)
                .param("caseId", caseId)
                .param("ruleSet", rules.ruleSet())
                .param("note", rules.note())
                .param("group", kloeGroup)
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<Assessment> find(long caseId) {
        return db.sql("""
            select case_id, rule_set, rule_note, kloe_group, state, round, opened_at, sent_round, sent_at, answer,
                   answered_by, answered_at
            from assessment where case_id = :caseId
            """).param("caseId", caseId).query(Assessment.class).optional();
    }

    void setState(long caseId, AssessmentState state) {
        db.sql("update assessment set state = :state where case_id = :caseId")
                .param("state", state.name())
                .param("caseId", caseId)
                .update();
    }

    void startNextRound(long caseId) {
        db.sql("update assessment set state = 'SCORING', round = round + 1 where case_id = :caseId")
                .param("caseId", caseId)
                .update();
    }

    /** The draft of the present round is out; what was said to an earlier draft stands no more. */
    void setSent(long caseId, Instant at) {
        db.sql("""
            update assessment set sent_round = round, sent_at = :at, answer = null, answered_by = null,
                                  answered_at = null
            where case_id = :caseId
            """).param("at", Timestamp.from(at)).param("caseId", caseId).update();
    }

    void setAnswer(long caseId, DraftAnswer answer, @Nullable String by, Instant at) {
        db.sql("""
            update assessment set answer = :answer, answered_by = :by, answered_at = :at where case_id = :caseId
            """)
                .param("answer", answer.name())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("caseId", caseId)
                .update();
    }
}
