package org.backbench.returns.imports;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.backbench.returns.Content;
import org.backbench.returns.HandedIn;
import org.backbench.returns.Template;
import tools.jackson.databind.json.JsonMapper;

/** A version of a return as COPY takes it: one line, columns parted by tabs. */
final class VersionText {

    static final String COLUMNS =
            "return_id, number, source, sent_at, sent_by, outcome, content_hash, import_id, figures, to_explain";

    private final BulkRows.Batch batch;
    private final Template template;
    private final JsonMapper json;

    VersionText(BulkRows.Batch batch, Template template, JsonMapper json) {
        this.batch = batch;
        this.template = template;
        this.json = json;
    }

    /** All but the return, whose id is not known yet. */
    Ready of(ImportCheck.Accepted accepted) {
        String bodyCode = accepted.body().code();
        ImportLine line = accepted.line();
        HandedIn content = HandedIn.of(line.figures(), line.notMeasured());
        StringBuilder text = new StringBuilder(2_048);
        text.append("\tIMPORTED\t").append(batch.at()).append('\t').append(escaped(batch.by()));
        text.append("\tIMPORTED\t").append(Content.hash(template, batch.cycle(), bodyCode, content));
        text.append('\t').append(batch.importId()).append('\t');
        figures(text, line.figures(), line.notMeasured());
        text.append('\t');
        text.append(line.toExplain().isEmpty() ? "[]" : escaped(json.writeValueAsString(line.toExplain())));
        return new Ready(bodyCode, text.append('\n').toString());
    }

    /** A version that still needs its return. */
    record Ready(String bodyCode, String text) {

        String of(BulkRows.Received received) {
            return received.id() + "\t" + received.number() + text;
        }
    }

    /** Keys of lines and plain numbers need no escaping. */
    private static void figures(StringBuilder text, Map<String, BigDecimal> figures, Set<String> notMeasured) {
        String between = "{\"";
        for (Map.Entry<String, BigDecimal> figure : figures.entrySet()) {
            text.append(between).append(figure.getKey()).append("\":");
            text.append(figure.getValue().toPlainString());
            between = ",\"";
        }
        for (String line : notMeasured) {
            text.append(between).append(line).append("\":null");
            between = ",\"";
        }
        text.append(between.startsWith("{") ? "{}" : "}");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
