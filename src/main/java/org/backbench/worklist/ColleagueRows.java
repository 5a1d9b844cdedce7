package org.backbench.worklist;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.backbench.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may do a task, with load, days away and conflict: one statement, however many they are. */
@Repository
class ColleagueRows {

    private static final String COLLEAGUES = """
        with holder as (
            select r.person_id, k.key, null::bigint as for_id
            from unnest(:keys) k (key) join person_role r
              on r.role = split_part(k.key, '@', 1) and r.party = split_part(k.key, '@', 2)
              and r.valid_from <= :today and (r.valid_to is null or r.valid_to >= :today)),
        who as (
            select distinct on (person_id) person_id, for_id from (
                select person_id, for_id from holder
                union all
                select a.deputy_id, a.person_id from absence a join holder h on h.person_id = a.person_id
                where a.from_day <= :today and a.to_day >= :today and (a.roles is null or h.key = any(a.roles))
                  and split_part(h.key, '@', 1) not in ('peer', 'lead-peer', 'administrator')) candidate
            order by person_id, for_id nulls first)
        select p.id as person_id, p.name, load.in_hand, load.late, load.on_hold, f.name as stands_in_for,
               away.from_day as away_from, away.to_day as away_until, away.deputy, hand.conflict
        from who join person p on p.id = who.person_id and p.enabled
        left join person f on f.id = who.for_id
        cross join lateral (
            select count(*) filter (where w.hold_until is null or w.hold_until <= :today)::int as in_hand,
                   count(*) filter (where w.due < :today)::int as late,
                   count(*) filter (where w.hold_until > :today)::int as on_hold
            from work_item w where w.claimed_by = p.id and w.done_at is null) load
        left join lateral (
            select a.from_day, a.to_day, d.name as deputy
            from absence a join person d on d.id = a.deputy_id
            where a.person_id = p.id and a.to_day >= :today and a.from_day <= greatest(:due::date, :today)
            order by a.from_day limit 1) away on true
        left join lateral (
            select case when d.role_key = any(:known) then 'did “' || d.title || '”, which this task checks'
                        else 'why is not shown to you' end as conflict
            from work_conflict c join work_item d on d.id = c.done_id
            where c.id = :id and (p.id in (c.done_by, c.done_for) or who.for_id in (c.done_by, c.done_for))
            limit 1) hand on true
        order by p.name, p.id
        """;

    private final JdbcClient db;

    ColleagueRows(JdbcClient db) {
        this.db = db;
    }

    List<Colleague> find(Person asker, WorkItem item, LocalDate today) {
        return find(asker, Set.of(item.roleKey()), item.due(), item.id(), today);
    }

    /** Who may do what the person may do, some of it or all. */
    List<Colleague> find(Person asker, LocalDate today) {
        return find(asker, asker.keys(), today, null, today);
    }

    private List<Colleague> find(Person asker, Set<String> keys, LocalDate due, @Nullable Long task, LocalDate today) {
        return db.sql(COLLEAGUES)
                .param("keys", keys.toArray(String[]::new))
                .param("today", today)
                .param("known", asker.keys().toArray(String[]::new))
                .param("due", due)
                .param("id", task, Types.BIGINT)
                .query(Colleague.class)
                .list();
    }
}
