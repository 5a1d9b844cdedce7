package org.backbench.ui.work;

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
        stage = new FilterChip("Stage", stages(), value -> go.accept(place.atStage(value)));
        bodyClass = new FilterChip("Class", BodyClasses.ALL, value -> go.accept(place.ofClass(value)));
        due = new FilterChip("Due", DUES, value -> go.accept(place.due(value)));
        clear = new Button("Clear", click -> go.accept(place.unfiltered()));
        clear.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        listen(go);
        add(stage, bodyClass, due, text, clear);
    }

    private void listen(Consumer<WorkPlace> go) {
        text.setPlaceholder("Body, reference, task");
        text.setAriaLabel("Body, reference or task");
        text.addClassName("bb-chiptext");
        text.setClearButtonVisible(true);
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(place.saying(
                        change.getValue().isBlank() ? null : change.getValue().strip()));
            }
        });
    }

    void show(WorkPlace now) {
        place = now;
        stage.show(now.stage());
        bodyClass.show(now.bodyClass());
        due.show(now.due());
        text.setValue(now.text() == null ? "" : now.text());
        clear.setVisible(now.filters() > 0);
        clear.setText(now.filters() == 1 ? "Clear the filter" : "Clear %d filters".formatted(now.filters()));
    }

    private static Map<String, String> stages() {
        Map<String, String> stages = new LinkedHashMap<>();
        for (Stage one : Stage.values()) {
            stages.put(one.name(), one.title());
        }
        return stages;
    }
}
