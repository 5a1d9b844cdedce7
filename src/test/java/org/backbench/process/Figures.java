package org.backbench.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backbench.returns.LineRule;
import org.backbench.returns.Template;
import org.backbench.returns.TemplateLine;

/** Returns that add up: running costs of £150m, and every element of every function costs the same. */
final class Figures {

    private Figures() {}

    static Map<String, String> texts(Template template, int thousands) {
        Map<String, String> texts = new HashMap<>();
        template.lines().stream()
                .filter(TemplateLine::required)
                .forEach(line -> texts.put(line.key(), figure(line, thousands)));
        return texts;
    }

    static String bulkFile(Template template, List<String> codes, int thousands) {
        List<TemplateLine> lines = template.lines();
        Stream<String> header = Stream.concat(
                Stream.of(template.file().bodyColumn()), lines.stream().map(TemplateLine::column));
        String figures = lines.stream().map(line -> figure(line, thousands)).collect(Collectors.joining(","));
        return header.collect(Collectors.joining(",")) + "\n"
                + codes.stream().map(code -> code + "," + figures + "\n").collect(Collectors.joining());
    }

    private static String figure(TemplateLine line, int thousands) {
        if (line.rule() == LineRule.SUM) {
            return Integer.toString(thousands * line.sumOf().size());
        }
        return line.rule() == LineRule.POSITIVE ? "150000" : Integer.toString(thousands);
    }
}
