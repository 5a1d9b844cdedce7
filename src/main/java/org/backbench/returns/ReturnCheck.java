package org.backbench.returns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backbench.returns.rules.Finding;
import org.backbench.returns.rules.Rule;
import org.backbench.returns.rules.Sheet;

/** Reads what was typed into a return, line by line, and says which rules of the template it breaks. */
public final class ReturnCheck {

    private final Template template;
    private final Map<String, String> texts;
    private final Situation situation;
    private final Map<String, BigDecimal> figures = new LinkedHashMap<>();
    private final Set<String> notMeasured = new LinkedHashSet<>();
    private final List<Failure> failures = new ArrayList<>();

    private ReturnCheck(Template template, Map<String, String> texts, Situation situation) {
        this.template = template;
        this.texts = texts;
        this.situation = situation;
    }

    public static ReturnCheck of(Template template, Map<String, String> texts) {
        return of(template, texts, Situation.NONE);
    }

    public static ReturnCheck of(Template template, Map<String, String> texts, Situation situation) {
        var check = new ReturnCheck(template, texts, situation);
        template.lines().forEach(check::read);
        check.apply();
        return check;
    }

    /** The lines that are numbers, whatever else is wrong with them, in the order of the template. */
    public Map<String, BigDecimal> figures() {
        return figures;
    }

    /** The lines that say so in words: neither zero nor missing. */
    public Set<String> notMeasured() {
        return notMeasured;
    }

    /** First what cannot be read, then what breaks a rule; hard and soft. */
    public List<Failure> failures() {
        return List.copyOf(failures);
    }

    private void read(TemplateLine line) {
        String typed = texts.get(line.key());
        String text = typed == null ? "" : typed.strip();
        FunctionStanding.Kind standing = standing(line);
        if (standing == FunctionStanding.Kind.MISSING) {
            return;
        }
        if (standing == FunctionStanding.Kind.NIL) {
            readNil(line, text);
        } else if (text.isEmpty()) {
            readEmpty(line);
        } else if (line.saysNotMeasured(text)) {
            notMeasured.add(line.key());
        } else {
            readFigure(line, text);
        }
    }

    private FunctionStanding.Kind standing(TemplateLine line) {
        String function = line.function();
        return function == null ? FunctionStanding.Kind.HANDED_IN : situation.of(function);
    }

    /** Handed in without anything in it. */
    private boolean isEmpty(String key) {
        FunctionStanding.Kind standing = standing(template.line(key));
        boolean asked = standing != FunctionStanding.Kind.MISSING && standing != FunctionStanding.Kind.NIL;
        return asked && texts.getOrDefault(key, "").isBlank();
    }

    private void readEmpty(TemplateLine line) {
        if (line.required()) {
            fail(
                    line,
                    "required",
                    "%s is empty. %s Type 0 if there was none."
                            .formatted(line.label(), line.unit().hint()));
        }
    }

    private void readFigure(TemplateLine line, String text) {
        BigDecimal value = line.unit().read(text);
        if (value != null) {
            figures.put(line.key(), value);
            return;
        }
        String also = line.mayBeUnmeasured() ? " Or type “%s”.".formatted(TemplateLine.NOT_MEASURED) : "";
        fail(
                line,
                "number",
                "%s says “%s”, %s. %s%s"
                        .formatted(
                                line.label(),
                                shortened(text),
                                line.unit().whatItIsNot(text),
                                line.unit().hint(),
                                also));
    }

    private void readNil(TemplateLine line, String text) {
        BigDecimal value = line.unit().read(text);
        boolean nothing = text.isEmpty() || line.saysNotMeasured(text) || (value != null && value.signum() == 0);
        if (!nothing) {
            fail(
                    line,
                    "nil",
                    "%s says “%s”, but %s is stated as nil: there is no such function. Empty the line, or hand the"
                                    .formatted(
                                            line.label(),
                                            shortened(text),
                                            template.titleOf(String.valueOf(line.function())))
                            + " function in.");
        }
    }

    private void apply() {
        Sheet sheet = new Sheet(template.texts(), figures, situation.lastYear(), situation.groups(), this::isEmpty);
        for (Rule rule : template.rules()) {
            rule.check(sheet, finding -> failures.add(failure(rule, finding)));
        }
    }

    private Failure failure(Rule rule, Finding finding) {
        return new Failure(
                finding.line(),
                rule.key(),
                rule.hard(),
                finding.lines(),
                template.line(finding.line()).function(),
                finding.message(),
                finding.toExplain());
    }

    private void fail(TemplateLine line, String rule, String message) {
        failures.add(new Failure(line.key(), rule, true, List.of(line.key()), line.function(), message, null));
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
