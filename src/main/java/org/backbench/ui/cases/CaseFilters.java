package org.backbench.ui.cases;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.backbench.cases.CaseFlag;
import org.backbench.cases.CaseStatus;
import org.backbench.cases.Stage;
import org.backbench.ui.look.BodyClasses;
import org.backbench.ui.look.FilterChip;

/** The filters over the list of cases. */
final class CaseFilters extends Div {

    private static final List<String> REGIONS = List.of(
            "East Midlands",
            "East of England",
            "London",
            "North East",
            "North West",
            "South East",
            "South West",
            "West Midlands",
            "Yorkshire and The Humber");

    private static final Map<String, Map<String, String>> CHOICES = new LinkedHashMap<>();

    static {
        CHOICES.put("stage", stages());
        CHOICES.put("flag", flags());
        CHOICES.put("status", statuses());
        CHOICES.put("class", BodyClasses.ALL);
        CHOICES.put("region", regions());
    }

    private final TextField text = new TextField();
    private final Map<String, FilterChip> chips = new LinkedHashMap<>();
    private final Button clear;
    private CaseSearch search = CaseSearch.NONE;

    CaseFilters(Consumer<CaseSearch> go) {
        addClassName("bb-chips");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "Filters");
        text.setPlaceholder("Body or reference");
        text.setAriaLabel("Body or reference");
        text.addClassName("bb-chiptext");
        text.setClearButtonVisible(true);
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(search.with(
                        "q",
                        change.getValue().isBlank() ? null : change.getValue().strip()));
            }
        });
        add(text);
        CHOICES.keySet().forEach(part -> chips.put(part, chip(part, go)));
        chips.values().forEach(this::add);
        clear = new Button("Clear", click -> go.accept(CaseSearch.NONE));
        clear.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add(clear);
    }

    private FilterChip chip(String part, Consumer<CaseSearch> go) {
        return new FilterChip(
                Character.toUpperCase(part.charAt(0)) + part.substring(1),
                () -> CHOICES.getOrDefault(part, Map.of()),
                value -> go.accept(search.with(part, value)));
    }

    void show(CaseSearch now) {
        search = now;
        text.setValue(now.text() == null ? "" : now.text());
        Map<String, List<String>> parts = now.address().getParameters();
        CHOICES.forEach((part, choices) -> {
            String set = parts.containsKey(part) ? parts.get(part).getFirst() : null;
            Objects.requireNonNull(chips.get(part)).show(set, set == null ? null : choices.get(set));
        });
        clear.setVisible(now.isFiltered());
        clear.setText(parts.size() == 1 ? "Clear the filter" : "Clear %d filters".formatted(parts.size()));
    }

    private static Map<String, String> stages() {
        Map<String, String> stages = new LinkedHashMap<>();
        for (Stage stage : Stage.values()) {
            stages.put(stage.name(), stage.title());
        }
        return stages;
    }

    private static Map<String, String> statuses() {
        Map<String, String> statuses = new LinkedHashMap<>();
        for (CaseStatus status : CaseStatus.values()) {
            statuses.put(status.name(), status.title());
        }
        return statuses;
    }

    private static Map<String, String> flags() {
        Map<String, String> flags = new LinkedHashMap<>();
        for (CaseFlag flag : CaseFlag.values()) {
            flags.put(flag.name(), flag.title());
        }
        return flags;
    }

    private static Map<String, String> regions() {
        Map<String, String> regions = new LinkedHashMap<>();
        REGIONS.forEach(region -> regions.put(region, region));
        return regions;
    }
}
