package org.backbench.improvement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables target_notice and target_outturn. */
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

    /** What waits for these bodies: a reply while there is time, and the outturn once its year is over. */
    List<TargetDuty> findWaiting(Collection<String> bodies, LocalDate today) {
        return db.sql("""
            select n.case_id, p.reference, p.body_name, p.fictional, d.target,
                   case when n.outcome is null then n.reply_by end as reply_by
            from target_notice n join plan p on p.case_id = n.case_id join plan_need d on d.case_id = n.case_id
            where p.body_code = any(:bodies)
              and ((n.replied_on is null and n.reply_by >= :today)
                   or (n.provisional and n.outcome_on < :thisYear))
            order by n.case_id
            """)
                .param("bodies", bodies.toArray(String[]::new))
                .param("today", today)
                .param("thisYear", FinancialYear.of(today).firstDay())
                .query(TargetDuty.class)
                .list();
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

    Optional<TargetOutturn> findOutturn(long caseId) {
        return db.sql("select * from target_outturn where case_id = :caseId")
                .param("caseId", caseId)
                .query(TargetOutturn.class)
                .optional();
    }

    /** Writes the certified outturn down; the outcome is no longer provisional. */
    void insertOutturn(TargetOutturn one) {
        db.sql("""
            insert into target_outturn (case_id, year, baseline, outturn, required, verified, counted, outcome,
                                        statement, certified_by, certified_on)
            values (:caseId, :year, :baseline, :outturn, :required, :verified, :counted, :outcome, :statement,
                    :certifiedBy, :certifiedOn)
            """)
                .param("caseId", one.caseId())
                .param("year", one.year())
                .param("baseline", one.baseline())
                .param("outturn", one.outturn())
                .param("required", one.required())
                .param("verified", one.verified())
                .param("counted", one.counted())
                .param("outcome", one.outcome())
                .param("statement", one.statement())
                .param("certifiedBy", one.certifiedBy())
                .param("certifiedOn", one.certifiedOn())
                .update();
        db.sql("update target_notice set provisional = false where case_id = :caseId")
                .param("caseId", one.caseId())
                .update();
    }

    void setOutcome(long caseId, Closing.Outcome outcome, LocalDate on) {
        db.sql("update target_notice set outcome = :outcome, outcome_on = :on where case_id = :caseId")
                .param("outcome", outcome.key())
                .param("on", on)
                .param("caseId", caseId)
                .update();
    }
}
