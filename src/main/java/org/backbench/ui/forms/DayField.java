package org.backbench.ui.forms;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Result;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A date as people here write it, 31 December 2012; what is no date stays in the field, to be mended. */
public final class DayField extends DatePicker {

    private static final String TYPED = "_inputElementValue";
    private static final String ADVICE = "Give a date, for example 31 December 2012.";

    public DayField(LocalDate today) {
        setManualValidation(true);
        setLocale(Locale.UK);
        setAutoOpen(false);
        setInitialPosition(today);
        setI18n(new DatePickerI18n()
                .setDateFormats("d MMMM yyyy", "d MMM yyyy", "d/M/yyyy", "d.M.yyyy", "yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setReferenceDate(today));
        setFallbackParser(text -> Result.error(ADVICE));
    }

    /** Says below the field what to know of a day: that nobody works on it. The day itself stays as it is. */
    public DayField warning(Function<LocalDate, Optional<String>> caution) {
        addValueChangeListener(change ->
                setHelperText(Optional.ofNullable(getValue()).flatMap(caution).orElse(null)));
        return this;
    }

    /** Runs when words that are no date come or go; the date itself has its value change. */
    void onWords(Runnable listener) {
        addValidationStatusChangeListener(change -> listener.run());
    }

    /** The date as it is sent, 2012-12-31, or the words that are no date. */
    String typed() {
        LocalDate date = getValue();
        return date == null ? getElement().getProperty(TYPED, "") : date.toString();
    }

    void type(String text) {
        try {
            setValue(LocalDate.parse(text));
        } catch (DateTimeParseException noDate) {
            getElement().setProperty(TYPED, text);
            // the input itself comes into being after its properties are set
            addAttachListener(attach -> getElement()
                    .executeJs(
                            "this.updateComplete.then(() => { if (!this.value) this._inputElementValue = $0 })", text));
        }
    }
}
