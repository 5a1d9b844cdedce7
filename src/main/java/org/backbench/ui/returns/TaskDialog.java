package org.backbench.ui.returns;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import org.backbench.people.Person;
import org.backbench.problems.Invalid;
import org.backbench.problems.Outdated;
import org.backbench.problems.Problem;
import org.backbench.ui.forms.FormPane;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Notice;
import org.backbench.worklist.OpenForm;
import org.backbench.worklist.WorkItem;

/** The form of a task over the page it is about: the same form, draft and rules as in the queue. */
final class TaskDialog extends Dialog {

    private final transient ReturnTasks tasks;
    private final transient Person person;
    private final transient WorkItem item;
    private final Box said = Box.div("");
    private final FormPane pane;
    private final transient Consumer<WorkItem> done;

    /** The dialog for this task; done is told of the task when it is. */
    TaskDialog(ReturnTasks tasks, Person person, WorkItem item, String verb, Consumer<WorkItem> done) {
        this.tasks = tasks;
        this.person = person;
        this.item = item;
        this.done = done;
        setHeaderTitle(item.title() + ": " + item.bodyName());
        setWidth("460px");
        OpenForm open = tasks.desk().open(person, item.id());
        pane = new FormPane(open.model(), open.values(), open.choices(), tasks.dates());
        Button act = new Button(pane.verb(verb), click -> send());
        pane.onChange(() -> {
            act.setText(pane.verb(verb));
            Asking.politely(() -> tasks.desk().saveDraft(person, item.id(), pane.values()), () -> {});
        });
        add(Box.div("bb-stack-tight bb-dialog", said, pane));
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.getElement().setAttribute("data-testid", "confirm-" + item.task());
        getFooter().add(new Button("Cancel", click -> close()), act);
    }

    private void send() {
        try {
            WorkItem finished = tasks.desk().complete(person, item.id(), pane.values());
            close();
            done.accept(finished);
        } catch (Invalid faults) {
            said.removeAll();
            pane.showErrors(faults.places());
        } catch (Outdated first) {
            tell(Notice.conflict(first.sentence()));
        } catch (Problem refusal) {
            tell(Notice.refused(refusal));
        }
    }

    private void tell(Notice notice) {
        said.removeAll();
        notice.getElement().setAttribute("data-testid", "refused");
        said.add(notice);
    }
}
