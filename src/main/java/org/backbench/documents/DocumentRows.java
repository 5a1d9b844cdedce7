package org.backbench.documents;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.backbench.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table document. */
@Repository
class DocumentRows {

    private static final String COLUMNS =
            "select id, case_id, name, upper(type) as type, size, sha256, added_by_name as added_by, added_at"
                    + " from document ";

    private final JdbcClient db;

    DocumentRows(JdbcClient db) {
        this.db = db;
    }

    long insert(long caseId, String name, DocumentType type, String sha256, byte[] bytes, Person by, Instant at) {
        return db.sql("""
            insert into document (case_id, name, type, size, sha256, bytes, added_by, added_by_name, added_at)
            values (:caseId, :name, lower(:type), :size, :sha256, :bytes, :by, :byName, :at) returning id
            """)
                .param("caseId", caseId)
                .param("name", name)
                .param("type", type.name())
                .param("size", bytes.length)
                .param("sha256", sha256)
                .param("bytes", bytes)
                .param("by", by.id())
                .param("byName", by.name())
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    List<Document> findByCase(long caseId) {
        return db.sql(COLUMNS + "where case_id = :caseId order by id")
                .param("caseId", caseId)
                .query(Document.class)
                .list();
    }

    Optional<Document> find(long caseId, long id) {
        return db.sql(COLUMNS + "where id = :id and case_id = :caseId")
                .param("id", id)
                .param("caseId", caseId)
                .query(Document.class)
                .optional();
    }

    Optional<byte[]> findBytes(long caseId, long id) {
        return db.sql("select bytes from document where id = :id and case_id = :caseId")
                .param("id", id)
                .param("caseId", caseId)
                .query(byte[].class)
                .optional();
    }
}
