package org.backbench.ui.work;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.backbench.people.Person;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.FictionalTag;
import org.backbench.worklist.WorkItem;

/** The task in hand: what you must know on the left, the form on the right. */
final class TaskPane extends Div {

    /** The screen around the pane: it follows what happens to the task. */
    interface Host {

        /** The task changed hands; it is this person's to see where. */
        void moved(WorkItem item);

        /** The task is done; the sentence says where the case went. */
        void done(String sentence);

        void close();
    }

    private final transient TaskTools tools;
    private final transient Host host;
    private final transient WorkItem item;
    private final transient TaskSheet sheet;

    TaskPane(TaskTools tools, WorkItem item, Host host) {
        this.tools = tools;
        this.item = item;
        this.host = host;
        addClassName("bb-detail");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", "Task")
                .setAttribute("data-testid", "task");
        Person person = tools.person();
        sheet = new TaskSheet(tools, item, host);
        Component brief = Box.of("section", "bb-stack", tools.briefs().of(person, item));
        brief.getElement().setAttribute("aria-label", "What you must know");
        Box columns = Box.div("bb-detail-cols", brief, sheet);
        if (sheet.isLong()) {
            columns.addClassName("bb-even");
            brief.getElement().setAttribute("tabindex", "0");
        }
        add(head(person), columns);
    }

    /** Whether its form has rows or long texts, which need more width than a few fields. */
    boolean isLong() {
        return sheet.isLong();
    }

    /** Looks again whether somebody else has taken or done the task; what is typed stays. */
    void lookAgain() {
        sheet.lookAgain();
    }

    private Box head(Person person) {
        Box title = Box.of("h2", "", FictionalTag.named(item.title() + ": " + item.bodyName(), item.fictional()));
        Anchor caseLink = new Anchor("/cases/" + item.reference(), item.reference());
        caseLink.addClassName("bb-nowrap");
        Box line = Box.div("bb-s bb-2");
        if (item.isOpen()) {
            line.add(
                    tools.dates().of(item.due()).status(),
                    Box.text("span", "", " (" + tools.dates().of(item.due()).date() + ") · "));
        }
        line.add(caseLink);
        Box words = Box.div("", title, line);
        if (item.isOpen()) {
            words.add(tools.colleagues().clocks().ofTask(item, person));
        }
        return Box.div("bb-head", words, buttons(person));
    }

    private Box buttons(Person person) {
        Box buttons = Box.div("bb-row");
        if (item.isOpen() && item.isClaimedBy(person)) {
            buttons.add(button("Release", "release", this::release));
            buttons.add(button("Hold…", "hold", () -> new HoldDialog(tools, item, host).open()));
        }
        if (item.isOpen() && tools.colleagues().rights().may(person, "assign-task")) {
            buttons.add(give());
        }
        if (item.isOpen()) {
            Button down =
                    button("To the form", "to-form", () -> sheet.getElement().scrollIntoView());
            down.addClassName("bb-toform");
            buttons.add(down);
        }
        Button close = button("Close", "close", host::close);
        close.addThemeVariants(ButtonVariant.TERTIARY);
        buttons.add(close);
        return buttons;
    }

    private Button give() {
        Button give = button("Give to…", "assign", () -> new AssignDialog(tools, item, host).open());
        give.getElement().setAttribute("data-key", "g");
        give.setTooltipText("A colleague has it in hand then, under Mine; whoever has it now is told.");
        return give;
    }

    private void release() {
        Asking.politely(() -> tools.claims().release(tools.person(), item.id()), () -> {
            host.moved(tools.worklist().get(tools.person(), item.id()));
            OutOfHand.say(tools, item, host, "is under Available again");
        });
    }

    private static Button button(String words, String testId, Runnable action) {
        Button button = new Button(words, click -> action.run());
        button.getElement().setAttribute("data-testid", testId);
        return button;
    }
}
