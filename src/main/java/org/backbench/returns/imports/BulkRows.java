package org.backbench.returns.imports;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backbench.returns.ReturnState;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores the returns of a bulk import: a handful of statements, whatever the number of bodies. */
@Repository
class BulkRows {

    /** Which import, of what, when, by whom, and in which state its returns are from now on. */
    record Batch(long importId, int cycle, String template, ReturnState state, Instant at, String by) {}

    /** A return that has been received, and the number of the version that counts from now on. */
    record Received(long id, String bodyCode, int number) {}

    private static final int BLOCK = 64 * 1024;

    private final JdbcClient db;
    private final JdbcOperations connections;

    BulkRows(JdbcClient db, JdbcOperations connections) {
        this.db = db;
        this.connections = connections;
    }

    /** One return for each body; whether it was there or not, its next version counts. */
    List<Received> receive(Batch batch, Collection<String> bodyCodes) {
        return db.sql("""
            insert into body_return (cycle, template, body_code, state, draft, received_at, accepted_version)
            select :cycle, :template, code, :state, '{}', :at, 1 from unnest(:codes) as b (code)
            on conflict (cycle, template, body_code)
                do update set received_at = excluded.received_at,
                    voluntary = body_return.voluntary or body_return.state = 'OUT_OF_SCOPE',
                    state = case when body_return.voluntary or body_return.state = 'OUT_OF_SCOPE' then 'RECEIVED'
                                 else excluded.state end,
                    accepted_version = 1 + coalesce(
                        (select max(v.number) from return_version v where v.return_id = body_return.id), 0)
            returning id, body_code, accepted_version as number
            """)
                .param("cycle", batch.cycle())
                .param("template", batch.template())
                .param("state", batch.state().name())
                .param("at", batch.at().atOffset(ZoneOffset.UTC))
                .param("codes", bodyCodes.toArray(String[]::new))
                .query(Received.class)
                .list();
    }

    /** The versions with all they hold, one for each of the returns. */
    void copyVersions(List<VersionBytes.Ready> versions, Map<String, Received> returns) {
        connections.execute((ConnectionCallback<Long>) connection -> {
            CopyIn copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy return_version (" + VersionBytes.COLUMNS + ") from stdin (format binary)");
            try (var out = new DataOutputStream(new PGCopyOutputStream(copy, BLOCK))) {
                out.write(VersionBytes.HEAD);
                for (VersionBytes.Ready version : versions) {
                    version.writeTo(out, Objects.requireNonNull(returns.get(version.bodyCode())));
                }
                out.write(VersionBytes.END);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return copy.getHandledRowCount();
        });
    }

    /**
     * The next returns whose cases wait to be opened or moved. The import is locked until the transaction ends: another
     * node that works at it takes what comes after them.
     */
    List<Long> nextPending(long importId, int limit) {
        long movedTo = db.sql("select moved_to from bulk_import where id = :importId for update")
                .param("importId", importId)
                .query(Long.class)
                .single();
        return db.sql("""
            select return_id from return_version where import_id = :importId and return_id > :movedTo
            order by return_id limit :limit
            """)
                .param("importId", importId)
                .param("movedTo", movedTo)
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    /** The cases of these returns are moved. */
    void setMoved(long importId, List<Long> returnIds) {
        db.sql("""
            update bulk_import set moved_to = :last, cases_done = cases_done + :cases where id = :importId
            """)
                .param("last", returnIds.getLast())
                .param("cases", returnIds.size())
                .param("importId", importId)
                .update();
    }

    /** The imports whose cases are not all moved yet, the oldest first. */
    List<Long> withPending() {
        return db.sql("select id from bulk_import where cases_done < cases_total order by id")
                .query(Long.class)
                .list();
    }
}
