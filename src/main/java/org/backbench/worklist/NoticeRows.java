package org.backbench.worklist;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table work_notice. */
@Repository
class NoticeRows {

    private final JdbcClient db;

    NoticeRows(JdbcClient db) {
        this.db = db;
    }

    /** The same sentence, or each their own, for these people: all lists are of the same length. */
    void insertAll(List<Long> people, List<@Nullable Long> tasks, List<String> sentences, Instant at) {
        db.sql("""
            insert into work_notice (person_id, work_item_id, at, sentence)
            select person, task, :at, sentence from unnest(:people, :tasks, :sentences) as told (person, task, sentence)
            """)
                .param("people", people.toArray(Long[]::new))
                .param("tasks", tasks.toArray(Long[]::new))
                .param("sentences", sentences.toArray(String[]::new))
                .param("at", Timestamp.from(at))
                .update();
    }

    List<Notice> unseen(long personId, int limit) {
        return db.sql("""
            select id, work_item_id as task, at, sentence from work_notice
            where person_id = :person and seen_at is null order by id limit :limit
            """)
                .param("person", personId)
                .param("limit", limit)
                .query(Notice.class)
                .list();
    }

    void setSeen(long personId, long upTo, Instant at) {
        db.sql("""
            update work_notice set seen_at = :at where person_id = :person and id <= :upTo and seen_at is null
            """)
                .param("at", Timestamp.from(at))
                .param("person", personId)
                .param("upTo", upTo)
                .update();
    }
}
