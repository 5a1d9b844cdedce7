package org.backbench.ui.work;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.backbench.calendar.Dates;
import org.backbench.ui.forms.DayField;
import org.backbench.ui.look.LatePopover;

/** Jumps to a due day in a long queue; what is earlier stays to be gone back to. */
final class DayJump extends Div {

    private final Button chip = new Button();
    private final LocalDate today;
    private final transient Consumer<WorkPlace> go;
    private WorkPlace place;

    DayJump(LocalDate today, WorkPlace begun, Consumer<WorkPlace> go) {
        this.today = today;
        this.go = go;
        place = begun;
        chip.addClassName("bb-chip");
        chip.getElement().setAttribute("data-testid", "from-day");
        add(chip);
        LatePopover.of(chip, this, "Jump to a due day", PopoverPosition.BOTTOM_START, this::day);
    }

    private DayField day(Runnable close) {
        DayField day = new DayField(today);
        day.setLabel("Show what is due from");
        day.getElement().setAttribute("data-testid", "from-day-field");
        day.setValue(place.firstDay());
        day.addValueChangeListener(change -> {
            if (change.isFromClient() && !day.isInvalid()) {
                close.run();
                go.accept(change.getValue() == null ? place.whole() : place.from(change.getValue()));
            }
        });
        return day;
    }

    /** Shows from which day on the list is read. */
    void show(WorkPlace now) {
        place = now;
        LocalDate first = now.firstDay();
        chip.setText(first == null ? "From: the first" : "From: " + Dates.day(first));
        chip.getElement().setAttribute("aria-pressed", String.valueOf(first != null));
    }
}
