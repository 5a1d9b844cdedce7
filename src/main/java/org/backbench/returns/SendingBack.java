package org.backbench.returns;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.backbench.problems.NotFound;
import org.backbench.workflow.Choice;
import org.backbench.workflow.FormValues;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The part of the certificate's forms that names the lines to be put right. */
@Component
public class SendingBack {

    private final ReturnRows rows;
    private final VersionRows versions;
    private final Drafts drafts;

    SendingBack(ReturnRows rows, VersionRows versions, Drafts drafts) {
        this.rows = rows;
        this.versions = versions;
        this.drafts = drafts;
    }

    /** The lines of the return as a form offers them, each with the lines that open with it. */
    @Transactional(readOnly = true)
    public Map<String, List<Choice>> choices(long caseId) {
        BodyReturn owed = rows.ofCase(caseId).orElseThrow(() -> new NotFound("return of case", caseId));
        Template template = drafts.templateOf(owed);
        Map<String, BigDecimal> sent = versions.list(owed.id()).stream()
                .findFirst()
                .map(newest -> versions.figures(newest.id()))
                .orElse(Map.of());
        return Map.of(
                "returnLines",
                template.lines().stream()
                        .map(line -> new Choice(line.key(), line.label(), opensToo(template, sent, line)))
                        .toList());
    }

    private static String opensToo(Template template, Map<String, BigDecimal> sent, TemplateLine line) {
        Set<String> opened =
                OpenedLines.with(template, sent, Set.of(line.key())).keySet();
        return opened.isEmpty()
                ? ""
                : opened.stream()
                        .map(template::line)
                        .map(other -> beside(line, other))
                        .collect(Collectors.joining(", ", "Opens with it, because rules tie them: ", "."));
    }

    /** Function cost, beside another line of its function. */
    private static String beside(TemplateLine line, TemplateLine other) {
        boolean same = other.function() != null && Objects.equals(line.function(), other.function());
        return same ? other.label().replaceFirst("^[^:]*: ", "") : other.label();
    }

    /** The named lines, each with its reason; a line that is named twice keeps both. */
    public static Map<String, String> lines(FormValues values) {
        Map<String, String> lines = new LinkedHashMap<>();
        values.rows("lines")
                .forEach(row -> lines.merge(row.text("line"), row.text("reason"), (one, other) -> one + " " + other));
        return lines;
    }
}
