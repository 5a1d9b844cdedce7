package org.backbench.ui.forms;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backbench.ui.look.Box;
import org.backbench.workflow.Choice;
import org.backbench.workflow.FormComponent.Field;
import org.backbench.workflow.FormComponent.Wording;
import org.jspecify.annotations.Nullable;

/** Which Vaadin field serves which kind of field of a form. */
final class Inputs {

    private static final int ROWS = 3;
    private static final int PAUSE_MS = 700;

    /** So many characters of choices fit beside each other in a row. */
    private static final int ONE_LINE = 40;

    private Inputs() {}

    static Input of(Field field, Setting setting) {
        List<Choice> choices = field.options().among(setting.choices());
        return switch (field.kind()) {
            case TEXTFIELD -> field.readonly() ? area(1) : line(field.wording());
            case TEXTAREA -> area(field.readonly() ? 1 : ROWS);
            case NUMBER -> number(field.wording());
            case DATE -> day(setting);
            case RADIO -> radio(choices);
            case SELECT -> select(choices, field.rules().required());
            case CHECKBOX -> tick();
            case CHECKLIST -> ticks(choices);
        };
    }

    private static Input line(Wording wording) {
        TextField field = framed(wording);
        return new Input(field, field::getValue, value -> field.setValue(value.toString()));
    }

    /** A number is typed as text, so that what is no number stays there to be mended. */
    private static Input number(Wording wording) {
        TextField field = framed(wording);
        field.addThemeVariants(TextFieldVariant.AURA_ALIGN_RIGHT);
        field.getElement().setAttribute("inputmode", "decimal");
        return new Input(field, field::getValue, value -> field.setValue(plain(value)));
    }

    private static TextField framed(Wording wording) {
        TextField field = new TextField();
        field.setManualValidation(true);
        patient(field);
        if (wording.prefix() != null) {
            field.setPrefixComponent(Box.text("span", "bb-2", wording.prefix()));
        }
        if (wording.suffix() != null) {
            field.setSuffixComponent(Box.text("span", "bb-2", wording.suffix()));
        }
        return field;
    }

    private static String plain(Object value) {
        return value instanceof Number ? new BigDecimal(value.toString()).toPlainString() : value.toString();
    }

    private static Input area(int rows) {
        TextArea field = new TextArea();
        field.setManualValidation(true);
        field.setMinRows(rows);
        patient(field);
        return new Input(field, field::getValue, value -> field.setValue(value.toString()));
    }

    /** Tells of typing after a short pause, so that drafts keep it without waiting for the field to be left. */
    private static void patient(HasValueChangeMode field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MS);
    }

    private static Input day(Setting setting) {
        DayField field = new DayField(setting.today());
        Input input =
                new Input(field, field::typed, value -> field.type(value.toString())).changingAlso(field::onWords);
        field.addValueChangeListener(change -> input.hint(
                Optional.ofNullable(field.getValue()).flatMap(setting.caution()).orElse("")));
        return input;
    }

    private static Input radio(List<Choice> choices) {
        RadioButtonGroup<Choice> field = new RadioButtonGroup<>();
        field.setManualValidation(true);
        field.setItems(choices);
        field.setItemLabelGenerator(Choice::label);
        if (choices.stream().mapToInt(choice -> choice.label().length()).sum() <= ONE_LINE) {
            field.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        }
        return hinted(new Input(field, () -> chosen(field), value -> choose(field, choices, value)), choices);
    }

    /** A combo box for short lists too: Vaadin's select puts aria-required on a button, where it may not stand. */
    private static Input select(List<Choice> choices, boolean required) {
        ComboBox<Choice> field = new ComboBox<>();
        field.setManualValidation(true);
        field.setItems(choices);
        field.setItemLabelGenerator(Choice::label);
        field.setClearButtonVisible(!required);
        Input input = new Input(field, () -> chosen(field), value -> choose(field, choices, value));
        field.addValueChangeListener(change -> input.hint(
                Optional.ofNullable(field.getValue()).map(Choice::note).orElse("")));
        return hinted(input, choices);
    }

    private static Input tick() {
        Checkbox field = new Checkbox();
        field.setManualValidation(true);
        return new Input(field, field::getValue, value -> field.setValue(Boolean.TRUE.equals(value)));
    }

    private static Input ticks(List<Choice> choices) {
        CheckboxGroup<Choice> field = new CheckboxGroup<>();
        field.setManualValidation(true);
        field.setItems(choices);
        field.setItemLabelGenerator(Choice::label);
        Input input = new Input(
                field,
                () -> choices.stream()
                        .filter(field.getValue()::contains)
                        .map(Choice::value)
                        .toList(),
                value -> field.setValue(choices.stream()
                        .filter(choice -> value instanceof List<?> list && list.contains(choice.value()))
                        .collect(Collectors.toSet())));
        return hinted(input, choices);
    }

    private static Input hinted(Input input, List<Choice> choices) {
        if (choices.isEmpty()) {
            input.hint("There is nothing to choose from yet.");
        }
        return input;
    }

    private static Object chosen(HasValue<?, Choice> field) {
        @Nullable Choice choice = field.getValue();
        return choice == null ? "" : choice.value();
    }

    /** A choice that is no longer offered is left open, to be chosen anew. */
    private static void choose(HasValue<?, Choice> field, List<Choice> choices, Object value) {
        choices.stream()
                .filter(choice -> choice.value().equals(value.toString()))
                .findFirst()
                .ifPresent(field::setValue);
    }
}
