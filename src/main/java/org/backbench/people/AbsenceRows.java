package org.backbench.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table absence. */
@Repository
class AbsenceRows {

    private static final String SELECT = """
        select a.from_day, a.to_day, a.roles, p.login, p.name, d.login as deputy, d.name as deputy_name
        from absence a join person p on p.id = a.person_id join person d on d.id = a.deputy_id
        """;

    /** Somebody at one of these parties. */
    record Colleague(String login, String name) {}

    private final JdbcClient db;

    AbsenceRows(JdbcClient db) {
        this.db = db;
    }

    /** Lets one absence be entered after the other, so that two cannot make a chain between them. */
    void lock() {
        db.sql("lock table absence in share row exclusive mode").update();
    }

    /** The absences of a person that end on or after a day and begin on or before another. */
    List<Absence> find(long personId, LocalDate from, @Nullable LocalDate to) {
        return db.sql(SELECT + "where a.person_id = :id and a.to_day >= :from"
                        + " and (:to::date is null or a.from_day <= :to) order by a.from_day, a.id")
                .param("id", personId)
                .param("from", from)
                .param("to", to)
                .query(AbsenceRows::absence)
                .list();
    }

    /** The absences of others in which a person stands in. */
    List<Absence> findCovered(long deputyId, LocalDate from, LocalDate to) {
        return db.sql(SELECT + "where a.deputy_id = :id and a.to_day >= :from and a.from_day <= :to"
                        + " order by a.from_day, a.id")
                .param("id", deputyId)
                .param("from", from)
                .param("to", to)
                .query(AbsenceRows::absence)
                .list();
    }

    private static Absence absence(ResultSet row, int number) throws SQLException {
        var roles = row.getArray("roles");
        return new Absence(
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getString("login"),
                row.getString("name"),
                row.getString("deputy"),
                row.getString("deputy_name"),
                roles == null ? List.of() : List.of((String[]) roles.getArray()));
    }

    void insert(long personId, long deputyId, Absence absence) {
        db.sql("""
            insert into absence (person_id, deputy_id, from_day, to_day, roles)
            values (:id, :deputy, :first, :last, :roles::text[])
            """)
                .param("id", personId)
                .param("deputy", deputyId)
                .param("first", absence.first())
                .param("last", absence.last())
                .param(
                        "roles",
                        absence.roles().isEmpty() ? null : absence.roles().toArray(String[]::new))
                .update();
    }

    /** Ends what has begun with yesterday, and takes away what has not. */
    void end(long personId, LocalDate today) {
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
