package org.backbench.ui.work;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.backbench.cases.Stage;
import org.backbench.ui.look.BodyClasses;
import org.backbench.ui.look.FilterChip;

/** The filter chips over a queue; what they say is in the address. */
final class WorkFilters extends Div {

    private static final Map<String, String> DUES = new LinkedHashMap<>();

    static {
        DUES.put("late", "late");
        DUES.put("week", "within 5 working days");
    }

    private final TextField text = new TextField();
    private final FilterChip stage;
    private final FilterChip bodyClass;
    private final FilterChip due;
    private final Button clear;
    private WorkPlace place = new WorkPlace(org.backbench.worklist.Queue.MINE, null, null, null, null);

    WorkFilters(Consumer<WorkPlace> go) {
        addClassName("bb-chips");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "Filters");
        text.setPlaceholder("Body, reference, task");
        text.setAriaLabel("Body, reference or task");
        text.addClassName("bb-chiptext");
        text.setClearButtonVisible(true);
        text.addKeyPressListener(Key.ENTER, press -> go.accept(withText()));
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(withText());
            }
        });
        stage = new FilterChip(
                "Stage",
                stages(),
                value -> go.accept(new WorkPlace(place.queue(), value, place.bodyClass(), place.due(), place.text())));
        bodyClass = new FilterChip(
                "Class",
                BodyClasses.ALL,
                value -> go.accept(new WorkPlace(place.queue(), place.stage(), value, place.due(), place.text())));
        due = new FilterChip(
                "Due",
                DUES,
                value ->
                        go.accept(new WorkPlace(place.queue(), place.stage(), place.bodyClass(), value, place.text())));
        clear = new Button("Clear", click -> go.accept(place.unfiltered()));
        clear.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add(stage, bodyClass, due, text, clear);
    }

    void show(WorkPlace now) {
        place = now;
        stage.show(now.stage());
        bodyClass.show(now.bodyClass());
        due.show(now.due());
        text.setValue(now.text() == null ? "" : now.text());
        clear.setVisible(now.filters() > 0);
        clear.setText("Clear " + now.filters());
    }

    private WorkPlace withText() {
        String words = text.getValue().isBlank() ? null : text.getValue().strip();
        return new WorkPlace(place.queue(), place.stage(), place.bodyClass(), place.due(), words);
    }

    private static Map<String, String> stages() {
        Map<String, String> stages = new LinkedHashMap<>();
        for (Stage one : Stage.values()) {
            stages.put(one.name(), one.title());
        }
        return stages;
    }
}
