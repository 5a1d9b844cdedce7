package org.backbench.worklist;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table form_draft: typed values as they were typed, one draft a task and person. */
@Repository
class DraftRows {

    /** What was typed and when. */
    record Draft(Map<String, Object> values, Instant savedAt) {}

    private record DraftRow(String typed, Instant savedAt) {}

    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;

    DraftRows(JdbcClient db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /** By the clock people see: it is told them as "saved 14:02". */
    Instant save(long itemId, long personId, Map<String, Object> typed) {
        return db.sql("""
            insert into form_draft (work_item_id, person_id, typed, saved_at)
            values (:item, :person, :typed::jsonb, :at)
            on conflict (work_item_id, person_id) do update set typed = excluded.typed, saved_at = excluded.saved_at
            returning saved_at
            """)
                .param("item", itemId)
                .param("person", personId)
                .param("typed", json.writeValueAsString(typed))
                .param("at", Timestamp.from(clock.instant()))
                .query(Instant.class)
                .single();
    }

    Optional<Draft> find(long itemId, long personId) {
        return db.sql("select typed, saved_at from form_draft where work_item_id = :item and person_id = :person")
                .param("item", itemId)
                .param("person", personId)
                .query(DraftRow.class)
                .optional()
                .map(row -> new Draft(json.readValue(row.typed, VALUES), row.savedAt));
    }

    void deleteAll(long itemId) {
        db.sql("delete from form_draft where work_item_id = :item")
                .param("item", itemId)
                .update();
    }
}
