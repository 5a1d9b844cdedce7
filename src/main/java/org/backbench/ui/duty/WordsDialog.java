package org.backbench.ui.duty;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.backbench.ui.forms.DayField;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.DueDates;
import org.jspecify.annotations.Nullable;

/** Asks for words in writing and, where one is wanted, for a day. */
final class WordsDialog extends Dialog {

    private static final int LONGEST = 2_000;

    private final TextArea words;
    private final @Nullable DayField day;

    private WordsDialog(String title, String label, @Nullable DayField day) {
        this.day = day;
        words = new TextArea(label);
        setHeaderTitle(title);
        setWidth("520px");
        words.setMaxLength(LONGEST);
        words.setRequiredIndicatorVisible(true);
        words.setWidthFull();
        words.getElement().setAttribute("data-testid", "words");
        Box form = Box.div("bb-form");
        if (day != null) {
            form.add(day);
        }
        form.add(words);
        add(form);
    }

    static WordsDialog asking(String title, String label) {
        return new WordsDialog(title, label, null);
    }

    static WordsDialog askingWithDay(String title, String label, String dayLabel, DueDates dates) {
        DayField day = new DayField(dates.today()).warning(dates::caution);
        day.setLabel(dayLabel);
        day.setRequiredIndicatorVisible(true);
        day.getElement().setAttribute("data-testid", "wanted-day");
        return new WordsDialog(title, label, day);
    }

    /** The button that sends what was typed; a refusal leaves it as it is. */
    WordsDialog sending(String verb, String testId, BiConsumer<String, LocalDate> send, Runnable done) {
        Button act = new Button(verb, click -> {
            if (isComplete()) {
                LocalDate chosen = day == null ? LocalDate.MIN : day.getValue();
                Asking.politely(() -> send.accept(words.getValue().strip(), chosen), () -> {
                    close();
                    done.run();
                });
            }
        });
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.getElement().setAttribute("data-testid", testId);
        getFooter().add(new Button("Cancel", click -> close()), act);
        return this;
    }

    private boolean isComplete() {
        boolean silent = words.getValue().isBlank();
        words.setInvalid(silent);
        words.setErrorMessage("Say why: others will read it.");
        if (day != null) {
            day.setInvalid(day.getValue() == null);
            day.setErrorMessage("Give a date, for example 31 December 2012.");
        }
        return !silent && (day == null || day.getValue() != null);
    }
}
