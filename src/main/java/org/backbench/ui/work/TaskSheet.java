package org.backbench.ui.work;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import org.backbench.people.Person;
import org.backbench.problems.Invalid;
import org.backbench.problems.NotFound;
import org.backbench.problems.Outdated;
import org.backbench.problems.Problem;
import org.backbench.problems.Why;
import org.backbench.ui.forms.FormPane;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Notice;
import org.backbench.ui.look.When;
import org.backbench.ui.look.WhyNot;
import org.backbench.workflow.FormComponent;
import org.backbench.worklist.OpenForm;
import org.backbench.worklist.TaskVerb;
import org.backbench.worklist.WorkItem;

/** The form of a task: keeps every change as a draft, sends it, and says at the field what is wrong. */
final class TaskSheet extends Div {

    private static final String STILL_HERE = " What you typed is still here; it cannot be sent any more.";

    private static final int LONG_TEXT = 400;

    private final transient TaskTools tools;
    private final transient TaskPane.Host host;
    private final transient WorkItem item;
    private final Box said = Box.div("");
    private final Box saved =
            Box.text("span", "bb-s bb-2", "").with("role", "status").with("data-testid", "saved");
    private final Button act = new Button();
    private boolean isLong;

    TaskSheet(TaskTools tools, WorkItem item, TaskPane.Host host) {
        this.tools = tools;
        this.item = item;
        this.host = host;
        addClassName("bb-sheet");
        add(said);
        if (item.isOpen()) {
            showForm(tools.person());
        } else {
            said.add(Notice.plain(Box.text("span", "", ended(item))));
        }
    }

    /** Whether the form has rows or long texts, which need more width than a few fields. */
    boolean isLong() {
        return isLong;
    }

    /** Looks whether somebody else has taken or done the task; what is typed stays. */
    void lookAgain() {
        try {
            WorkItem now = tools.worklist().get(tools.person(), item.id());
            if (item.isOpen() && !now.isOpen()) {
                conflict(ended(now) + STILL_HERE);
            }
        } catch (NotFound gone) {
            conflict("This task is no longer yours to see." + STILL_HERE);
        }
    }

    private void showForm(Person person) {
        OpenForm open = tools.desk().open(person, item.id());
        FormPane pane = new FormPane(open.model(), open.values(), open.choices(), tools.dates());
        isLong = open.model().components().stream().anyMatch(FormComponent.Rows.class::isInstance)
                || open.values().values().stream()
                        .anyMatch(value -> value.toString().length() > LONG_TEXT);
        boolean mine = item.isClaimedBy(person);
        pane.setReadOnly(!mine);
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.setDisableOnClick(false);
        if (mine) {
            offerSending(pane);
            if (open.savedAt() != null) {
                saved.setText("saved " + When.time(open.savedAt()));
            }
        } else {
            offerClaiming();
        }
        add(pane, Box.div("bb-foot", act, saved));
        WhyNot.of(against(person)).ifPresent(this::add);
    }

    /** What stands against the verbs that would make sense now; nobody asks why he cannot release what nobody has. */
    private Map<String, Why> against(Person person) {
        Map<String, Why> said = new LinkedHashMap<>();
        Map<TaskVerb, Why> against = tools.claims().against(person, item.id());
        if (item.claimantId() == null || item.isClaimedBy(person)) {
            against.remove(TaskVerb.TAKE_OVER);
        }
        if (item.claimantId() == null) {
            against.remove(TaskVerb.RELEASE);
        }
        against.forEach((verb, why) -> said.put(QueueWords.verb(verb), why));
        return said;
    }

    private void offerSending(FormPane pane) {
        pane.onChange(() -> {
            act.setText(pane.verb(verb()));
            keep(pane);
        });
        act.setText(pane.verb(verb()));
        act.getElement().setAttribute("data-testid", "complete");
        act.addClickListener(click -> send(pane));
    }

    private void offerClaiming() {
        if (item.claimantId() != null) {
            offerTakingOver();
            return;
        }
        act.setText("Claim this task");
        act.getElement().setAttribute("data-key", "m");
        saved.setText("It is under Mine then, and only you can complete it until you release it.");
        act.getElement().setAttribute("data-testid", "claim");
        act.addClickListener(click -> claim());
    }

    private void offerTakingOver() {
        Notice whose = Notice.plain(Box.text("span", "", inOtherHands()));
        whose.getElement().setAttribute("data-testid", "in-other-hands");
        said.add(whose);
        act.setText("Take over…");
        act.getElement().setAttribute("data-testid", "take-over");
        act.setVisible(tools.colleagues().rights().may(tools.person(), "take-over-task"));
        act.addClickListener(click -> {
            ConfirmDialog sure = new ConfirmDialog(
                    "Take over “%s”?".formatted(item.title()),
                    inOtherHands() + " What was typed is kept for them, and they are told.",
                    "Take over",
                    confirmed -> Asking.politely(
                            () -> tools.claims().takeOver(tools.person(), item.id(), item.claimedAt()),
                            () -> host.moved(tools.worklist().get(tools.person(), item.id()))));
            sure.setCancelable(true);
            sure.open();
        });
    }

    private String inOtherHands() {
        String since = item.claimedAt() == null ? "" : " since " + When.moment(item.claimedAt());
        return "%s has this in hand%s.".formatted(item.claimant(), since);
    }

    private void claim() {
        Asking.politely(
                () -> tools.claims().claim(tools.person(), item.id()),
                () -> host.moved(tools.worklist().get(tools.person(), item.id())));
    }

    private void keep(FormPane pane) {
        Asking.politely(
                () -> tools.desk().saveDraft(tools.person(), item.id(), pane.values()),
                at -> saved.setText("saved " + When.time(at)));
    }

    private void send(FormPane pane) {
        try {
            WorkItem done = tools.desk().complete(tools.person(), item.id(), pane.values());
            host.done(tools.colleagues().aftermath().of(done));
        } catch (Invalid faults) {
            said.removeAll();
            pane.showErrors(faults.places());
        } catch (Outdated first) {
            conflict(first.sentence());
        } catch (Problem refusal) {
            tell(Notice.refused(refusal));
        }
    }

    private void conflict(String sentence) {
        tell(Notice.conflict(sentence));
        act.setEnabled(false);
    }

    private void tell(Notice notice) {
        said.removeAll();
        notice.getElement().setAttribute("data-testid", "refused");
        said.add(notice);
        notice.getElement().scrollIntoView();
    }

    private String verb() {
        int colon = item.title().indexOf(':');
        return colon < 0 ? item.title() : item.title().substring(0, colon);
    }

    private static String ended(WorkItem done) {
        String day = done.doneAt() == null ? "" : " on " + When.moment(done.doneAt());
        return done.doneBy() == null
                ? "The case went on without this task" + day + "."
                : done.doneBy() + " did this" + day + ".";
    }
}
