package org.backbench.workflow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.backbench.problems.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What a person filled in, by field key, as {@link Forms} let it through: text String, number BigDecimal, date ISO
 * String, checkbox Boolean, radio and select String, checklist list of String, dynamic list and group maps. A field
 * that was hidden or left empty is not there.
 */
public record FormValues(Map<String, Object> values) {

    public FormValues {
        values = Map.copyOf(values);
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    public String text(String key) {
        return String.valueOf(required(key, optionalText(key)));
    }

    public @Nullable String optionalText(String key) {
        Object value = values.get(key);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }

    public BigDecimal number(String key) {
        return required(key, optionalNumber(key));
    }

    public @Nullable BigDecimal optionalNumber(String key) {
        Object value = values.get(key);
        if (value instanceof BigDecimal number) {
            return number;
        }
        return value == null ? null : new BigDecimal(value.toString());
    }

    public LocalDate date(String key) {
        return required(key, optionalDate(key));
    }

    public @Nullable LocalDate optionalDate(String key) {
        String value = optionalText(key);
        return value == null ? null : LocalDate.parse(value);
    }

    /** Whether a box is ticked; one that is not there is not ticked. */
    public boolean yes(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    /** The choice as a constant: send-back is SEND_BACK. */
    public <E extends Enum<E>> E oneOf(String key, Class<E> choices) {
        return Enum.valueOf(choices, text(key).replace('-', '_').toUpperCase(Locale.ROOT));
    }

    public List<String> texts(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    /** The rows of a dynamic list, in their order. */
    public List<FormValues> rows(String path) {
        return values.get(path) instanceof List<?> list
                ? list.stream().map(FormValues::of).toList()
                : List.of();
    }

    public FormValues group(String path) {
        return of(Objects.requireNonNullElse(values.get(path), Map.of()));
    }

    @SuppressWarnings("unchecked") // the keys of a form's values are the keys of its fields
    private static FormValues of(Object map) {
        return new FormValues((Map<String, Object>) map);
    }

    private static <T> T required(String key, @Nullable T value) {
        if (value == null) {
            String sentence = "Fill in %s: it is empty.".formatted(key);
            throw new Invalid(sentence, List.of(new Invalid.Place(key, sentence)));
        }
        return value;
    }
}
