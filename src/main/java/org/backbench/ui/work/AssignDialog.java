package org.backbench.ui.work;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.List;
import org.backbench.calendar.Dates;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Notice;
import org.backbench.ui.look.Toast;
import org.backbench.worklist.Colleague;
import org.backbench.worklist.WorkItem;

/** Gives a task to a colleague who may do it; load, days away and conflicts stand beside each name before the click. */
final class AssignDialog extends Dialog {

    private final ComboBox<Colleague> to = new ComboBox<>("To");

    AssignDialog(TaskTools tools, WorkItem item, TaskPane.Host host) {
        setHeaderTitle("Give “%s” to a colleague".formatted(item.title()));
        setWidth("520px");
        List<Colleague> colleagues = tools.worklist().colleagues(tools.person(), item.id());
        offer(colleagues);
        Button assign = new Button("Give", click -> assign(tools, item, host));
        assign.addThemeVariants(ButtonVariant.PRIMARY);
        assign.getElement().setAttribute("data-testid", "confirm-assign");
        Box what = Box.text(
                "p",
                "bb-s bb-2",
                "It is in their hands then, under Mine; they can release it. Whoever has it now is told, and what was"
                        + " typed is kept.");
        Box parts = Box.div("bb-stack", Box.div("bb-stack-tight", what, to));
        if (colleagues.stream()
                .allMatch(colleague -> colleague.personId() == tools.person().id())) {
            parts.add(nobodyElse(tools, item));
        }
        add(parts);
        getFooter().add(new Button("Cancel", click -> close()), assign);
    }

    private void offer(List<Colleague> colleagues) {
        to.setItems(colleagues);
        to.setItemLabelGenerator(Colleague::name);
        to.setRenderer(new ComponentRenderer<>(AssignDialog::line));
        to.setWidthFull();
        to.setRequiredIndicatorVisible(true);
        to.addValueChangeListener(
                change -> to.setHelperText(change.getValue() == null ? "" : about(change.getValue())));
        to.getElement().setAttribute("data-testid", "assign-to");
    }

    /** Why the list is short, and what to do about it. */
    private static Component nobodyElse(TaskTools tools, WorkItem item) {
        Notice notice = Notice.plain(
                Box.text(
                        "span",
                        "",
                        "Nobody else is %s. Ask the administrator for another; for days away, choose who stands in"
                                        .formatted(tools.colleagues().roles().of(item.roleKey()))
                                + " for you under "),
                new Anchor("/me/letters", "My letters and days away"),
                Box.text("span", "", "."));
        notice.getElement().setAttribute("data-testid", "nobody-else");
        return notice;
    }

    private void assign(TaskTools tools, WorkItem item, TaskPane.Host host) {
        Colleague chosen = to.getValue();
        if (chosen == null) {
            to.setInvalid(true);
            to.setErrorMessage("Choose who is to do it.");
            return;
        }
        Asking.politely(() -> tools.claims().assign(tools.person(), item.id(), chosen.personId()), warnings -> {
            close();
            String with = "%s is now with %s.".formatted(item.title(), chosen.name());
            Toast.done(warnings.isEmpty() ? with : with + " " + String.join(" ", warnings));
            host.moved(tools.worklist().get(tools.person(), item.id()));
        });
    }

    static Component line(Colleague colleague) {
        return Box.div("", Box.text("div", "", colleague.name()), Box.detail(about(colleague)));
    }

    /** 4 in hand, 1 late, 2 on hold; away from 3 May 2011 to 10 May 2011, Ben Example stands in. */
    static String about(Colleague colleague) {
        List<String> parts = new ArrayList<>();
        String late = colleague.late() == 0 ? "" : ", %d late".formatted(colleague.late());
        String hold = colleague.onHold() == 0 ? "" : ", %d on hold".formatted(colleague.onHold());
        parts.add("%d in hand%s%s".formatted(colleague.inHand(), late, hold));
        if (colleague.standsInFor() != null) {
            parts.add("stands in for " + colleague.standsInFor());
        }
        if (colleague.awayFrom() != null && colleague.awayUntil() != null) {
            parts.add("away from %s to %s, %s stands in"
                    .formatted(Dates.day(colleague.awayFrom()), Dates.day(colleague.awayUntil()), colleague.deputy()));
        }
        if (colleague.conflict() != null) {
            parts.add("cannot do it: " + colleague.conflict());
        }
        return String.join("; ", parts);
    }
}
