package org.backbench.assessments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.backbench.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table kloe_visit: one row a person and KLOE. */
@Repository
class KloeVisitRows {

    private final JdbcClient db;

    KloeVisitRows(JdbcClient db) {
        this.db = db;
    }

    /**
     * Writes down a look at a KLOE.
     *
     * @param over looks before this belong to an earlier visit
     * @return the end of the visit before and what was seen then
     */
    KloeVisit look(Person person, long caseId, String kloe, Collection<String> seen, Instant at, Instant over) {
        return db.sql("""
            insert into kloe_visit (case_id, person_id, kloe, at, seen) values (:caseId, :person, :kloe, :at, :seen)
            on conflict (case_id, person_id, kloe) do update
            set before_at = case when kloe_visit.at < :over then kloe_visit.at else kloe_visit.before_at end,
                before = case when kloe_visit.at < :over then kloe_visit.seen else kloe_visit.before end,
                at = excluded.at, seen = excluded.seen
            returning before_at, before
            """)
                .param("caseId", caseId)
                .param("person", person.id())
                .param("kloe", kloe)
                .param("at", Timestamp.from(at))
                .param("over", Timestamp.from(over))
                .param("seen", seen.toArray(String[]::new))
                .query((row, number) -> visit(row))
                .single();
    }

    private static KloeVisit visit(ResultSet row) throws SQLException {
        Timestamp before = row.getTimestamp("before_at");
        return before == null
                ? KloeVisit.FIRST
                : new KloeVisit(before.toInstant(), Set.copyOf(List.of((String[])
                        row.getArray("before").getArray())));
    }
}
