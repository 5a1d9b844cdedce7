package org.backbench.ui.work;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.backbench.cases.Stage;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.ui.look.BodyClasses;
import org.backbench.ui.look.FilterChip;
import org.backbench.worklist.Queue;
import org.backbench.worklist.WorkFacets;

/** The filter chips over a queue, each choice with how many tasks it would leave; what they say is in the address. */
final class WorkFilters extends Div {

    private static final Map<String, Function<String, String>> TITLES = new LinkedHashMap<>();

    static {
        TITLES.put("task", QueueWords::task);
        TITLES.put("role", word -> Role.of(word).title());
        TITLES.put("stage", word -> Stage.valueOf(word).title());
        TITLES.put("region", word -> word);
        TITLES.put("class", word -> BodyClasses.ALL.getOrDefault(word, word));
        TITLES.put("flag", QueueWords::flag);
    }

    private final TextField text = new TextField();
    private final Map<String, FilterChip> chips = new LinkedHashMap<>();
    private final FilterChip due;
    private final Button clear;
    private transient Supplier<WorkFacets> facets = () -> new WorkFacets(Map.of(), false);
    private WorkPlace place = new WorkPlace(Queue.MINE, Map.of());

    WorkFilters(Consumer<WorkPlace> go) {
        addClassName("bb-chips");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "Filters");
        TITLES.keySet().forEach(name -> chips.put(name, chip(name, go)));
        due = chip(WorkPlace.DUE, go);
        clear = new Button("Clear", click -> go.accept(place.unfiltered()));
        clear.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        listen(go);
        chips.values().forEach(this::add);
        add(due, text, clear);
    }

    private FilterChip chip(String name, Consumer<WorkPlace> go) {
        return new FilterChip(
                Character.toUpperCase(name.charAt(0)) + name.substring(1),
                () -> name.equals(WorkPlace.DUE) ? QueueWords.DUES : choices(name),
                value -> go.accept(place.with(name, value)));
    }

    /** What there is to choose among the tasks as they are now, and what is set. */
    private Map<String, String> choices(String name) {
        WorkFacets found = facets.get();
        Map<String, Integer> counts = new LinkedHashMap<>(found.of(name));
        String set = place.word(name);
        if (set != null) {
            counts.putIfAbsent(set, 0);
        }
        Map<String, String> choices = new LinkedHashMap<>();
        counts.forEach((word, count) -> choices.put(word, said(title(name, word), count, found)));
        return choices;
    }

    private void listen(Consumer<WorkPlace> go) {
        text.setPlaceholder("Body, reference, person, task");
        text.setAriaLabel("Body, reference, person or task");
        text.addClassName("bb-chiptext");
        text.setClearButtonVisible(true);
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                String sought = change.getValue().strip();
                go.accept(place.with("q", sought.isEmpty() ? null : sought));
            }
        });
    }

    /**
     * Shows what is set.
     *
     * @param found is asked when somebody opens a chip
     */
    void show(WorkPlace now, Person person, Supplier<WorkFacets> found) {
        place = now;
        facets = found;
        chips.forEach((name, chip) -> {
            String set = now.word(name);
            chip.show(set, set == null ? null : title(name, set));
            chip.setVisible(set != null || isOfUse(name, person));
        });
        String day = now.word(WorkPlace.DUE);
        due.show(day, day == null ? null : QueueWords.DUES.get(day));
        String sought = now.word("q");
        text.setValue(sought == null ? "" : sought);
        int set = now.words().size();
        clear.setVisible(set > 0);
        clear.setText(set == 1 ? "Clear the filter" : "Clear %d filters".formatted(set));
    }

    /** Who works for one body, or in one role, has nothing to choose there. */
    private static boolean isOfUse(String name, Person person) {
        return switch (name) {
            case "role" -> person.roles().size() > 1;
            case "region", "class" -> person.keys().size() > 1 || !Role.OF_A_BODY.containsAll(person.roles());
            default -> true;
        };
    }

    private static String title(String name, String word) {
        return Objects.requireNonNull(TITLES.get(name)).apply(word);
    }

    private static String said(String title, int count, WorkFacets facets) {
        return "%s (%d%s)".formatted(title, count, facets.capped() ? " of the first 1,000" : "");
    }
}
