package org.backbench.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who gets what is sent to a role on a day, from the tables person, person_role and absence. */
@Repository
class RecipientRows {

    /** Follows from each holder to the deputy while somebody is away, at most three times. */
    private static final String STANDING = """
        with recursive standing(role_key, holder, person, steps) as (
            select wanted.key, r.person_id, r.person_id, 0
            from unnest(:keys) as wanted(key)
            join person_role r on r.role = split_part(wanted.key, '@', 1)
                              and r.party = split_part(wanted.key, '@', 2)
            join person p on p.id = r.person_id and p.enabled
            where r.valid_from <= :today and (r.valid_to is null or r.valid_to >= :today)
          union
            select s.role_key, s.holder, a.deputy_id, s.steps + 1
            from standing s
            join absence a on a.person_id = s.person and a.from_day <= :today and a.to_day >= :today
            join person d on d.id = a.deputy_id and d.enabled
            where s.steps < 3)
        select last.role_key, p.id as person_id, p.name, p.address,
               case when p.id <> last.holder then h.name end as stands_in_for
        from (select distinct on (role_key, holder) role_key, holder, person
              from standing order by role_key, holder, steps desc, person) last
        join person p on p.id = last.person
        join person h on h.id = last.holder
        order by last.role_key, p.name, p.id
        """;

    /** Somebody at one of these parties. */
    record Colleague(String login, String name) {}

    private final JdbcClient db;

    RecipientRows(JdbcClient db) {
        this.db = db;
    }

    /** One statement for all roles. */
    List<Recipient> find(Collection<String> roleKeys, LocalDate today) {
        return db.sql(STANDING)
                .param("keys", roleKeys.stream().distinct().toArray(String[]::new))
                .param("today", today)
                .query(Recipient.class)
                .list();
    }

    Optional<String> findAddress(long personId) {
        return db.sql("select address from person where id = :id and address is not null")
                .param("id", personId)
                .query(String.class)
                .optional();
    }

    void setAddress(long personId, String address) {
        db.sql("update person set address = :address where id = :id")
                .param("address", address)
                .param("id", personId)
                .update();
    }

    List<Absence> absences(long personId, LocalDate from) {
        return db.sql("""
            select a.from_day as first, a.to_day as last, d.login as deputy, d.name as deputy_name
            from absence a join person d on d.id = a.deputy_id
            where a.person_id = :id and a.to_day >= :from order by a.from_day, a.id
            """)
                .param("id", personId)
                .param("from", from)
                .query(Absence.class)
                .list();
    }

    void insertAbsence(long personId, Absence absence) {
        db.sql("""
            insert into absence (person_id, deputy_id, from_day, to_day)
            select :id, d.id, :first, :last from person d where d.login = :deputy
            """)
                .param("id", personId)
                .param("deputy", absence.deputy())
                .param("first", absence.first())
                .param("last", absence.last())
                .update();
    }

    /** Ends what has begun with yesterday, and takes away what has not. */
    void endAbsences(long personId, LocalDate today) {
        db.sql("delete from absence where person_id = :id and from_day >= :today")
                .param("id", personId)
                .param("today", today)
                .update();
        db.sql("update absence set to_day = :today::date - 1 where person_id = :id and to_day >= :today")
                .param("id", personId)
                .param("today", today)
                .update();
    }

    /** Who else acts for one of these parties, by name; a panel keeps unsaid who sits on it. */
    List<Colleague> colleagues(long personId, Collection<String> parties, LocalDate today) {
        return db.sql("""
            select distinct p.login, p.name from person p join person_role r on r.person_id = p.id
            where r.party = any(:parties) and r.role not in ('peer', 'lead-peer') and p.enabled and p.id <> :person
              and r.valid_from <= :today and (r.valid_to is null or r.valid_to >= :today)
            order by p.name, p.login
            """)
                .param("parties", parties.toArray(String[]::new))
                .param("person", personId)
                .param("today", today)
                .query(Colleague.class)
                .list();
    }
}
