package org.backbench.ui.returns;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.backbench.returns.Explanation;
import org.backbench.returns.FunctionStanding;
import org.backbench.returns.HandedIn;
import org.backbench.returns.ReturnVersion;
import org.backbench.returns.Template;
import org.backbench.returns.TemplateFunction;
import org.backbench.returns.TemplateLine;
import org.backbench.ui.look.Box;

/** What of a version differs from the one held beside it: its lines, and what was signed with them. */
record VersionDifference(Template template, Side shown, Side beside) {

    /** A version with everything it holds. */
    record Side(ReturnVersion version, HandedIn content) {

        private String note() {
            return Objects.requireNonNullElse(version.note(), "").strip();
        }

        private String figure(TemplateLine line) {
            return LineWords.figure(line, content.figures().get(line.key()));
        }

        /** Rule and causes, of one line. */
        private Set<List<Object>> told(TemplateLine line, Predicate<Explanation> kind) {
            return content.explanations().stream()
                    .filter(kind.and(each -> each.line().equals(line.key())))
                    .map(each -> List.<Object>of(each.rule(), each.causes()))
                    .collect(Collectors.toSet());
        }

        private FunctionStanding standing(TemplateFunction function) {
            return content.standings().stream()
                    .filter(each -> each.function().equals(function.key()))
                    .findFirst()
                    .orElseGet(() -> FunctionStanding.handedIn(function.key()));
        }
    }

    /** @param here the address of the comparison: each line that differs is a way to its place below */
    Box words(String here) {
        Box words = Box.div("bb-stack-tight", lines(here));
        if (!shown.note().equals(beside.note())) {
            words.add(Box.text("p", "", noteDiffers()));
        }
        add(words, "Explained otherwise", linesWhere(each -> !each.isEvidence()));
        add(words, "Other evidence is named", linesWhere(Explanation::isEvidence));
        add(words, "Handed in otherwise", functions());
        return words;
    }

    private Box lines(String here) {
        List<TemplateLine> lines = template.lines().stream()
                .filter(line -> !shown.figure(line).equals(beside.figure(line)))
                .toList();
        String count =
                switch (lines.size()) {
                    case 0 -> "No line differs";
                    case 1 -> "1 line differs";
                    default -> lines.size() + " lines differ";
                };
        Box words = Box.div(
                "",
                Box.strong(
                        "%s from version %d".formatted(count, beside.version().number())));
        for (TemplateLine line : lines) {
            words.add(
                    Box.text("span", "", line == lines.getFirst() ? ": " : " · "),
                    new Anchor("%s&line=%s".formatted(here, line.key()), line.label()));
        }
        return words;
    }

    private String noteDiffers() {
        int number = beside.version().number();
        return beside.note().isEmpty()
                ? "The context note differs: version %d has none.".formatted(number)
                : "The context note differs: that of version %d is “%s”".formatted(number, beside.note());
    }

    private String linesWhere(Predicate<Explanation> kind) {
        return template.lines().stream()
                .filter(line -> !shown.told(line, kind).equals(beside.told(line, kind)))
                .map(TemplateLine::label)
                .collect(Collectors.joining(" · "));
    }

    private String functions() {
        return template.functions().stream()
                .filter(each -> !shown.standing(each).equals(beside.standing(each)))
                .map(TemplateFunction::title)
                .collect(Collectors.joining(" · "));
    }

    private static void add(Box words, String what, String where) {
        if (!where.isEmpty()) {
            words.add(Box.text("p", "", "%s: %s".formatted(what, where)));
        }
    }
}
