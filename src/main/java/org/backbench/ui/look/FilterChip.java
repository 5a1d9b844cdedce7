package org.backbench.ui.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A filter as a chip: says what it lets pass, opens to its choices, tells which was chosen (null: any). */
public final class FilterChip extends Div {

    private static final String ANY = "";

    private final String name;
    private final transient Supplier<Map<String, String>> choices;
    private final transient Consumer<@Nullable String> chosen;
    private final Button chip = new Button();
    private String shown = ANY;

    /**
     * A chip of this name.
     *
     * @param choices words by value, asked at each opening
     */
    public FilterChip(String name, Supplier<Map<String, String>> choices, Consumer<@Nullable String> chosen) {
        this.name = name;
        this.choices = choices;
        this.chosen = chosen;
        chip.addClassName("bb-chip");
        chip.getElement().setAttribute("data-testid", "filter-" + name.toLowerCase(Locale.ROOT));
        add(chip);
        LatePopover.of(chip, this, name, PopoverPosition.BOTTOM_START, this::content);
    }

    private Component content(Runnable close) {
        Map<String, String> offered = choices.get();
        return offered.isEmpty() ? Box.text("p", "bb-muted", "Nothing here to choose from.") : group(offered, close);
    }

    private RadioButtonGroup<String> group(Map<String, String> offered, Runnable close) {
        Map<String, String> words = new LinkedHashMap<>(Map.of(ANY, "any"));
        words.putAll(offered);
        RadioButtonGroup<String> group = new RadioButtonGroup<>(name);
        group.setItems(words.keySet());
        group.setItemLabelGenerator(value -> words.getOrDefault(value, value));
        group.addThemeName("vertical");
        group.setValue(shown);
        group.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                close.run();
                chosen.accept(change.getValue().equals(ANY) ? null : change.getValue());
            }
        });
        return group;
    }

    /** Shows what is chosen and how it is called, or that nothing is. */
    public void show(@Nullable String value, @Nullable String title) {
        shown = value == null || title == null ? ANY : value;
        chip.setText(name + ": " + (title == null ? "any" : title));
        chip.getElement().setAttribute("aria-pressed", String.valueOf(title != null));
    }
}
