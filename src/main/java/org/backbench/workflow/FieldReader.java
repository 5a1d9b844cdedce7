package org.backbench.workflow;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.backbench.workflow.FormComponent.Field;
import org.backbench.workflow.FormComponent.Kind;
import org.backbench.workflow.FormComponent.Options;
import org.backbench.workflow.FormComponent.Rules;
import org.backbench.workflow.FormComponent.Wording;
import org.jspecify.annotations.Nullable;

/** Reads one field of a form file; a property or rule that its type does not have is an error. */
final class FieldReader {

    static final Map<String, Kind> KINDS = Map.of(
            "textfield", Kind.TEXTFIELD,
            "textarea", Kind.TEXTAREA,
            "number", Kind.NUMBER,
            "datetime", Kind.DATE,
            "radio", Kind.RADIO,
            "select", Kind.SELECT,
            "checkbox", Kind.CHECKBOX,
            "checklist", Kind.CHECKLIST);

    private static final Set<String> EVERY = Set.of(
            "type",
            "id",
            "layout",
            "properties",
            "key",
            "description",
            "readonly",
            "disabled",
            "conditional",
            "validate");
    private static final Map<Kind, Set<String>> MORE = Map.of(
            Kind.TEXTFIELD, Set.of("label", "appearance"),
            Kind.TEXTAREA, Set.of("label"),
            Kind.NUMBER, Set.of("label", "appearance", "decimalDigits", "increment"),
            Kind.DATE, Set.of("dateLabel", "subtype"),
            Kind.RADIO, Set.of("label", "values", "valuesKey"),
            Kind.SELECT, Set.of("label", "values", "valuesKey", "searchable"),
            Kind.CHECKBOX, Set.of("label"),
            Kind.CHECKLIST, Set.of("label", "values", "valuesKey"));
    private static final Map<Kind, Set<String>> RULES = Map.of(
            Kind.TEXTFIELD, Set.of("required", "minLength", "maxLength", "pattern"),
            Kind.TEXTAREA, Set.of("required", "minLength", "maxLength"),
            Kind.NUMBER, Set.of("required", "min", "max"));
    private static final int USUAL_DIGITS = 2;

    private final FormPart part;
    private final Kind kind;

    FieldReader(FormPart part, Kind kind) {
        this.part = part;
        this.kind = kind;
    }

    Field read(@Nullable HideCondition hide) {
        Set<String> known = new TreeSet<>(EVERY);
        known.addAll(MORE.getOrDefault(kind, Set.of()));
        part.allow(known);
        String key = part.needText("key");
        if (!key.matches("\\w+")) {
            throw part.wrong("a key has letters, digits and _ only");
        }
        boolean readonly = part.flag("readonly") || part.flag("disabled");
        return new Field(kind, key, wording(), readonly, rules(), options(), hide);
    }

    private Wording wording() {
        if (kind == Kind.DATE && !"date".equals(part.text("subtype"))) {
            throw part.wrong("a datetime has the subtype date");
        }
        FormPart appearance = part.part("appearance");
        appearance.allow(Set.of("prefixAdorner", "suffixAdorner"));
        return new Wording(
                part.needText(kind == Kind.DATE ? "dateLabel" : "label"),
                part.text("description"),
                appearance.text("prefixAdorner"),
                appearance.text("suffixAdorner"),
                heading());
    }

    private boolean heading() {
        boolean heading = "yes".equals(part.part("properties").text("heading"));
        if (heading && (kind != Kind.TEXTFIELD || !part.flag("readonly"))) {
            throw part.wrong("a heading is a read-only textfield");
        }
        return heading;
    }

    private Rules rules() {
        FormPart rules = part.part("validate");
        rules.allow(RULES.getOrDefault(kind, Set.of("required")));
        int minLength = rules.whole("minLength", 0);
        int maxLength = rules.whole("maxLength", Rules.LONGEST_TEXT);
        BigDecimal min = rules.number("min");
        BigDecimal max = rules.number("max");
        if (minLength > maxLength || min != null && max != null && min.compareTo(max) > 0) {
            throw part.wrong("its smallest is above its largest");
        }
        int digits = part.whole("decimalDigits", USUAL_DIGITS);
        return new Rules(rules.flag("required"), minLength, maxLength, min, max, digits, pattern(rules));
    }

    private @Nullable Pattern pattern(FormPart rules) {
        String pattern = rules.text("pattern");
        try {
            return pattern == null ? null : Pattern.compile(pattern);
        } catch (PatternSyntaxException unreadable) {
            throw part.wrong("the pattern %s cannot be read".formatted(pattern));
        }
    }

    private Options options() {
        boolean chooses = kind == Kind.RADIO || kind == Kind.SELECT || kind == Kind.CHECKLIST;
        if (!chooses) {
            return Options.NONE;
        }
        if (part.has("values") == part.has("valuesKey")) {
            throw part.wrong("it has either values or a valuesKey");
        }
        String valuesKey = part.text("valuesKey");
        return valuesKey == null ? new Options(written(), null) : new Options(List.of(), valuesKey);
    }

    private List<Choice> written() {
        List<Choice> choices = part.parts("values").stream()
                .map(value -> {
                    value.allow(Set.of("value", "label"));
                    return new Choice(value.needText("value"), value.needText("label"));
                })
                .toList();
        if (choices.isEmpty() || choices.stream().map(Choice::value).distinct().count() < choices.size()) {
            throw part.wrong("its values are empty or not distinct");
        }
        return choices;
    }
}
