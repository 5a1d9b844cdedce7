package org.backbench.ui.work;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import java.util.function.LongConsumer;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Toast;
import org.backbench.worklist.Queue;
import org.backbench.worklist.WorkItem;
import org.jspecify.annotations.Nullable;

/** One button and one key: among what waits it claims the task that is due first, in other queues it goes a row on. */
final class NextTask extends Button {

    private final transient TaskTools tools;

    NextTask(TaskTools tools, Runnable act) {
        this.tools = tools;
        addClickListener(click -> act.run());
        setSuffixComponent(Box.text("kbd", "", "n"));
        getElement().setAttribute("data-key", "n").setAttribute("data-testid", "next-task");
    }

    void show(Queue queue) {
        setText(words(queue));
        setTooltipText(
                queue == Queue.AVAILABLE
                        ? "Claims the task shown here that is due first and free for you, and opens it."
                        : "Opens the task of the next row.");
    }

    static String words(Queue queue) {
        return queue == Queue.AVAILABLE ? "Next task" : "Next row";
    }

    /** Claims the next task of what is shown and opens it; says where there is none, and offers to give it back. */
    void claim(WorkPlace place, LongConsumer open, LongConsumer givenBack) {
        Asking.politely(() -> tools.claims().claimNext(tools.person(), place.shown()), next -> {
            if (next.isPresent()) {
                open.accept(next.get().id());
                say(next.get(), givenBack);
            } else {
                Toast.done(none(place));
            }
        });
    }

    /** Opens the row after the one of the open task, after the last the first. */
    static void row(List<WorkItem> rows, @Nullable Long task, LongConsumer open) {
        if (!rows.isEmpty()) {
            int at = rows.stream().map(WorkItem::id).toList().indexOf(task);
            open.accept(rows.get((at + 1) % rows.size()).id());
        }
    }

    private void say(WorkItem item, LongConsumer givenBack) {
        Button undo = new Button(
                "Give it back",
                click -> Asking.politely(
                        () -> tools.claims().release(tools.person(), item.id()), () -> givenBack.accept(item.id())));
        undo.addThemeVariants(ButtonVariant.SMALL);
        undo.getElement().setAttribute("data-testid", "give-back");
        Toast.done("“%s”, %s, is yours now: it is under Mine.".formatted(item.title(), item.bodyName()), undo);
    }

    private String none(WorkPlace place) {
        if (tools.worklist().count(tools.person(), Queue.AVAILABLE, place.shown()) > 0) {
            return "None of the tasks here is free for you: each checks what you did yourself, or a colleague is just"
                    + " taking it.";
        }
        return place.equals(place.unfiltered())
                ? "No task is waiting for your roles: there is nothing to claim."
                : "No task here matches the filters: clear them to take from the whole queue.";
    }
}
