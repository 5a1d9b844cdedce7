package org.backbench.bodies;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table party_end, and the ends of bodies in public_body and body_succession. */
@Repository
class PartyEndRows {

    private final JdbcClient db;

    PartyEndRows(JdbcClient db) {
        this.db = db;
    }

    List<PartyEnd> findEnded(Collection<String> parties, LocalDate day) {
        return db.sql("""
            select e.party, coalesce(r.name, e.party) as name, e.last_day,
                   case when e.successor is null then array[]::text[] else array[e.successor] end as successors
            from party_end e left join riep r on r.id = e.party
            where e.party = any(:parties) and e.last_day < :day
            union all
            select b.code, b.name, b.valid_to,
                   array(select successor from body_succession where predecessor = b.code order by 1)
            from public_body b where b.code = any(:parties) and b.valid_to < :day
            """)
                .param("parties", parties.toArray(String[]::new))
                .param("day", day)
                .query((row, number) -> new PartyEnd(
                        row.getString("party"),
                        row.getString("name"),
                        row.getObject("last_day", LocalDate.class),
                        List.of((String[]) row.getArray("successors").getArray())))
                .list();
    }

    void save(String party, LocalDate lastDay, @Nullable String successor, String reason) {
        db.sql("""
            insert into party_end (party, last_day, successor, reason) values (:party, :lastDay, :successor, :reason)
            on conflict (party) do update
            set last_day = excluded.last_day, successor = excluded.successor, reason = excluded.reason
            """)
                .param("party", party)
                .param("lastDay", lastDay)
                .param("successor", successor)
                .param("reason", reason)
                .update();
    }
}
