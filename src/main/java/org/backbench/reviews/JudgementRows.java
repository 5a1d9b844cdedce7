package org.backbench.reviews;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.backbench.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables judgement, judgement_reader and review_conclusion. */
@Repository
class JudgementRows {

    /** A conclusion as its table has it. */
    record ConclusionRow(
            String function,
            String title,
            Verdict verdict,
            Tally.Basis basis,
            String tally,
            @Nullable String note) {}

    private static final String SELECT = """
        select j.seat_id, s.name as peer, s.lead, j.function, j.verdict, j.evidence, j.judged_at
        from judgement j join panel_seat s on s.id = j.seat_id
        """;

    private final JdbcClient db;

    JudgementRows(JdbcClient db) {
        this.db = db;
    }

    void insert(long seatId, List<NewJudgement> judgements, Instant at) {
        db.sql("""
            insert into judgement (seat_id, function, verdict, evidence, judged_at)
            select :seatId, f, v, e, :at from unnest(:functions, :verdicts, :evidence) as judged (f, v, e)
            """)
                .param("seatId", seatId)
                .param("at", Timestamp.from(at))
                .param(
                        "functions",
                        judgements.stream().map(NewJudgement::function).toArray(String[]::new))
                .param(
                        "verdicts",
                        judgements.stream()
                                .map(judged -> judged.verdict().name())
                                .toArray(String[]::new))
                .param(
                        "evidence",
                        judgements.stream().map(NewJudgement::evidence).toArray(String[]::new))
                .update();
    }

    /** Which seats have judged. */
    Set<Long> findJudgedSeats(long caseId) {
        return Set.copyOf(db.sql("""
            select distinct j.seat_id from judgement j join panel_seat s on s.id = j.seat_id
            where s.case_id = :caseId
            """).param("caseId", caseId).query(Long.class).list());
    }

    void insertReader(long seatId, String reader) {
        db.sql("insert into judgement_reader (seat_id, reader) values (:seatId, :reader) on conflict do nothing")
                .param("seatId", seatId)
                .param("reader", reader)
                .update();
    }

    /** What this person may read: the seats whose judgements are open to one of his keys. */
    List<Judgement> findReadable(long caseId, Person person) {
        return db.sql(SELECT + """
            where s.case_id = :caseId and exists (
                select from judgement_reader r where r.seat_id = j.seat_id and r.reader = any(:keys))
            order by j.id
            """)
                .param("caseId", caseId)
                .param("keys", person.keys().toArray(String[]::new))
                .query(Judgement.class)
                .list();
    }

    /** All of them, for tally and report; never for a person before the last peer has judged. */
    List<Judgement> findAll(long caseId) {
        return db.sql(SELECT + "where s.case_id = :caseId and s.state = 'DECLARED' order by j.id")
                .param("caseId", caseId)
                .query(Judgement.class)
                .list();
    }

    void insertConclusions(long caseId, List<ConclusionRow> conclusions) {
        db.sql("""
            insert into review_conclusion (case_id, position, function, title, verdict, basis, tally, note)
            select :caseId, p, f, t, v, b, y, n
            from unnest(:functions, :titles, :verdicts, :bases, :tallies, :notes)
                 with ordinality as concluded (f, t, v, b, y, n, p)
            """)
                .param("caseId", caseId)
                .param("functions", texts(conclusions, ConclusionRow::function))
                .param("titles", texts(conclusions, ConclusionRow::title))
                .param("verdicts", texts(conclusions, row -> row.verdict().name()))
                .param("bases", texts(conclusions, row -> row.basis().name()))
                .param("tallies", texts(conclusions, ConclusionRow::tally))
                .param("notes", conclusions.stream().map(ConclusionRow::note).toArray(String[]::new))
                .update();
    }

    private static String[] texts(List<ConclusionRow> conclusions, Function<ConclusionRow, String> column) {
        return conclusions.stream().map(column).toArray(String[]::new);
    }

    List<ConclusionRow> findConclusions(long caseId) {
        return db.sql("""
            select function, title, verdict, basis, tally, note from review_conclusion
            where case_id = :caseId order by position
            """).param("caseId", caseId).query(ConclusionRow.class).list();
    }
}
