package org.backbench.worklist;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.backbench.people.Cover;
import org.backbench.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The view work_conflict: open tasks whose check would be by the hand that did what they check. */
@Repository
class FourEyesRows {

    /** This hand did the other task last. */
    record Hand(long id, String title, String roleKey, String by, Instant at) {}

    private final JdbcClient db;

    FourEyesRows(JdbcClient db) {
        this.db = db;
    }

    /** The tasks among these that the person must leave to others, each with what stands against it. */
    List<Hand> find(Person person, Collection<Long> ids) {
        return as(person, db.sql("""
            select c.id, d.title, d.role_key, concat_ws(' for ', d.done_by, d.done_for) as by, d.done_at as at
            from work_conflict c
            join unnest(:selfIds, :selfKeys, :selfAlone) as self (id, role_key, alone)
              on self.id in (c.done_by, c.done_for) and self.role_key in ('*', c.role_key)
             and (self.alone or self.id = c.claimed_by)
            join work_row d on d.id = c.done_id
            where c.id = any(:ids) order by c.id, d.done_at desc
            """))
                .param("ids", ids.toArray(Long[]::new))
                .query(Hand.class)
                .list();
    }

    /** The open tasks of cases whose check somebody must leave to others. */
    List<OpenWork.Barred> findBarred(Collection<Long> caseIds) {
        return db.sql("""
            select w.case_id, w.task, w.subject, hand.person_id
            from work_conflict c join work_item w on w.id = c.id
            cross join lateral (values (c.done_by), (c.done_for)) as hand (person_id)
            where c.case_id = any(:cases) and hand.person_id is not null
            """)
                .param("cases", caseIds.toArray(Long[]::new))
                .query(OpenWork.Barred.class)
                .list();
    }

    /** Says who somebody is: himself in all roles, and in roles he covers also the one who is away. */
    static StatementSpec as(Person person, StatementSpec sql) {
        List<Cover> covers = person.covers();
        return sql.param(
                        "selfIds",
                        Stream.concat(Stream.of(person.id()), covers.stream().map(Cover::personId))
                                .toArray(Long[]::new))
                .param(
                        "selfKeys",
                        Stream.concat(Stream.of("*"), covers.stream().map(Cover::key))
                                .toArray(String[]::new))
                .param(
                        "selfAlone",
                        Stream.concat(Stream.of(true), covers.stream().map(Cover::alone))
                                .toArray(Boolean[]::new))
                .param("coverIds", covers.stream().map(Cover::personId).toArray(Long[]::new))
                .param("coverKeys", covers.stream().map(Cover::key).toArray(String[]::new));
    }
}
