package org.backbench.ui.returns;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.backbench.returns.HalfCause;
import org.backbench.returns.Unit;
import org.jspecify.annotations.Nullable;

/** One cause while it is typed: what happened, and how much of the change it makes. */
final class CauseRow extends Div {

    private static final int PAUSE_MS = 500;
    private static final int LONGEST = 1000;

    private final TextField text = new TextField("What happened");
    private final TextField amount = new TextField("£ thousand");

    CauseRow(HalfCause cause, Runnable changed, Consumer<CauseRow> removed) {
        addClassName("bb-cause");
        text.setMaxLength(LONGEST);
        amount.setMaxLength(100);
        amount.addThemeVariants(TextFieldVariant.ALIGN_RIGHT);
        amount.setManualValidation(true);
        text.setManualValidation(true);
        text.setValue(cause.text());
        amount.setValue(cause.amount());
        Runnable typed = () -> {
            taken();
            changed.run();
        };
        patient(text, typed);
        patient(amount, typed);
        Button remove = new Button("Remove", click -> removed.accept(this));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        add(text, amount, remove);
    }

    /** Shows in grey what was told last year: it counts once somebody has typed how much of this change it makes. */
    CauseRow fromLastYear() {
        addClassName("last");
        text.setHelperText("Last year’s words, not told yet: type how much of this change it makes, or remove it.");
        return this;
    }

    boolean isUntaken() {
        return hasClassName("last");
    }

    private void taken() {
        removeClassName("last");
        text.setHelperText(null);
    }

    private static void patient(TextField field, Runnable changed) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MS);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
    }

    /** Its place among the causes of a line, counted from 0. */
    void number(String line, int index) {
        text.getElement().setAttribute("data-testid", "cause-%s-%d".formatted(line, index));
        amount.getElement().setAttribute("data-testid", "amount-%s-%d".formatted(line, index));
        getElement().setAttribute("role", "group").setAttribute("aria-label", "Cause " + (index + 1));
    }

    HalfCause typed() {
        return new HalfCause(text.getValue().strip(), amount.getValue().strip());
    }

    boolean isBlank() {
        return text.getValue().isBlank() && amount.getValue().isBlank();
    }

    /** £ thousand; null while it is no number. */
    @Nullable
    BigDecimal amount() {
        return Unit.THOUSAND_POUNDS.read(amount.getValue());
    }

    /** Marks an amount that is no number; whether all is well. */
    boolean isReadable() {
        boolean readable = amount.getValue().isBlank() || amount() != null;
        amount.setErrorMessage("Type the amount in £ thousand, a fall with a minus.");
        amount.setInvalid(!readable);
        return readable;
    }

    void focus() {
        text.focus();
    }
}
