package org.backbench.ui.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.notification.Notification;
import org.backbench.problems.Outdated;
import org.backbench.problems.Problem;

/** A word at the bottom left after an action: where the thing went, or why it was refused. */
public final class Toast {

    private static final int MOMENT_MS = 6_000;

    private Toast() {}

    /**
     * Says what was done and where it went; goes away by itself. Further parts, such as links, follow the words. A
     * button among them mostly makes the words untrue, so they go when it is pressed.
     */
    public static void done(String sentence, Component... further) {
        Notification toast = new Notification();
        toast.setPosition(Notification.Position.BOTTOM_START);
        toast.setDuration(further.length == 0 ? MOMENT_MS : 2 * MOMENT_MS);
        Box row = Box.div("bb-row", Box.text("span", "", sentence));
        row.add(further);
        row.getElement().setAttribute("data-testid", "said");
        for (Component part : further) {
            if (part instanceof Button button) {
                button.addClickListener(click -> toast.close());
            }
        }
        toast.add(row);
        toast.open();
    }

    /** Says why something was refused; stays until it is closed. */
    public static void refused(Problem problem) {
        show(problem instanceof Outdated ? Notice.conflict(problem.sentence()) : Notice.refused(problem));
    }

    /** Shows a bar that stays until it is closed. */
    public static void show(Notice notice) {
        Notification toast = new Notification();
        toast.setPosition(Notification.Position.BOTTOM_START);
        toast.setDuration(0);
        Button close = new Button("Close", click -> toast.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        notice.getElement().setAttribute("data-testid", "refused");
        toast.add(Box.div("bb-toast", notice, close));
        toast.open();
    }
}
