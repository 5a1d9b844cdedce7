package org.backbench.ui.work;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Toast;
import org.backbench.worklist.WorkItem;

/** Says where a task is that a person has let out of hand, and offers to take it back. */
final class OutOfHand {

    private OutOfHand() {}

    /** @param where how the sentence goes on: is under Available again */
    static void say(TaskTools tools, WorkItem item, TaskPane.Host host, String where) {
        Button undo = new Button(
                "Undo",
                click -> Asking.politely(
                        () -> tools.claims().claim(tools.person(), item.id()),
                        () -> host.moved(tools.worklist().get(tools.person(), item.id()))));
        undo.addThemeVariants(ButtonVariant.SMALL);
        undo.getElement().setAttribute("data-testid", "take-back");
        Toast.done("“%s”, %s, %s.".formatted(item.title(), item.bodyName(), where), undo);
    }
}
