package org.backbench.returns.roundtrip;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backbench.returns.roundtrip.Upload.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table return_upload. */
@Repository
class UploadRows {

    /** An upload and what stands in its file, by line. */
    record Stored(Upload upload, Map<String, String> texts) {}

    private static final TypeReference<LinkedHashMap<String, String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<CellError>> ERRORS = new TypeReference<>() {};

    private static final String SELECT = """
        select id, case_id, file_name, sha256, state, uploaded_at, uploaded_by, texts, errors from return_upload
        """;

    private final JdbcClient db;
    private final JsonMapper json;

    UploadRows(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** The id; refused when the reading found errors, else open. */
    long insert(long caseId, KeptFile file, FileReading reading, Instant at, String by) {
        return db.sql("""
            insert into return_upload
                (case_id, file_name, sha256, bytes, texts, errors, state, uploaded_at, uploaded_by)
            values (:case, :name, :sha256, :bytes, cast(:texts as jsonb), cast(:errors as jsonb), :state, :at, :by)
            returning id
            """)
                .param("case", caseId)
                .param("name", file.name())
                .param("sha256", file.sha256())
                .param("bytes", file.bytes())
                .param("texts", json.writeValueAsString(reading.texts()))
                .param("errors", json.writeValueAsString(reading.errors()))
                .param("state", (reading.errors().isEmpty() ? State.OPEN : State.REFUSED).name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .query(Long.class)
                .single();
    }

    Optional<Stored> find(long caseId, long id) {
        return db.sql(SELECT + "where id = :id and case_id = :case for update")
                .param("id", id)
                .param("case", caseId)
                .query(this::stored)
                .optional();
    }

    /** The upload of a case that waits to be taken in or dropped, the latest. */
    Optional<Stored> open(long caseId) {
        return db.sql(SELECT + "where case_id = :case and state = 'OPEN' order by id desc limit 1")
                .param("case", caseId)
                .query(this::stored)
                .optional();
    }

    /** @return the file as it came */
    Optional<byte[]> bytes(long caseId, long id) {
        return db.sql("select bytes from return_upload where id = :id and case_id = :case")
                .param("id", id)
                .param("case", caseId)
                .query(byte[].class)
                .optional();
    }

    void end(long id, State state, Instant at) {
        db.sql("update return_upload set state = :state, ended_at = :at where id = :id")
                .param("id", id)
                .param("state", state.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Stored stored(ResultSet row, int number) throws SQLException {
        Upload upload = new Upload(
                row.getLong("id"),
                row.getLong("case_id"),
                row.getString("file_name"),
                row.getString("sha256"),
                State.valueOf(row.getString("state")),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getString("uploaded_by"),
                json.readValue(row.getString("errors"), ERRORS),
                List.of());
        return new Stored(upload, json.readValue(row.getString("texts"), TEXTS));
    }
}
