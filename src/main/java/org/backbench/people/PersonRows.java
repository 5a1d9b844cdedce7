package org.backbench.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables person and person_role. */
@Repository
class PersonRows {

    /** The roles for which nobody can stand in. */
    static final String[] PERSONAL =
            Stream.of(Role.values()).filter(Role::isPersonal).map(Role::key).toArray(String[]::new);

    private static final String KEYS = """
        with held as not materialized (
            select person_id, role || '@' || party as key, role from person_role
            where valid_from <= :today and (valid_to is null or valid_to >= :today))
        select person_id, key, null::bigint as covered_id, null as login, null as name, null::date as until
        from held where person_id = any(:ids)
        union all
        select a.deputy_id, held.key, p.id, p.login, p.name, a.to_day
        from absence a join person p on p.id = a.person_id and p.enabled join held on held.person_id = p.id
        where a.deputy_id = any(:ids) and a.from_day <= :today and a.to_day >= :today
          and (a.roles is null or held.key = any(a.roles)) and held.role <> all(:personal)
        """;

    private record PersonRow(long id, String login, String name) {}

    private record KeyRow(
            long personId,
            String key,
            @Nullable Long coveredId,
            @Nullable String login,
            @Nullable String name,
            @Nullable LocalDate until) {

        Optional<Cover> cover(Set<String> own) {
            return coveredId == null || login == null || name == null || until == null
                    ? Optional.empty()
                    : Optional.of(new Cover(coveredId, login, name, key, until, !own.contains(key)));
        }
    }

    private final JdbcClient db;

    PersonRows(JdbcClient db) {
        this.db = db;
    }

    long insert(String login, String name, String passwordHash, boolean demo) {
        return db.sql("""
            insert into person (login, name, password_hash, demo)
            values (:login, :name, :passwordHash, :demo) returning id
            """)
                .param("login", login)
                .param("name", name)
                .param("passwordHash", passwordHash)
                .param("demo", demo)
                .query(Long.class)
                .single();
    }

    Optional<Person> findByLogin(String login, LocalDate today) {
        return db.sql("select id, login, name from person where login = :login and enabled")
                .param("login", login)
                .query(PersonRow.class)
                .optional()
                .map(row -> withKeys(row, today));
    }

    Optional<Person> findById(long id, LocalDate today) {
        return db.sql("select id, login, name from person where id = :id")
                .param("id", id)
                .query(PersonRow.class)
                .optional()
                .map(row -> withKeys(row, today));
    }

    private Person withKeys(PersonRow row, LocalDate today) {
        return withKeys(List.of(row), today).getFirst();
    }

    /** The keys of each person, and while he stands in for somebody also those of the other. */
    private List<Person> withKeys(List<PersonRow> rows, LocalDate today) {
        Map<Long, List<KeyRow>> held = db
                .sql(KEYS)
                .param("ids", rows.stream().map(PersonRow::id).toArray(Long[]::new))
                .param("today", today)
                .param("personal", PERSONAL)
                .query(KeyRow.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(KeyRow::personId));
        return rows.stream()
                .map(row -> person(row, held.getOrDefault(row.id, List.of())))
                .toList();
    }

    private static Person person(PersonRow row, List<KeyRow> held) {
        Set<String> keys = held.stream().map(KeyRow::key).collect(Collectors.toSet());
        Set<String> own = held.stream()
                .filter(one -> one.coveredId == null)
                .map(KeyRow::key)
                .collect(Collectors.toSet());
        List<Cover> covers =
                held.stream().flatMap(one -> one.cover(own).stream()).toList();
        return new Person(row.id, row.login, row.name, keys, covers);
    }

    Map<String, String> findNames(Collection<String> logins) {
        return db
                .sql("select id, login, name from person where login = any(:logins)")
                .param("logins", logins.toArray(String[]::new))
                .query(PersonRow.class)
                .list()
                .stream()
                .collect(Collectors.toMap(PersonRow::login, PersonRow::name));
    }

    List<Person> findHolders(String role, String party, LocalDate today) {
        List<PersonRow> holders = db.sql("""
            select distinct p.id, p.login, p.name from person p join person_role r on r.person_id = p.id
            where r.role = :role and r.party = :party and p.enabled
              and r.valid_from <= :today and (r.valid_to is null or r.valid_to >= :today)
            order by p.name, p.id
            """)
                .param("role", role)
                .param("party", party)
                .param("today", today)
                .query(PersonRow.class)
                .list();
        return withKeys(holders, today);
    }

    Map<String, Set<String>> findHeld(Collection<String> parties, LocalDate day) {
        return db
                .sql("""
                    select distinct r.role || '@' || r.party from person_role r join person p on p.id = r.person_id
                    where r.party = any(:parties) and p.enabled
                      and r.valid_from <= :day and (r.valid_to is null or r.valid_to >= :day)
                    """)
                .param("parties", parties.toArray(String[]::new))
                .param("day", day)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        key -> key.substring(key.indexOf('@') + 1), Collectors.toUnmodifiableSet()));
    }

    List<Person> findDemo(LocalDate today) {
        return db.sql("""
            select p.id, p.login, p.name,
                   array_remove(array_agg(distinct r.role || '@' || r.party), null) as keys
            from person p
            left join person_role r on r.person_id = p.id
              and r.valid_from <= :today and (r.valid_to is null or r.valid_to >= :today)
            where p.demo and p.enabled
            group by p.id order by p.login
            """)
                .param("today", today)
                .query((row, number) ->
                        new Person(row.getLong("id"), row.getString("login"), row.getString("name"), Set.of((String[])
                                row.getArray("keys").getArray())))
                .list();
    }

    Optional<String> findPasswordHash(String login) {
        return db.sql("select password_hash from person where login = :login and enabled")
                .param("login", login)
                .query(String.class)
                .optional();
    }

    void updatePasswordHash(String login, String hash) {
        db.sql("update person set password_hash = :hash where login = :login")
                .param("hash", hash)
                .param("login", login)
                .update();
    }

    boolean anyDemo() {
        return db.sql("select exists (select from person where demo)")
                .query(Boolean.class)
                .single();
    }

    void insertRole(long personId, Role role, String party, LocalDate from) {
        db.sql("""
            insert into person_role (person_id, role, party, valid_from)
            values (:personId, :role, :party, :from)
            """)
                .param("personId", personId)
                .param("role", role.key())
                .param("party", party)
                .param("from", from)
                .update();
    }

    /** Ends a role; one that began the same day is taken away, so that it does not last until midnight. */
    void endRole(@Nullable Long personId, Role role, String party, LocalDate today) {
        db.sql("""
            delete from person_role where role = :role and party = :party and valid_from = :today
              and (:personId::bigint is null or person_id = :personId)
            """)
                .param("personId", personId)
                .param("role", role.key())
                .param("party", party)
                .param("today", today)
                .update();
        db.sql("""
            update person_role set valid_to = :today::date - 1 where role = :role and party = :party
              and valid_to is null and (:personId::bigint is null or person_id = :personId)
            """)
                .param("personId", personId)
                .param("role", role.key())
                .param("party", party)
                .param("today", today)
                .update();
    }
}
