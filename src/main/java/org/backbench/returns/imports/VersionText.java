package org.backbench.returns.imports;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.backbench.returns.Content;
import org.backbench.returns.HandedIn;
import org.backbench.returns.Template;
import org.backbench.returns.TemplateLine;
import tools.jackson.databind.json.JsonMapper;

/**
 * A version of a return as COPY takes it: one line, columns parted by tabs. The figures stand in the order in which
 * jsonb keeps keys, the short ones first: what comes in that order need not be sorted.
 */
final class VersionText {

    static final String COLUMNS =
            "return_id, number, source, sent_at, sent_by, outcome, content_hash, import_id, figures, to_explain";

    private final BulkRows.Batch batch;
    private final Template template;
    private final JsonMapper json;
    private final String start;
    private final String[] keys;

    VersionText(BulkRows.Batch batch, Template template, JsonMapper json) {
        this.batch = batch;
        this.template = template;
        this.json = json;
        start = "\tIMPORTED\t" + batch.at() + '\t' + escaped(batch.by()) + "\tIMPORTED\t";
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
        StringBuilder text = new StringBuilder(2_048);
        text.append(start).append(Content.hash(template, batch.cycle(), bodyCode, content));
        text.append('\t').append(batch.importId()).append('\t');
        figures(text, line.figures(), line.notMeasured());
        text.append('\t');
        text.append(line.toExplain().isEmpty() ? "[]" : escaped(json.writeValueAsString(line.toExplain())));
        return new Ready(bodyCode, text.append('\n').toString());
    }

    /** A version that still needs its return. */
    record Ready(String bodyCode, String text) {

        void appendTo(StringBuilder block, BulkRows.Received received) {
            block.append(received.id()).append('\t').append(received.number()).append(text);
        }
    }

    /** Keys of lines and plain numbers need no escaping. */
    private void figures(StringBuilder text, Map<String, BigDecimal> figures, Set<String> notMeasured) {
        String between = "{\"";
        for (String key : keys) {
            BigDecimal figure = figures.get(key);
            if (figure != null || notMeasured.contains(key)) {
                text.append(between).append(key).append("\":");
                text.append(figure == null ? "null" : figure.toPlainString());
                between = ",\"";
            }
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
