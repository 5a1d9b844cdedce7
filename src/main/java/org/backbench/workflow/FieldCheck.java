package org.backbench.workflow;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.backbench.workflow.FormComponent.Field;
import org.backbench.workflow.FormComponent.Kind;
import org.backbench.workflow.FormComponent.Rules;
import org.jspecify.annotations.Nullable;

/** Reads what was sent for one field: the value in its type, or what is wrong with it and what to do instead. */
final class FieldCheck {

    /** A value, nothing at all, or a fault. */
    record Reading(@Nullable Object value, @Nullable String fault) {
        static final Reading NOTHING = new Reading(null, null);

        static Reading of(Object value) {
            return new Reading(value, null);
        }

        static Reading wrong(String fault, Object... details) {
            return new Reading(null, fault.formatted(details));
        }
    }

    private static final Pattern NUMBER = Pattern.compile("-?(?:\\d{1,30}|\\d{1,3}(?:,\\d{3}){1,6})(?:\\.\\d{1,30})?");
    private static final int MOST_DIGITS = 15;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int NAMED_CHOICES = 6;

    private final Field field;
    private final List<Choice> choices;

    FieldCheck(Field field, List<Choice> choices) {
        this.field = field;
        this.choices = choices;
    }

    Reading read(@Nullable Object sent) {
        if (field.kind() == Kind.CHECKBOX) {
            return tick(sent == null ? Boolean.FALSE : sent);
        }
        Reading reading = sent == null || sent.toString().isBlank() ? Reading.NOTHING : filled(sent);
        boolean missing = reading.value() == null
                && reading.fault() == null
                && field.rules().required();
        return missing ? Reading.wrong(missing()) : reading;
    }

    private Reading filled(Object sent) {
        return switch (field.kind()) {
            case TEXTFIELD, TEXTAREA -> text(sent);
            case NUMBER -> number(sent);
            case DATE -> date(sent);
            case RADIO, SELECT -> choice(sent);
            case CHECKLIST -> choices(sent);
            case CHECKBOX -> tick(sent);
        };
    }

    private String missing() {
        return switch (field.kind()) {
            case TEXTFIELD, TEXTAREA -> "fill it in.";
            case NUMBER -> "write a number, for example 900.";
            case DATE -> "give a date, for example 31 December 2012.";
            case RADIO, SELECT -> "choose one.";
            case CHECKLIST -> "choose at least one.";
            case CHECKBOX -> "tick the box.";
        };
    }

    private Reading tick(Object sent) {
        if (!(sent instanceof Boolean ticked)) {
            return Reading.wrong("tick the box or leave it (true or false).");
        }
        return field.rules().required() && !ticked ? Reading.wrong(missing()) : Reading.of(ticked);
    }

    private Reading text(Object sent) {
        if (!(sent instanceof String written)) {
            return Reading.wrong("write text.");
        }
        String text = written.strip().replace("\r\n", "\n");
        if (field.kind() == Kind.TEXTFIELD) {
            text = text.replaceAll("\\s*\\n\\s*", " ");
        }
        if (text.codePoints().anyMatch(FieldCheck::unprintable)) {
            return Reading.wrong("take out the control characters; they cannot be kept.");
        }
        return measured(text);
    }

    private Reading measured(String text) {
        Rules rules = field.rules();
        if (text.length() > rules.maxLength()) {
            return Reading.wrong(
                    "%s characters are too many; write at most %s.", show(text.length()), show(rules.maxLength()));
        }
        if (text.length() < rules.minLength()) {
            return Reading.wrong("write at least %s characters.", show(rules.minLength()));
        }
        if (rules.pattern() != null && !rules.pattern().matcher(text).find()) {
            String help = field.wording().description();
            return Reading.wrong("this is not in the form asked for. %s", help == null ? "Write it anew." : help);
        }
        return Reading.of(text);
    }

    private static boolean unprintable(int codePoint) {
        return Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t'
                || Character.getType(codePoint) == Character.SURROGATE;
    }

    private Reading number(Object sent) {
        if (!(sent instanceof Number)
                && !NUMBER.matcher(sent.toString().strip()).matches()) {
            return Reading.wrong(missing());
        }
        BigDecimal number;
        try {
            number = new BigDecimal(sent.toString().strip().replace(",", ""));
        } catch (NumberFormatException notFinite) {
            return Reading.wrong(missing());
        }
        return ranged(number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
    }

    private Reading ranged(BigDecimal number) {
        Rules rules = field.rules();
        if ((long) number.precision() - number.scale() > MOST_DIGITS) {
            return Reading.wrong("write a number of at most %d digits.", MOST_DIGITS);
        }
        if (number.scale() > rules.decimalDigits()) {
            return rules.decimalDigits() == 0
                    ? Reading.wrong("write a whole number, for example 900.")
                    : Reading.wrong("write at most %d digits after the point.", rules.decimalDigits());
        }
        if (below(number, rules.min()) || below(rules.max(), number)) {
            return Reading.wrong("write a number %s.", range(rules));
        }
        return Reading.of(number.scale() < 0 ? number.setScale(0) : number);
    }

    private static boolean below(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) < 0;
    }

    private static String range(Rules rules) {
        if (rules.min() == null || rules.max() == null) {
            return rules.min() == null ? "of at most " + show(rules.max()) : "of at least " + show(rules.min());
        }
        return "from %s to %s".formatted(show(rules.min()), show(rules.max()));
    }

    private Reading date(Object sent) {
        try {
            LocalDate date = LocalDate.parse(sent.toString().strip());
            if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
                return Reading.wrong("give a date between %d and %d.", FIRST_YEAR, LAST_YEAR);
            }
            return Reading.of(date.toString());
        } catch (DateTimeParseException unreadable) {
            return Reading.wrong("give a date, for example 31 December 2012 (2012-12-31 where it is sent as data).");
        }
    }

    private Reading choice(Object sent) {
        boolean offered = choices.stream().anyMatch(choice -> choice.value().equals(sent.toString()));
        return offered ? Reading.of(sent.toString()) : Reading.wrong(offer());
    }

    private Reading choices(Object sent) {
        if (!(sent instanceof List<?> list)) {
            return Reading.wrong("choose from the list (a list of values).");
        }
        Set<String> chosen = new LinkedHashSet<>();
        for (Object value : list) {
            Reading one = choice(String.valueOf(value));
            if (one.fault() != null) {
                return one;
            }
            chosen.add(String.valueOf(value));
        }
        return chosen.isEmpty() ? Reading.NOTHING : Reading.of(List.copyOf(chosen));
    }

    private String offer() {
        if (choices.isEmpty()) {
            return "there is nothing to choose from here; leave it empty.";
        }
        return choices.size() > NAMED_CHOICES
                ? "choose one of the %d on the list.".formatted(choices.size())
                : choices.stream().map(Choice::label).collect(Collectors.joining("; ", "choose one of: ", "."));
    }

    private static String show(@Nullable Object number) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.UK)).format(number);
    }
}
