package org.backbench.cases;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.backbench.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table case_story: sentences are added, never changed. */
@Repository
class StoryRows {

    private final JdbcClient db;

    StoryRows(JdbcClient db) {
        this.db = db;
    }

    void insert(long caseId, StoryKind kind, Instant at, @Nullable Person by, String sentence, boolean own) {
        db.sql("""
            insert into case_story (case_id, kind, at, by_id, by_name, sentence, own)
            values (:caseId, :kind, :at, :byId, :byName, :sentence, :own)
            """)
                .param("caseId", caseId)
                .param("kind", kind.name())
                .param("at", Timestamp.from(at))
                .param("byId", by == null ? null : by.id())
                .param("byName", by == null ? null : by.name())
                .param("sentence", sentence)
                .param("own", own)
                .update();
    }

    /** Many sentences of the service at one moment in one statement. */
    void insertAll(StoryKind kind, Instant at, List<Long> caseIds, List<String> sentences) {
        db.sql("""
            insert into case_story (case_id, kind, at, sentence)
            select told.case_id, :kind, :at, told.sentence
            from unnest(:caseIds::bigint[], :sentences::text[]) as told (case_id, sentence)
            """)
                .param("kind", kind.name())
                .param("at", Timestamp.from(at))
                .param("caseIds", caseIds.toArray(Long[]::new))
                .param("sentences", sentences.toArray(String[]::new))
                .update();
    }

    /** @param own with what only the people of the body read */
    List<StoryEntry> list(long caseId, boolean own, @Nullable StoryKind kind, long before, int limit) {
        return db.sql("""
            select id, kind, at, by_name, sentence from case_story
            where case_id = :caseId and id < :before and (:kind::text is null or kind = :kind) and (:own or not own)
            order by id desc limit :limit
            """)
                .param("caseId", caseId)
                .param("own", own)
                .param("before", before)
                .param("kind", kind == null ? null : kind.name())
                .param("limit", limit)
                .query(StoryEntry.class)
                .list();
    }
}
