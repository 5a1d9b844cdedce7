package org.backbench.returns;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * What a signature covers, as one text: body, cycle, template with its version, then each line of the template in its
 * order with its figure, without needless zeros; “not measured” where the return says so in words; a missing figure
 * leaves the place behind the equals sign empty. Functions that are not simply handed in and explanations follow.
 */
public final class Content {

    private static final int ROOM_FOR_THE_HEAD = 200;

    private static final int ROOM_FOR_A_FIGURE = 16;

    private Content() {}

    static String text(Template template, int cycle, String bodyCode, HandedIn content) {
        StringBuilder text = new StringBuilder(room(template));
        text.append("body=").append(bodyCode).append("\ncycle=").append(cycle);
        text.append("\ntemplate=").append(template.key());
        text.append("\nversion=").append(template.version()).append('\n');
        appendFigures(text, template, content);
        if (content.standings().isEmpty() && content.explanations().isEmpty()) {
            return text.toString();
        }
        content.standings().stream()
                .sorted(Comparator.comparing(FunctionStanding::function))
                .forEach(standing -> text.append("standing %s=%s %s\n"
                        .formatted(
                                standing.function(),
                                standing.kind(),
                                Objects.requireNonNullElse(standing.reason(), ""))));
        content.explanations().stream()
                .sorted(Comparator.comparing(Explanation::line).thenComparing(Explanation::rule))
                .forEach(explanation -> explanation
                        .causes()
                        .forEach(cause -> text.append("explained %s %s=%s %s\n"
                                .formatted(explanation.line(), explanation.rule(), amount(cause), cause.text()))));
        return text.toString();
    }

    /** A text that grows is copied: most of it are keys of lines, whose length is known. */
    private static int room(Template template) {
        int keys = 0;
        for (String between : template.between()) {
            keys += between.length() + ROOM_FOR_A_FIGURE;
        }
        return ROOM_FOR_THE_HEAD + keys;
    }

    /** No formats: a bulk import writes this for thousands of bodies. */
    private static void appendFigures(StringBuilder text, Template template, HandedIn content) {
        List<String> between = template.between();
        int place = 0;
        for (TemplateLine line : template.lines()) {
            BigDecimal value = content.figures().get(line.key());
            text.append(between.get(place++));
            if (value != null) {
                text.append(plain(value));
            } else if (content.notMeasured().contains(line.key())) {
                text.append(TemplateLine.NOT_MEASURED);
            }
            text.append('\n');
        }
        text.append(between.getLast());
    }

    /** What stands before each of some lines of a template, and at the end: their keys, and the other lines, empty. */
    static List<String> between(List<TemplateLine> all, List<TemplateLine> some) {
        List<String> between = new ArrayList<>(some.size() + 1);
        StringBuilder text = new StringBuilder();
        for (TemplateLine line : all) {
            text.append(line.key()).append('=');
            if (between.size() < some.size() && line.equals(some.get(between.size()))) {
                between.add(text.toString());
                text.setLength(0);
            } else {
                text.append('\n');
            }
        }
        between.add(text.toString());
        return between;
    }

    public static String hash(Template template, int cycle, String bodyCode, HandedIn content) {
        try {
            byte[] bytes = text(template, cycle, bodyCode, content).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String amount(Cause cause) {
        return cause.amount() == null ? "" : plain(cause.amount());
    }

    private static String plain(BigDecimal value) {
        if (value.scale() == 0) {
            return value.toString();
        }
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
