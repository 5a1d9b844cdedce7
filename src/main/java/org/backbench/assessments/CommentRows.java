package org.backbench.assessments;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.backbench.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table accuracy_comment. */
@Repository
class CommentRows {

    private final JdbcClient db;

    CommentRows(JdbcClient db) {
        this.db = db;
    }

    void insert(Assessment of, List<NewComment> comments, Person by, Instant at) {
        db.sql("""
            insert into accuracy_comment (case_id, round, number, type, comment, evidence, made_by, made_at)
            select :caseId, :round, n, t, c, e, :by, :at
            from unnest(:types, :comments, :evidence) with ordinality as made (t, c, e, n)
            """)
                .param("caseId", of.caseId())
                .param("round", of.round())
                .param("by", by.name())
                .param("at", Timestamp.from(at))
                .param(
                        "types",
                        comments.stream().map(made -> made.type().name()).toArray(String[]::new))
                .param("comments", comments.stream().map(NewComment::comment).toArray(String[]::new))
                .param("evidence", comments.stream().map(NewComment::evidence).toArray(String[]::new))
                .update();
    }

    List<AccuracyComment> find(long caseId, int round) {
        return db.sql("""
            select number, type, comment, evidence, made_by, answer, reason, answered_by from accuracy_comment
            where case_id = :caseId and round = :round order by number
            """)
                .param("caseId", caseId)
                .param("round", round)
                .query(AccuracyComment.class)
                .list();
    }

    void answer(Assessment of, List<CommentAnswer> answers, Person by, Instant at) {
        db.sql("""
            update accuracy_comment c set answer = a, reason = r, answered_by = :by, answered_at = :at
            from unnest(:numbers, :answers, :reasons) as given (n, a, r)
            where c.case_id = :caseId and c.round = :round and c.number = n
            """)
                .param("caseId", of.caseId())
                .param("round", of.round())
                .param("by", by.name())
                .param("at", Timestamp.from(at))
                .param("numbers", answers.stream().map(CommentAnswer::number).toArray(Integer[]::new))
                .param(
                        "answers",
                        answers.stream().map(given -> given.answer().name()).toArray(String[]::new))
                .param("reasons", answers.stream().map(CommentAnswer::reason).toArray(String[]::new))
                .update();
    }
}
