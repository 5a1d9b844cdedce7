package org.backbench.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The table request_key. Each call is its own transaction: the answer is kept after the work has committed. */
@Repository
@Transactional
class IdempotencyRows {

    /** A request that was begun with a key; the answer is there when it has ended. */
    record Kept(
            String fingerprint,
            @Nullable Integer status,
            @Nullable String contentType,
            byte @Nullable [] answer) {}

    private final JdbcClient db;

    IdempotencyRows(JdbcClient db) {
        this.db = db;
    }

    /** Takes the key; false when it is taken. It is free again after 24 hours, or when its request died. */
    boolean take(String login, String key, String fingerprint) {
        return db.sql("""
            insert into request_key (login, key, fingerprint) values (:login, :key, :fingerprint)
            on conflict (login, key) do update
            set fingerprint = excluded.fingerprint, begun_at = clock_timestamp(), status = null, answer = null
            where request_key.begun_at < clock_timestamp() - interval '24 hours'
               or (request_key.status is null and request_key.begun_at < clock_timestamp() - interval '2 minutes')
            """)
                        .param("login", login)
                        .param("key", key)
                        .param("fingerprint", fingerprint)
                        .update()
                == 1;
    }

    Optional<Kept> find(String login, String key) {
        return db.sql("select fingerprint, status, content_type, answer from request_key where login = :login and"
                        + " key = :key")
                .param("login", login)
                .param("key", key)
                .query(Kept.class)
                .optional();
    }

    void keep(String login, String key, int status, @Nullable String contentType, byte[] answer) {
        db.sql("""
            update request_key set status = :status, content_type = :contentType, answer = :answer
            where login = :login and key = :key
            """)
                .param("status", status)
                .param("contentType", contentType)
                .param("answer", answer)
                .param("login", login)
                .param("key", key)
                .update();
    }

    /** A request that failed on our side may be tried again with its key. */
    void free(String login, String key) {
        db.sql("delete from request_key where login = :login and key = :key")
                .param("login", login)
                .param("key", key)
                .update();
    }
}
