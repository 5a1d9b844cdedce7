package org.backbench.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backbench.returns.Template;
import org.backbench.returns.TemplateLine;

/** Returns that add up: running costs of £150m, and every element of every function costs the same. */
final class Figures {

    /** Of a function's cost. */
    private static final int ELEMENTS = 6;

    private Figures() {}

    static Map<String, String> texts(Template template, int thousands) {
        Map<String, String> texts = new HashMap<>();
        template.lines().stream()
                .filter(TemplateLine::required)
                .forEach(line -> texts.put(line.key(), figure(template, line, thousands)));
        return texts;
    }

    static String bulkFile(Template template, List<String> codes, int thousands) {
        List<TemplateLine> lines = template.required();
        Stream<String> header = Stream.concat(
                Stream.of(template.file().bodyColumn()), lines.stream().map(TemplateLine::column));
        String figures =
                lines.stream().map(line -> figure(template, line, thousands)).collect(Collectors.joining(","));
        return header.collect(Collectors.joining(",")) + "\n"
                + codes.stream().map(code -> code + "," + figures + "\n").collect(Collectors.joining());
    }

    private static String figure(Template template, TemplateLine line, int thousands) {
        if (template.isTotal(line)) {
            return Integer.toString(thousands * ELEMENTS);
        }
        return line.key().equals("running-costs") ? "150000" : Integer.toString(thousands);
    }
}
