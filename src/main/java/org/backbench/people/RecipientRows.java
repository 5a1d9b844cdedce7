package org.backbench.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who gets what is sent to a role on a day: the tables person, person_role and absence. */
@Repository
class RecipientRows {

    /** Each holder or, while he is away, his deputy; a deputy is there himself, and a seat on a panel has none. */
    private static final String STANDING = """
        select wanted.key as role_key, p.id as person_id, p.name, p.address,
               case when p.id <> h.id then h.name end as stands_in_for
        from unnest(:keys) as wanted(key)
        join person_role r on r.role = split_part(wanted.key, '@', 1) and r.party = split_part(wanted.key, '@', 2)
        join person h on h.id = r.person_id and h.enabled
        left join lateral (
            select a.deputy_id from absence a join person d on d.id = a.deputy_id and d.enabled
            where a.person_id = h.id and a.from_day <= :today and a.to_day >= :today
              and (a.roles is null or wanted.key = any(a.roles)) and r.role <> all(:personal)
            limit 1) away on true
        join person p on p.id = coalesce(away.deputy_id, h.id)
        where r.valid_from <= :today and (r.valid_to is null or r.valid_to >= :today)
        group by wanted.key, p.id, h.id
        order by wanted.key, p.name, p.id
        """;

    private final JdbcClient db;

    RecipientRows(JdbcClient db) {
        this.db = db;
    }

    /** One statement for all roles. */
    List<Recipient> find(Collection<String> roleKeys, LocalDate today) {
        return db.sql(STANDING)
                .param("keys", roleKeys.stream().distinct().toArray(String[]::new))
                .param("today", today)
                .param("personal", PersonRows.PERSONAL)
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
}
