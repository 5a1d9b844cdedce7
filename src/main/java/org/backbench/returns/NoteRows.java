package org.backbench.returns;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backbench.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The tables return_line_mark and return_comment, and what body_return holds beside the figures of a draft. */
@Repository
class NoteRows {

    private static final TypeReference<LinkedHashMap<String, List<HalfCause>>> CAUSES = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;

    NoteRows(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    void mark(long returnId, Collection<String> lines, Person person, Instant at) {
        db.sql("""
            insert into return_line_mark (return_id, line, by_login, by_name, at)
            select :returnId, l, :login, :name, :at from unnest(:lines) as m (l)
            on conflict (return_id, line)
            do update set by_login = excluded.by_login, by_name = excluded.by_name, at = excluded.at
            """)
                .param("returnId", returnId)
                .param("lines", lines.toArray(String[]::new))
                .param("login", person.login())
                .param("name", person.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** By line. */
    Map<String, LineMark> marks(long returnId) {
        return db
                .sql("select line, by_login as by, by_name as name, at from return_line_mark where return_id = :id")
                .param("id", returnId)
                .query(LineMark.class)
                .list()
                .stream()
                .collect(Collectors.toMap(LineMark::line, Function.identity()));
    }

    void insertComment(long returnId, String line, String text, Person person, Instant at) {
        db.sql("""
            insert into return_comment (return_id, line, text, by_login, by_name, at)
            values (:returnId, :line, :text, :login, :name, :at)
            """)
                .param("returnId", returnId)
                .param("line", line)
                .param("text", text)
                .param("login", person.login())
                .param("name", person.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The oldest first. */
    List<LineComment> comments(long returnId) {
        return db.sql("""
            select id, line, text, by_login as by, by_name as name, at from return_comment
            where return_id = :id order by id
            """).param("id", returnId).query(LineComment.class).list();
    }

    void saveNote(long returnId, String text, Person person, Instant at) {
        db.sql("update body_return set note = :text, note_by = :name, note_at = :at where id = :id")
                .param("text", text)
                .param("name", person.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", returnId)
                .update();
    }

    /** A note that says the same already keeps who wrote it and when. */
    void resume(long returnId, int version) {
        db.sql("""
            update body_return r set note = v.note, note_by = p.name, note_at = v.sent_at
            from return_version v left join person p on p.login = v.sent_by
            where r.id = :id and v.return_id = r.id and v.number = :version
              and coalesce(r.note, '') <> coalesce(v.note, '')
            """).param("id", returnId).param("version", version).update();
    }

    ContextNote note(long returnId) {
        return db.sql("select coalesce(note, '') as text, note_by as by, note_at as at from body_return where id = :id")
                .param("id", returnId)
                .query(ContextNote.class)
                .single();
    }

    /** Causes as they are being typed, by what they are to explain; none take them away. */
    void saveHalfCauses(long returnId, String about, List<HalfCause> causes) {
        db.sql("""
            update body_return
            set half_causes = case when :some then half_causes || jsonb_build_object(:about::text, :causes::jsonb)
                                   else half_causes - :about::text end
            where id = :id
            """)
                .param("some", !causes.isEmpty())
                .param("about", about)
                .param("causes", json.writeValueAsString(causes))
                .param("id", returnId)
                .update();
    }

    Map<String, List<HalfCause>> halfCauses(long returnId) {
        return json.readValue(
                db.sql("select half_causes from body_return where id = :id")
                        .param("id", returnId)
                        .query(String.class)
                        .single(),
                CAUSES);
    }
}
