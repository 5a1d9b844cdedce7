package org.backbench.worklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backbench.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table saved_view. */
@Repository
class SavedViewRows {

    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private record Row(
            long id,
            long ownerId,
            String owner,
            String name,
            String queue,
            String words,
            @Nullable String sharedWith,
            int version) {}

    private final JdbcClient db;
    private final JsonMapper json;

    SavedViewRows(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** The person's own by name, then those shared with a party for which he acts. */
    List<SavedView> find(Person person, String[] parties) {
        return db.sql("""
            select v.id, v.owner_id, p.name as owner, v.name, v.queue, v.words::text as words, v.shared_with,
                   v.version
            from saved_view v join person p on p.id = v.owner_id
            where v.owner_id = :person or v.shared_with = any(:parties)
            order by v.owner_id <> :person, v.name, v.id
            """).param("person", person.id()).param("parties", parties).query(Row.class).list().stream()
                .map(this::view)
                .toList();
    }

    private SavedView view(Row row) {
        return new SavedView(
                row.id,
                row.ownerId,
                row.owner,
                row.name,
                Queue.valueOf(row.queue),
                json.readValue(row.words, WORDS),
                row.sharedWith,
                row.version);
    }

    /** The id; empty where the person has a view of this name. */
    Optional<Long> insert(Person person, String name, Queue queue, WorkFilter filter, @Nullable String sharedWith) {
        return db.sql("""
            insert into saved_view (owner_id, name, queue, words, shared_with)
            values (:person, :name, :queue, :words::jsonb, :sharedWith)
            on conflict (owner_id, name) do nothing returning id
            """)
                .param("person", person.id())
                .param("name", name)
                .param("queue", queue.name())
                .param("words", json.writeValueAsString(filter.words()))
                .param("sharedWith", sharedWith)
                .query(Long.class)
                .optional();
    }

    /** Whether the view is still as it was read. */
    boolean update(SavedView view, Queue queue, WorkFilter filter, @Nullable String sharedWith) {
        return db.sql("""
            update saved_view set queue = :queue, words = :words::jsonb, shared_with = :sharedWith,
                                  version = version + 1
            where id = :id and version = :version
            """)
                        .param("queue", queue.name())
                        .param("words", json.writeValueAsString(filter.words()))
                        .param("sharedWith", sharedWith)
                        .param("id", view.id())
                        .param("version", view.version())
                        .update()
                == 1;
    }

    void delete(long id) {
        db.sql("delete from saved_view where id = :id").param("id", id).update();
    }
}
