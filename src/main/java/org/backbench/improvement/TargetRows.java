package org.backbench.improvement;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table target_notice. */
@Repository
class TargetRows {

    private final JdbcClient db;

    TargetRows(JdbcClient db) {
        this.db = db;
    }

    /** Writes down what the body is told; false when it has been told. */
    boolean insert(long caseId, LocalDate today, LocalDate replyBy, TargetStanding standing) {
        return db.sql("""
            insert into target_notice (case_id, told_on, reply_by, required, verified, words)
            values (:caseId, :today, :replyBy, :required, :verified, :words) on conflict do nothing
            """)
                        .param("caseId", caseId)
                        .param("today", today)
                        .param("replyBy", replyBy)
                        .param("required", standing.required())
                        .param("verified", standing.verified())
                        .param("words", standing.words())
                        .update()
                == 1;
    }

    Optional<TargetNotice> find(long caseId) {
        return db.sql("select * from target_notice where case_id = :caseId")
                .param("caseId", caseId)
                .query(TargetNotice.class)
                .optional();
    }

    Optional<TargetNotice> lock(long caseId) {
        return db.sql("select * from target_notice where case_id = :caseId for no key update")
                .param("caseId", caseId)
                .query(TargetNotice.class)
                .optional();
    }

    void setReply(long caseId, String reply, String by, LocalDate on) {
        db.sql("""
            update target_notice set reply = :reply, replied_by = :by, replied_on = :on where case_id = :caseId
            """)
                .param("reply", reply)
                .param("by", by)
                .param("on", on)
                .param("caseId", caseId)
                .update();
    }

    void setAtRisk(long caseId, boolean atRisk) {
        db.sql("update target_notice set at_risk = :atRisk where case_id = :caseId")
                .param("atRisk", atRisk)
                .param("caseId", caseId)
                .update();
    }

    /** Publishes what is at risk, once the body has replied or its time to reply is over. */
    int publish(long caseId, LocalDate today) {
        return db.sql("""
            update target_notice set published_on = :today
            where case_id = :caseId and at_risk and published_on is null
              and (replied_on is not null or reply_by < :today)
            """).param("caseId", caseId).param("today", today).update();
    }

    void setOutcome(long caseId, Closing.Outcome outcome, LocalDate on) {
        db.sql("update target_notice set outcome = :outcome, outcome_on = :on where case_id = :caseId")
                .param("outcome", outcome.key())
                .param("on", on)
                .param("caseId", caseId)
                .update();
    }
}
