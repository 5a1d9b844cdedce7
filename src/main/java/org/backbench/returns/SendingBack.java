package org.backbench.returns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backbench.workflow.Choice;
import org.backbench.workflow.FormValues;

/** The part of the certificate's forms that names the lines to be put right. */
public final class SendingBack {

    private SendingBack() {}

    /** The lines of a template as a form offers them. */
    public static Map<String, List<Choice>> choices(Template template) {
        return Map.of(
                "returnLines",
                template.lines().stream()
                        .map(line -> new Choice(line.key(), line.label()))
                        .toList());
    }

    /** The named lines, each with its reason; a line that is named twice keeps both. */
    public static Map<String, String> lines(FormValues values) {
        Map<String, String> lines = new LinkedHashMap<>();
        values.rows("lines")
                .forEach(row -> lines.merge(row.text("line"), row.text("reason"), (one, other) -> one + " " + other));
        return lines;
    }
}
