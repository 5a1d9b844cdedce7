package org.backbench.ui.work;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.backbench.calendar.Dates;
import org.backbench.ui.forms.DayField;

/** Jumps to a due day in a long queue; what is earlier stays to be gone back to. */
final class DayJump extends Div {

    private final Button chip = new Button();
    private final DayField day;
    private WorkPlace place;

    DayJump(LocalDate today, WorkPlace begun, Consumer<WorkPlace> go) {
        place = begun;
        chip.addClassName("bb-chip");
        chip.getElement().setAttribute("data-testid", "from-day");
        day = new DayField(today);
        day.setLabel("Show what is due from");
        day.getElement().setAttribute("data-testid", "from-day-field");
        Popover popover = new Popover(day);
        popover.setTarget(chip);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setAriaLabel("Jump to a due day");
        day.addValueChangeListener(change -> {
            if (change.isFromClient() && !day.isInvalid()) {
                popover.close();
                go.accept(change.getValue() == null ? place.whole() : place.from(change.getValue()));
            }
        });
        add(chip, popover);
    }

    /** Shows from which day on the list is read. */
    void show(WorkPlace now) {
        place = now;
        LocalDate first = now.firstDay();
        day.setValue(first);
        chip.setText(first == null ? "From: the first" : "From: " + Dates.day(first));
        chip.getElement().setAttribute("aria-pressed", String.valueOf(first != null));
    }
}
