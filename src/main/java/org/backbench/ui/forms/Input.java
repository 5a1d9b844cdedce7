package org.backbench.ui.forms;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.shared.InputField;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backbench.workflow.FormComponent.Field;
import org.backbench.workflow.FormComponent.Kind;
import org.jspecify.annotations.Nullable;

/** A Vaadin field that reads and writes its value as a form sends it, whatever its own type is. */
final class Input {

    private static final int SHORT_CHOICES = 8;

    private final Component component;
    private final InputField<?, ?> face;
    private final HasValidationProperties validation;
    private final Supplier<Object> reader;
    private final Consumer<Object> writer;
    private Consumer<Runnable> further = none -> {};
    private String help = "";
    private String hint = "";
    private int longest;
    private boolean brief;

    /** An input over this field; the reader gives an empty text or list for an empty one. */
    <V, C extends AbstractField<C, V> & InputField<ComponentValueChangeEvent<C, V>, V> & HasValidationProperties> Input(
            C field, Supplier<Object> reader, Consumer<Object> writer) {
        component = field;
        face = field;
        validation = field;
        this.reader = reader;
        this.writer = writer;
    }

    Component component() {
        return component;
    }

    Object read() {
        return reader.get();
    }

    void write(@Nullable Object value) {
        if (value != null) {
            writer.accept(value);
        }
    }

    /** Gives the input its label, help, mark and width. */
    void dress(Field field) {
        face.setLabel(field.label());
        face.setRequiredIndicatorVisible(field.rules().required() && !field.readonly());
        face.setReadOnly(field.readonly());
        help = Objects.requireNonNullElse(field.wording().description(), "");
        longest = field.kind() == Kind.TEXTAREA && !field.readonly()
                ? field.rules().maxLength()
                : 0;
        if (field.kind() != Kind.CHECKBOX) {
            face.setWidthFull();
        }
        if (wide(field)) {
            component.addClassName("bb-wide");
        }
        assist();
    }

    /** Whether the field takes the whole width; a yes or no stands beside others. */
    private static boolean wide(Field field) {
        return switch (field.kind()) {
            case TEXTAREA, CHECKLIST, CHECKBOX -> true;
            case RADIO ->
                field.options().written().stream()
                                .mapToInt(choice -> choice.label().length())
                                .sum()
                        > SHORT_CHOICES;
            default -> field.readonly();
        };
    }

    /** Leaves the help out where the row before gives it. */
    void brief(boolean alreadyHelped) {
        brief = alreadyHelped;
        assist();
    }

    /** Adds to the help what belongs to the input itself. */
    void hint(String sentence) {
        hint = sentence;
        assist();
    }

    private void assist() {
        String words = Stream.of(brief ? "" : help, hint, count())
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
        face.setHelperText(words.isEmpty() ? null : words);
    }

    /** How much is written, from half of what may be on: before that nobody needs to know. */
    private String count() {
        int written = longest == 0 ? 0 : read().toString().length();
        return written * 2 < longest || longest == 0
                ? ""
                : String.format(Locale.UK, "%,d of %,d characters.", written, longest);
    }

    /** Names a further source of changes that are none of the value. */
    Input changingAlso(Consumer<Runnable> source) {
        further = source;
        return this;
    }

    void onChange(Runnable changed) {
        face.addValueChangeListener(event -> {
            assist();
            changed.run();
        });
        further.accept(changed);
    }

    void lock(boolean locked) {
        face.setReadOnly(locked);
    }

    void fault(@Nullable String sentence) {
        validation.setErrorMessage(sentence);
        validation.setInvalid(sentence != null);
    }

    boolean focusFault() {
        boolean faulty = validation.isInvalid() && component.isVisible();
        if (faulty) {
            component.getElement().executeJs("this.focus();this.scrollIntoView({block:'center'})");
        }
        return faulty;
    }
}
