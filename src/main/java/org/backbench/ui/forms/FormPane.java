package org.backbench.ui.forms;

import com.vaadin.flow.component.HtmlContainer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.backbench.problems.Invalid.Place;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.DueDates;
import org.backbench.ui.look.Notice;
import org.backbench.workflow.Choice;
import org.backbench.workflow.FormComponent.Field;
import org.backbench.workflow.FormComponent.Kind;
import org.backbench.workflow.FormModel;
import org.backbench.workflow.FormScope;

/**
 * A form of a user task on the screen, drawn from its file. It hides what its conditions hide, keeps everything typed,
 * and shows faults at their fields; saving and sending are its user's affair.
 */
public final class FormPane extends HtmlContainer {

    private final transient FormModel model;
    private final transient Level level;
    private final transient List<Runnable> listeners = new ArrayList<>();
    private final Box summary = Box.div("bb-wide");

    /**
     * Draws the form with these values in it.
     *
     * @param values as a form sends them, a draft or what the case gives
     * @param choices by the valuesKey of the fields that offer them
     * @param today the day on which calendars open
     */
    public FormPane(FormModel model, Map<String, Object> values, Map<String, List<Choice>> choices, LocalDate today) {
        this(model, values, choices, today, day -> Optional.empty());
    }

    /** The same with a word of caution below days on which nobody works. */
    public FormPane(FormModel model, Map<String, Object> values, Map<String, List<Choice>> choices, DueDates dates) {
        this(model, values, choices, dates.today(), dates::caution);
    }

    private FormPane(
            FormModel model,
            Map<String, Object> values,
            Map<String, List<Choice>> choices,
            LocalDate today,
            Function<LocalDate, Optional<String>> caution) {
        super("div");
        this.model = model;
        addClassName("bb-form");
        getElement().setAttribute("data-testid", "form-" + model.key());
        level = new Level(model.components(), values, new Setting(choices, today, caution, this::changed));
        level.name("");
        add(summary);
        add(level.components());
        show();
    }

    /** Everything that is typed, as it would be sent: also what is hidden now, and what is no number or date yet. */
    public Map<String, Object> values() {
        return level.values();
    }

    /** The button that sends the form: as given, or what was decided in it, in the words of the form. */
    public String verb(String otherwise) {
        Map<String, Object> typed = values();
        return model.components().stream()
                .filter(Field.class::isInstance)
                .map(Field.class::cast)
                .filter(field -> field.kind() == Kind.RADIO)
                .limit(1)
                .flatMap(field -> field.options().written().stream()
                        .filter(choice -> choice.value().equals(typed.get(field.key()))))
                .map(choice -> "Confirm: " + choice.label())
                .findFirst()
                .orElse(otherwise);
    }

    /** Runs after every change a person makes, when typing pauses or a field is left. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Shows each fault at its field, those without a field above the form, and moves the focus to the first. */
    public void showErrors(List<Place> places) {
        summary.removeAll();
        level.forgive();
        List<Place> elsewhere = places.stream()
                .filter(place -> !level.blame(place.name(), place.message()))
                .toList();
        if (!places.isEmpty()) {
            summary.add(Notice.refused(
                    places.size() == 1 ? "One place needs attention." : places.size() + " places need attention."));
            elsewhere.forEach(place -> summary.add(Box.text("p", "bb-fault", place.message())));
            level.focusFault();
        }
    }

    /** Makes the whole form one to read only, or one to fill in again. */
    public void setReadOnly(boolean readOnly) {
        level.lock(readOnly);
    }

    private void changed() {
        show();
        listeners.forEach(Runnable::run);
    }

    private void show() {
        Map<String, Object> shown = new LinkedHashMap<>();
        level.show(FormScope.of(shown), shown);
    }
}
