package org.backbench.ui.look;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A filter as a chip: says what it lets pass, opens to its choices, tells which was chosen (null: any). */
public final class FilterChip extends Div {

    private static final String ANY = "";

    private final String name;
    private final transient Consumer<@Nullable String> chosen;
    private final Map<String, String> choices = new LinkedHashMap<>();
    private final Button chip = new Button();
    private String shown = ANY;

    /** A chip of this name over choices by value. */
    public FilterChip(String name, Map<String, String> choices, Consumer<@Nullable String> chosen) {
        this.name = name;
        this.chosen = chosen;
        chip.addClassName("bb-chip");
        chip.getElement().setAttribute("data-testid", "filter-" + name.toLowerCase(Locale.ROOT));
        offer(choices);
        add(chip);
        LatePopover.of(chip, this, name, PopoverPosition.BOTTOM_START, this::group);
    }

    private RadioButtonGroup<String> group(Runnable close) {
        RadioButtonGroup<String> group = new RadioButtonGroup<>(name);
        group.setItems(choices.keySet());
        group.setItemLabelGenerator(value -> choices.getOrDefault(value, value));
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

    /** Offers these choices by value, in place of any before. */
    public void offer(Map<String, String> offered) {
        choices.clear();
        choices.put(ANY, "any");
        choices.putAll(offered);
    }

    /** Shows what is chosen. */
    public void show(@Nullable String value) {
        shown = value != null && choices.containsKey(value) ? value : ANY;
        chip.setText(name + ": " + choices.get(shown));
        chip.getElement().setAttribute("aria-pressed", String.valueOf(!shown.equals(ANY)));
    }
}
