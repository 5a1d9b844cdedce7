package org.backbench.ui.work;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.LocalDate;
import org.backbench.calendar.Dates;
import org.backbench.ui.forms.DayField;
import org.backbench.ui.look.Asking;
import org.backbench.worklist.WorkItem;

/** Puts a task aside until a day; on that day it is back under Mine. */
final class HoldDialog extends Dialog {

    private static final int USUAL_DAYS = 5;

    private final transient TaskTools tools;
    private final transient WorkItem item;
    private final transient TaskPane.Host host;
    private final DayField until;

    HoldDialog(TaskTools tools, WorkItem item, TaskPane.Host host) {
        this.tools = tools;
        this.item = item;
        this.host = host;
        setHeaderTitle("Hold “%s”".formatted(item.title()));
        setWidth("420px");
        until = new DayField(tools.dates().today());
        until.setLabel("Until");
        until.setWidthFull();
        until.setMin(tools.dates().today().plusDays(1));
        until.setValue(tools.dates().inWorkingDays(USUAL_DAYS));
        until.setHelperText("The due date stays. You find the task under On hold until then.");
        Button hold = new Button("Hold", click -> hold());
        hold.addThemeVariants(ButtonVariant.PRIMARY);
        hold.getElement().setAttribute("data-testid", "confirm-hold");
        add(until);
        getFooter().add(new Button("Cancel", click -> close()), hold);
    }

    private void hold() {
        LocalDate day = until.getValue();
        if (day == null || !day.isAfter(tools.dates().today())) {
            until.setInvalid(true);
            until.setErrorMessage("Choose a day from tomorrow on.");
            return;
        }
        Asking.politely(() -> tools.claims().hold(tools.person(), item.id(), day), () -> {
            close();
            host.moved(tools.worklist().get(tools.person(), item.id()));
            OutOfHand.say(tools, item, host, "is under On hold until " + Dates.day(day));
        });
    }
}
