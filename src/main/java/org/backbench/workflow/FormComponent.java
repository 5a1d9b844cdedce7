package org.backbench.workflow;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A part of a form: a field, a paragraph, a group of parts, or rows of parts. */
public sealed interface FormComponent {

    @Nullable
    HideCondition hide();

    default boolean hidden(FormScope scope) {
        HideCondition condition = hide();
        return condition != null && condition.hides(scope);
    }

    /** What a field takes. */
    enum Kind {
        TEXTFIELD,
        TEXTAREA,
        NUMBER,
        DATE,
        RADIO,
        SELECT,
        CHECKBOX,
        CHECKLIST
    }

    /** A paragraph that explains; it takes nothing. */
    record Text(String text, @Nullable HideCondition hide) implements FormComponent {}

    /** Something to fill in. A read-only field shows what was filled beforehand and takes nothing. */
    record Field(
            Kind kind,
            String key,
            Wording wording,
            boolean readonly,
            Rules rules,
            Options options,
            @Nullable HideCondition hide)
            implements FormComponent {

        public String label() {
            return wording.label();
        }

        /** What is wrong with this for the field and what to do instead; nothing when it may be sent. */
        public @Nullable String fault(@Nullable Object sent, Map<String, List<Choice>> given) {
            return new FieldCheck(this, options.among(given)).read(sent).fault();
        }

        /** This as the value that conditions and the check see; nothing when it is empty or faulty. */
        public @Nullable Object value(@Nullable Object sent, Map<String, List<Choice>> given) {
            return new FieldCheck(this, options.among(given)).read(sent).value();
        }
    }

    /** Parts under one heading; with a path their values are a map of their own, without one they are not. */
    record Group(
            @Nullable String path,
            String label,
            List<FormComponent> components,
            @Nullable HideCondition hide) implements FormComponent {}

    /** The same parts once a row. A fixed list has the rows it was filled with and takes no others. */
    record Rows(
            String path,
            String label,
            String rowName,
            boolean fixed,
            int firstRows,
            List<FormComponent> components,
            @Nullable HideCondition hide)
            implements FormComponent {}

    /**
     * What stands around a field: its label above, help below, the signs before and after the input. A heading is the
     * read-only field that names its row.
     */
    record Wording(
            String label,
            @Nullable String description,
            @Nullable String prefix,
            @Nullable String suffix,
            boolean heading) {}

    /** What a field accepts. Lengths in characters; digits are those after the decimal point. */
    record Rules(
            boolean required,
            int minLength,
            int maxLength,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            int decimalDigits,
            @Nullable Pattern pattern) {

        /** Text without a stated length still has an end. */
        public static final int LONGEST_TEXT = 4000;
    }

    /** The choices of a field: written in the form, or given under a key when it opens. */
    record Options(List<Choice> written, @Nullable String valuesKey) {

        public static final Options NONE = new Options(List.of(), null);

        public List<Choice> among(Map<String, List<Choice>> given) {
            return valuesKey == null ? written : given.getOrDefault(valuesKey, List.of());
        }
    }
}
