package org.backbench.assessments;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.backbench.assessments.Scorecard.ThemeJudgement;
import org.backbench.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables kloe_score, kloe_evidence and theme_judgement: each round is written once and stays. */
@Repository
class ScoreRows {

    private final JdbcClient db;

    ScoreRows(JdbcClient db) {
        this.db = db;
    }

    void insert(Assessment of, List<KloeScore> scores, Person scorer, Instant at) {
        db.sql("""
            insert into kloe_score (case_id, round, kloe, score, evidence, scored_by, scorer, scored_at)
            select :caseId, :round, k, s, e, :by, :name, :at
            from unnest(:kloes, :scores, :evidence) as scored (k, s, e)
            """)
                .param("caseId", of.caseId())
                .param("round", of.round())
                .param("by", scorer.id())
                .param("name", scorer.name())
                .param("at", Timestamp.from(at))
                .param("kloes", scores.stream().map(KloeScore::kloe).toArray(String[]::new))
                .param("scores", scores.stream().map(KloeScore::score).toArray(Integer[]::new))
                .param("evidence", scores.stream().map(KloeScore::evidence).toArray(String[]::new))
                .update();
    }

    void insertJudgements(Assessment of, List<ThemeJudgement> judgements) {
        db.sql("""
            insert into theme_judgement (case_id, round, theme, level, reason)
            select :caseId, :round, t, l, r from unnest(:themes, :levels, :reasons) as judged (t, l, r)
            """)
                .param("caseId", of.caseId())
                .param("round", of.round())
                .param("themes", judgements.stream().map(ThemeJudgement::theme).toArray(Integer[]::new))
                .param("levels", judgements.stream().map(ThemeJudgement::level).toArray(Integer[]::new))
                .param(
                        "reasons",
                        judgements.stream().map(ThemeJudgement::reason).toArray(String[]::new))
                .update();
    }

    void insertEvidence(Assessment of, List<Evidence> evidence) {
        db.sql("""
            insert into kloe_evidence (case_id, round, kloe, number, words, source, bears)
            select :caseId, :round, k, n, w, s, b
            from unnest(:kloes, :numbers, :words, :sources, :bears) as weighed (k, n, w, s, b)
            """)
                .param("caseId", of.caseId())
                .param("round", of.round())
                .param("kloes", evidence.stream().map(Evidence::kloe).toArray(String[]::new))
                .param("numbers", evidence.stream().map(Evidence::number).toArray(Integer[]::new))
                .param("words", evidence.stream().map(Evidence::words).toArray(String[]::new))
                .param("sources", evidence.stream().map(Evidence::source).toArray(String[]::new))
                .param(
                        "bears",
                        evidence.stream().map(piece -> piece.bears().name()).toArray(String[]::new))
                .update();
    }

    List<Evidence> findEvidence(long caseId, int round) {
        return db.sql("""
            select kloe, number, words, source, bears from kloe_evidence
            where case_id = :caseId and round = :round order by kloe, number
            """)
                .param("caseId", caseId)
                .param("round", round)
                .query(Evidence.class)
                .list();
    }

    List<KloeScore> find(long caseId, int round) {
        return db.sql("""
            select kloe, score, evidence from kloe_score where case_id = :caseId and round = :round order by kloe
            """)
                .param("caseId", caseId)
                .param("round", round)
                .query(KloeScore.class)
                .list();
    }

    List<ThemeJudgement> findJudgements(long caseId, int round) {
        return db.sql("""
            select theme, level, reason from theme_judgement
            where case_id = :caseId and round = :round order by theme
            """)
                .param("caseId", caseId)
                .param("round", round)
                .query(ThemeJudgement.class)
                .list();
    }

    /** Whether this person has scored in any round. */
    boolean hasScored(long caseId, long personId) {
        return db.sql("select exists (select from kloe_score where case_id = :caseId and scored_by = :personId)")
                .param("caseId", caseId)
                .param("personId", personId)
                .query(Boolean.class)
                .single();
    }
}
