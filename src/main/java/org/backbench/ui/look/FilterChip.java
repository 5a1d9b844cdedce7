package org.backbench.ui.look;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A filter as a chip: says what it lets pass, opens to its choices, tells which was chosen (null: any). */
public final class FilterChip extends Div {

    private static final String ANY = "";

    private final String name;
    private final Map<String, String> choices = new LinkedHashMap<>();
    private final Button chip = new Button();
    private final RadioButtonGroup<String> group = new RadioButtonGroup<>();

    /** A chip of this name over choices by value. */
    public FilterChip(String name, Map<String, String> choices, Consumer<@Nullable String> chosen) {
        this.name = name;
        chip.addClassName("bb-chip");
        chip.getElement().setAttribute("data-testid", "filter-" + name.toLowerCase(java.util.Locale.ROOT));
        group.setLabel(name);
        offer(choices);
        group.setItemLabelGenerator(value -> this.choices.getOrDefault(value, value));
        group.addThemeName("vertical");
        Popover popover = new Popover(group);
        popover.setTarget(chip);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setAriaLabel(name);
        group.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                popover.close();
                chosen.accept(change.getValue().equals(ANY) ? null : change.getValue());
            }
        });
        add(chip, popover);
    }

    /** Offers these choices by value, in place of any before. */
    public void offer(Map<String, String> offered) {
        choices.clear();
        choices.put(ANY, "any");
        choices.putAll(offered);
        group.setItems(choices.keySet());
    }

    /** Shows what is chosen. */
    public void show(@Nullable String value) {
        String known = value != null && choices.containsKey(value) ? value : ANY;
        group.setValue(known);
        chip.setText(name + ": " + choices.get(known));
        chip.getElement().setAttribute("aria-pressed", String.valueOf(!known.equals(ANY)));
    }
}
