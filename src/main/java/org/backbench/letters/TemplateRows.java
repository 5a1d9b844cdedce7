package org.backbench.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table letter_template: rows are added, never changed. */
@Repository
class TemplateRows {

    private final JdbcClient db;

    TemplateRows(JdbcClient db) {
        this.db = db;
    }

    /** The id of exactly this template, kept from now on. */
    long keep(LetterKind kind) {
        db.sql("""
            insert into letter_template (kind, version, mark, urgent, title, subject, words, fingerprint)
            values (:kind, :version, :mark, :urgent, :title, :subject, :words, :fingerprint)
            on conflict do nothing
            """)
                .param("kind", kind.key())
                .param("version", kind.version())
                .param("mark", kind.mark().key())
                .param("urgent", kind.urgent())
                .param("title", kind.title())
                .param("subject", kind.line().source())
                .param("words", kind.text().source())
                .param("fingerprint", kind.fingerprint())
                .update();
        return db.sql("""
            select id from letter_template
            where kind = :kind and version = :version and fingerprint = :fingerprint
            """)
                .param("kind", kind.key())
                .param("version", kind.version())
                .param("fingerprint", kind.fingerprint())
                .query(Long.class)
                .single();
    }

    LetterKind get(long id) {
        return db.sql("select kind, version, mark, urgent, title, subject, words from letter_template where id = :id")
                .param("id", id)
                .query((row, number) -> kind(row))
                .single();
    }

    private static LetterKind kind(ResultSet row) throws SQLException {
        return new LetterKind(
                row.getString("kind"),
                row.getInt("version"),
                Mark.of(row.getString("mark")),
                row.getBoolean("urgent"),
                row.getString("title"),
                Pattern.of(row.getString("subject")),
                Pattern.of(row.getString("words")));
    }
}
