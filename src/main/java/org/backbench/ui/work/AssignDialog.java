package org.backbench.ui.work;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import org.backbench.people.Person;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Toast;
import org.backbench.worklist.Queue;
import org.backbench.worklist.WorkFilter;
import org.backbench.worklist.WorkItem;

/** Gives a task to a colleague who may do it; beside each name stands how much he has in hand. */
final class AssignDialog extends Dialog {

    AssignDialog(TaskTools tools, WorkItem item, TaskPane.Host host) {
        setHeaderTitle("Assign “%s”".formatted(item.title()));
        ComboBox<Person> to = new ComboBox<>("To");
        to.setItems(tools.colleagues().people().holding(item.roleKey()));
        to.setItemLabelGenerator(person -> person.name() + ", " + load(tools, person) + " in hand");
        to.setWidthFull();
        to.setRequiredIndicatorVisible(true);
        Button assign = new Button("Assign", click -> {
            Person chosen = to.getValue();
            if (chosen == null) {
                to.setInvalid(true);
                to.setErrorMessage("Choose who is to do it.");
                return;
            }
            Asking.politely(() -> tools.claims().assign(tools.person(), item.id(), chosen.id()), () -> {
                close();
                Toast.done("%s is now with %s.".formatted(item.title(), chosen.name()));
                host.moved(tools.worklist().get(tools.person(), item.id()));
            });
        });
        assign.addThemeVariants(ButtonVariant.PRIMARY);
        assign.getElement().setAttribute("data-testid", "confirm-assign");
        add(to);
        getFooter().add(new Button("Cancel", click -> close()), assign);
    }

    private static int load(TaskTools tools, Person person) {
        return tools.worklist().count(person, WorkFilter.ALL).of(Queue.MINE);
    }
}
