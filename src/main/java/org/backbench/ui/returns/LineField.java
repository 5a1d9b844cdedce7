package org.backbench.ui.returns;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.backbench.returns.TemplateLine;
import org.backbench.returns.Unit;

/** Where a line is typed: figures as text, so that what is no figure stays to be mended; statements by choice. */
final class LineField {

    private static final int PAUSE_MS = 500;
    private static final int LONGEST = 100;

    private final AbstractField<?, String> field;
    private final HasValidationProperties validity;
    private boolean focused;

    private <F extends AbstractField<F, String> & HasValidationProperties> LineField(F field, TemplateLine line) {
        this.field = field;
        validity = field;
        field.getElement().setAttribute("data-testid", "line-" + line.key());
        field.getElement().addEventListener("focusin", entered -> focused = true);
    }

    static LineField of(TemplateLine line) {
        return line.unit() == Unit.YES_NO ? statement(line) : figure(line);
    }

    private static LineField figure(TemplateLine line) {
        TextField text = new TextField();
        text.setManualValidation(true);
        text.setAriaLabel(line.label() + ", " + line.unit().title());
        text.addThemeVariants(TextFieldVariant.ALIGN_RIGHT);
        text.setMaxLength(LONGEST);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MS);
        if (!line.mayBeUnmeasured()) {
            text.getElement().setAttribute("inputmode", "decimal");
        }
        return new LineField(text, line);
    }

    private static LineField statement(TemplateLine line) {
        RadioButtonGroup<String> choice = new RadioButtonGroup<>();
        choice.setManualValidation(true);
        choice.setItems(List.of("yes", "no", ""));
        choice.setItemLabelGenerator(answer -> answer.isEmpty() ? "no answer" : answer);
        choice.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        choice.setAriaLabel(line.label());
        choice.setValue("");
        return new LineField(choice, line);
    }

    Component component() {
        return field;
    }

    String text() {
        String value = field.getValue();
        return value == null ? "" : value.strip();
    }

    void set(String text) {
        field.setValue(field instanceof TextField ? text : text.toLowerCase(Locale.ROOT));
    }

    /** Tells of what a person types, when typing pauses or the field is left. */
    void onTyped(Consumer<String> typed) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.accept(text());
            }
        });
    }

    /** Tells when the field is left; with it comes what was typed a moment before. */
    void onLeft(Runnable left) {
        field.getElement().addEventListener("focusout", gone -> {
            focused = false;
            left.run();
        });
    }

    void onEnter(Runnable next) {
        if (field instanceof TextField text) {
            text.addKeyPressListener(Key.ENTER, pressed -> next.run());
        }
    }

    /** Whether a person is at it: then nothing but his own typing changes it. */
    boolean isFocused() {
        return focused;
    }

    void focus() {
        field.getElement().callJsFunction("focus");
    }

    void blame(String message) {
        validity.setErrorMessage(message);
        validity.setInvalid(!message.isEmpty());
    }

    void lock(boolean locked) {
        field.setReadOnly(locked);
    }

    /** Shows last year's figure in grey where nothing is typed yet. */
    void offer(String figure) {
        if (field instanceof TextField text) {
            text.setPlaceholder(figure);
        }
    }
}
