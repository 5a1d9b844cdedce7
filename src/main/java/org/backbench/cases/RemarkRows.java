package org.backbench.cases;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables remark and remark_place. */
@Repository
class RemarkRows {

    private final JdbcClient db;

    RemarkRows(JdbcClient db) {
        this.db = db;
    }

    Remark insert(long caseId, Instant at, Person by, Author as, String words) {
        long id = db.sql("""
            insert into remark (case_id, at, by_id, by_name, role_key, words)
            values (:caseId, :at, :by, :name, :role, :words) returning id
            """)
                .param("caseId", caseId)
                .param("at", Timestamp.from(at))
                .param("by", by.id())
                .param("name", as.name())
                .param("role", as.roleKey())
                .param("words", words)
                .query(Long.class)
                .single();
        return new Remark(id, at, as.name(), as.roleKey(), words, true);
    }

    /** The newest first. */
    List<Remark> list(long caseId, Person reader, long before, int limit) {
        return db.sql("""
            select id, at, by_name, role_key, words, by_id = :reader as mine from remark
            where case_id = :caseId and id < :before order by id desc limit :limit
            """)
                .param("caseId", caseId)
                .param("reader", reader.id())
                .param("before", before)
                .param("limit", limit)
                .query(Remark.class)
                .list();
    }

    /** How many others have said since the person read, counted up to a limit. */
    int countUnread(long caseId, long personId, int limit) {
        return db.sql("""
            select count(*) from (
                select 1 from remark r
                where r.case_id = :caseId and r.by_id <> :person
                  and r.id > coalesce((select p.read_to from remark_place p
                                       where p.case_id = :caseId and p.person_id = :person), 0)
                limit :limit) as unread
            """)
                .param("caseId", caseId)
                .param("person", personId)
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    /** Everybody who has said something about a case. */
    List<Long> authors(long caseId) {
        return db.sql("select distinct by_id from remark where case_id = :caseId")
                .param("caseId", caseId)
                .query(Long.class)
                .list();
    }

    void setRead(long caseId, long personId, long upTo) {
        db.sql("""
            insert into remark_place (case_id, person_id, read_to) values (:caseId, :person, :upTo)
            on conflict (case_id, person_id) do update set read_to = greatest(remark_place.read_to, :upTo)
            """)
                .param("caseId", caseId)
                .param("person", personId)
                .param("upTo", upTo)
                .update();
    }

    Optional<HalfRemark> half(long caseId, long personId) {
        return db.sql("select half as words, kept_at from remark_place where case_id = :caseId and person_id = :person")
                .param("caseId", caseId)
                .param("person", personId)
                .query(HalfRemark.class)
                .optional();
    }

    /** @param at null where nothing is left to keep */
    void keepHalf(long caseId, long personId, String words, @Nullable Instant at) {
        db.sql("""
            insert into remark_place (case_id, person_id, half, kept_at) values (:caseId, :person, :words, :at)
            on conflict (case_id, person_id) do update set half = :words, kept_at = :at
            """)
                .param("caseId", caseId)
                .param("person", personId)
                .param("words", words)
                .param("at", at == null ? null : Timestamp.from(at))
                .update();
    }

    boolean isGuest(long caseId, long personId) {
        return db.sql("select exists (select from case_guest where case_id = :caseId and person_id = :person)")
                .param("caseId", caseId)
                .param("person", personId)
                .query(Boolean.class)
                .single();
    }

    /** As whom somebody says something. */
    record Author(String name, @Nullable String roleKey) {

        /** Who sits on a panel stays unsaid. */
        static final Author PANEL = new Author("A panel member", null);

        /** In his role at the body or the partnership of the case, else in his first; for somebody who is away. */
        static Author of(Person person, CaseFile file) {
            String key = person.keys().stream()
                    .min(Comparator.comparing((String each) -> !isParty(file, each))
                            .thenComparing(Role::of)
                            .thenComparing(Comparator.naturalOrder()))
                    .orElseThrow();
            Person acting = person.coverOf(key, null).map(person::actingFor).orElse(person);
            return new Author(acting.name(), key);
        }

        private static boolean isParty(CaseFile file, String key) {
            return key.endsWith("@" + file.bodyCode()) || key.endsWith("@" + file.riep());
        }
    }
}
