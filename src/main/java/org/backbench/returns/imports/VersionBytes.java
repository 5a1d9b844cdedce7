package org.backbench.returns.imports;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.backbench.returns.Content;
import org.backbench.returns.HandedIn;
import org.backbench.returns.Template;
import org.backbench.returns.TemplateLine;
import tools.jackson.databind.json.JsonMapper;

/**
 * A version of a return as binary COPY takes it: a value is its length and its bytes. Nothing is escaped, nothing is
 * read twice. The figures stand in the order in which jsonb keeps keys, the short ones first: what comes in that order
 * need not be sorted.
 */
final class VersionBytes {

    static final String COLUMNS =
            "return_id, number, source, sent_at, sent_by, outcome, content_hash, import_id, figures, to_explain";

    /** See “Binary Format” of COPY in the manual of PostgreSQL: the signature, no flags, no extension. */
    static final byte[] HEAD = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0};

    static final byte[] END = {(byte) 0xFF, (byte) 0xFF};

    private static final int FIELDS = 10;
    private static final int JSONB = 1;
    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");

    private final BulkRows.Batch batch;
    private final Template template;
    private final JsonMapper json;
    private final long at;
    private final String[] keys;

    VersionBytes(BulkRows.Batch batch, Template template, JsonMapper json) {
        this.batch = batch;
        this.template = template;
        this.json = json;
        at = EPOCH.until(batch.at(), ChronoUnit.MICROS);
        keys = template.lines().stream()
                .map(TemplateLine::key)
                .sorted(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .toArray(String[]::new);
    }

    /** All but the return, whose id is not known yet. */
    Ready of(ImportCheck.Accepted accepted) {
        String bodyCode = accepted.body().code();
        ImportLine line = accepted.line();
        HandedIn content = HandedIn.of(line.figures(), line.notMeasured());
        var bytes = new ByteArrayOutputStream(2_048);
        try (var out = new DataOutputStream(bytes)) {
            text(out, "IMPORTED");
            number(out, at);
            text(out, batch.by());
            text(out, "IMPORTED");
            text(out, Content.hash(template, batch.cycle(), bodyCode, content));
            number(out, batch.importId());
            json(out, figures(line.figures(), line.notMeasured()));
            json(out, line.toExplain().isEmpty() ? "[]" : json.writeValueAsString(line.toExplain()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Ready(bodyCode, bytes.toByteArray());
    }

    /** A version that still needs its return. */
    record Ready(String bodyCode, byte[] bytes) {

        void writeTo(DataOutputStream out, BulkRows.Received received) throws IOException {
            out.writeShort(FIELDS);
            number(out, received.id());
            out.writeInt(Integer.BYTES);
            out.writeInt(received.number());
            out.write(bytes);
        }
    }

    /** Keys of lines and plain numbers need no escaping. */
    private String figures(Map<String, BigDecimal> figures, Set<String> notMeasured) {
        StringBuilder text = new StringBuilder(2_048);
        String between = "{\"";
        for (String key : keys) {
            BigDecimal figure = figures.get(key);
            if (figure != null || notMeasured.contains(key)) {
                text.append(between).append(key).append("\":");
                text.append(figure == null ? "null" : figure.toPlainString());
                between = ",\"";
            }
        }
        return text.append(between.startsWith("{") ? "{}" : "}").toString();
    }

    private static void number(DataOutputStream out, long value) throws IOException {
        out.writeInt(Long.BYTES);
        out.writeLong(value);
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static void json(DataOutputStream out, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        out.writeInt(1 + bytes.length);
        out.write(JSONB);
        out.write(bytes);
    }
}
