package org.backbench.returns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what was typed into a return, line by line, and says which rules of the template it breaks. */
final class ReturnCheck {

    private final Template template;
    private final Map<String, String> texts;
    private final Map<String, BigDecimal> figures = new LinkedHashMap<>();
    private final List<Failure> failures = new ArrayList<>();

    private ReturnCheck(Template template, Map<String, String> texts) {
        this.template = template;
        this.texts = texts;
    }

    static ReturnCheck of(Template template, Map<String, String> texts) {
        var check = new ReturnCheck(template, texts);
        template.lines().forEach(check::read);
        template.lines().forEach(check::apply);
        return check;
    }

    /** The same rules over figures that are numbers already. */
    static List<Failure> ofFigures(Template template, Map<String, BigDecimal> figures) {
        Map<String, String> texts = new LinkedHashMap<>();
        figures.forEach((line, value) -> texts.put(line, value.toPlainString()));
        return of(template, texts).failures();
    }

    /** The lines that are numbers, whatever else is wrong with them, in the order of the template. */
    Map<String, BigDecimal> figures() {
        return figures;
    }

    List<Failure> failures() {
        return List.copyOf(failures);
    }

    private void read(TemplateLine line) {
        String text = texts.getOrDefault(line.key(), "").strip();
        if (text.isEmpty()) {
            if (line.required()) {
                fail(
                        line,
                        "required",
                        "%s is empty. %s Type 0 if there was none."
                                .formatted(line.label(), line.unit().hint()));
            }
            return;
        }
        BigDecimal value = FigureText.parse(text);
        if (value == null) {
            fail(
                    line,
                    "number",
                    "%s says “%s”, which is not a number. %s"
                            .formatted(
                                    line.label(), shortened(text), line.unit().hint()));
            return;
        }
        figures.put(line.key(), value);
    }

    private void apply(TemplateLine line) {
        BigDecimal value = figures.get(line.key());
        LineRule rule = line.rule();
        if (value == null || rule == null) {
            return;
        }
        String broken = broken(rule, line, value);
        if (broken != null) {
            fail(line, rule.key(), broken);
        }
    }

    private @Nullable String broken(LineRule rule, TemplateLine line, BigDecimal value) {
        String says = "%s is %s, ".formatted(line.label(), line.unit().say(value));
        return switch (rule) {
            case POSITIVE ->
                value.signum() > 0 ? null : says + "but every share is computed on it: it must be above 0.";
            case NOT_NEGATIVE -> value.signum() >= 0 ? null : says + "but it cannot be less than 0.";
            case WHOLE ->
                value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0
                        ? null
                        : says + "but it counts people: type a whole number, 0 or more.";
            case SUM -> sumBroken(line, value, says);
        };
    }

    /** A sum is judged once all its elements are numbers: until then each of them says what it lacks. */
    private @Nullable String sumBroken(TemplateLine line, BigDecimal value, String says) {
        if (!figures.keySet().containsAll(line.sumOf())) {
            return null;
        }
        BigDecimal sum = line.sumOf().stream()
                .map(key -> Objects.requireNonNull(figures.get(key)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal gap = value.subtract(sum);
        return gap.signum() == 0
                ? null
                : says
                        + "but its elements add up to %s, a difference of %s. Correct the elements or the total."
                                .formatted(line.unit().say(sum), line.unit().say(gap));
    }

    private void fail(TemplateLine line, String rule, String message) {
        failures.add(new Failure(line.key(), rule, message));
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
