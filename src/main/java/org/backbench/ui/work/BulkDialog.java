package org.backbench.ui.work;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.backbench.calendar.Dates;
import org.backbench.ui.forms.DayField;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.Figures;
import org.backbench.ui.look.Toast;
import org.backbench.ui.look.When;
import org.backbench.worklist.BulkAsk;
import org.backbench.worklist.BulkOutcome;
import org.backbench.worklist.BulkRow;
import org.backbench.worklist.BulkVerb;
import org.backbench.worklist.BulkWork;
import org.backbench.worklist.Bulks;
import org.backbench.worklist.Queue;

/** One deed for many tasks of the queue that is shown, the oldest first: asked, checked, done, and undone. */
final class BulkDialog extends Dialog {

    private static final int USUAL = 20;
    private static final int USUAL_DAYS = 5;
    private static final int SHOWN = 50;

    private final transient TaskTools tools;
    private final transient WorkPlace place;
    private final transient List<Long> chosen;
    private final transient Runnable moved;
    private final RadioButtonGroup<Boolean> which = new RadioButtonGroup<>("Which tasks");
    private final RadioButtonGroup<BulkVerb> verb = new RadioButtonGroup<>("What to do");
    private final BulkColleague to;
    private final DayField until;
    private final IntegerField many = new IntegerField("How many, the oldest first");

    /** @param chosen the tasks that are chosen in the list; where there are none, a rule says which */
    BulkDialog(TaskTools tools, WorkPlace place, List<Long> chosen, Runnable moved) {
        this.tools = tools;
        this.place = place;
        this.chosen = chosen;
        this.moved = moved;
        to = new BulkColleague(tools.worklist().colleagues(tools.person()));
        until = new DayField(tools.dates().today());
        setHeaderTitle("Many tasks at once: " + QueueWords.title(place.queue()));
        setWidth("640px");
        fields();
        ask();
    }

    private void fields() {
        verb.setItems(Arrays.stream(BulkVerb.values())
                .filter(each -> tools.colleagues().rights().may(tools.person(), each.right()))
                .filter(each -> each != BulkVerb.RELEASE || place.queue() != Queue.AVAILABLE)
                .toList());
        verb.setItemLabelGenerator(BulkDialog::words);
        verb.getElement().setAttribute("data-testid", "bulk-verb");
        verb.addValueChangeListener(change -> {
            to.setVisible(change.getValue() == BulkVerb.ASSIGN);
            until.setVisible(change.getValue() == BulkVerb.HOLD);
        });
        to.setVisible(false);
        until.setLabel("Until");
        until.setValue(tools.dates().inWorkingDays(USUAL_DAYS));
        until.setHelperText("They are yours then: under On hold until that day, and under Mine from it on.");
        until.setVisible(false);
        offerRule();
    }

    /** Those that are chosen, or the oldest of what is shown. */
    private void offerRule() {
        which.setItems(true, false);
        which.setItemLabelGenerator(
                these -> these ? "Those chosen: " + tasks(chosen.size()) : "The oldest of the queue");
        which.setValue(!chosen.isEmpty());
        which.setVisible(!chosen.isEmpty());
        which.getElement().setAttribute("data-testid", "bulk-which");
        which.addValueChangeListener(change -> many.setVisible(!change.getValue()));
        many.setVisible(chosen.isEmpty());
        many.setMin(1);
        many.setMax(Bulks.MOST);
        many.setValue(USUAL);
        many.setHelperText(
                place.words().isEmpty() ? "Of the whole queue." : "Of the tasks that pass the filters you have set.");
        many.getElement().setAttribute("data-testid", "bulk-many");
    }

    private void ask() {
        removeAll();
        add(Box.div("bb-form", which, verb, to, until, many));
        Button check = primary("Check", "bulk-check", this::check);
        foot(new Button("Cancel", click -> close()), check);
    }

    private void check() {
        Integer count = many.getValue();
        boolean unsaid = verb.getValue() == null;
        verb.setInvalid(unsaid);
        verb.setErrorMessage("Choose what to do.");
        many.setInvalid(count == null);
        many.setErrorMessage("Give a number from 1 to 10,000.");
        to.setInvalid(verb.getValue() == BulkVerb.ASSIGN && to.getValue() == null);
        to.setErrorMessage("Choose who is to do them.");
        if (unsaid
                || count == null
                || to.isInvalid()
                || (verb.getValue() == BulkVerb.HOLD && until.getValue() == null)) {
            return;
        }
        Bulks bulks = tools.colleagues().bulks();
        Asking.politely(
                () -> which.getValue()
                        ? bulks.check(tools.person(), asked(), chosen)
                        : bulks.check(tools.person(), asked(), place.queue(), place.filter(), count),
                this::showCheck);
    }

    private BulkAsk asked() {
        return switch (verb.getValue()) {
            case ASSIGN -> new BulkAsk(BulkVerb.ASSIGN, to.getValue().personId(), null);
            case HOLD -> new BulkAsk(BulkVerb.HOLD, null, until.getValue());
            case RELEASE -> new BulkAsk(BulkVerb.RELEASE, null, null);
        };
    }

    private void showCheck(BulkWork work) {
        removeAll();
        Box found = Box.div("bb-stack");
        found.add(Box.text(
                "p",
                "bb-strong",
                "%s: %s can be done%s."
                        .formatted(
                                words(work.verb()),
                                tasks(work.allowed()),
                                work.refused() == 0 ? "" : ", %s cannot".formatted(tasks(work.refused())))));
        found.getElement().setAttribute("data-testid", "bulk-checked");
        if (work.refused() > 0) {
            found.add(table("Tasks left out", work, BulkOutcome.REFUSED));
        }
        if (work.allowed() > 0) {
            String lead = "The %s that can be done".formatted(tasks(work.allowed()));
            found.add(new NativeDetails(lead, table(lead, work, BulkOutcome.ALLOWED)));
        }
        add(found);
        Button go =
                primary("%s: %s".formatted(words(work.verb()), tasks(work.allowed())), "bulk-apply", () -> apply(work));
        go.setEnabled(work.allowed() > 0);
        foot(new Button("Back", click -> ask()), go);
    }

    private void apply(BulkWork checked) {
        Asking.politely(() -> tools.colleagues().bulks().apply(tools.person(), checked.id()), work -> {
            moved.run();
            Button undo = new Button("Undo", click -> undo(work));
            undo.getElement().setAttribute("data-testid", "bulk-undo");
            Toast.done("%s %s.%s".formatted(tasks(work.done()), where(work), overtaken(work)), undo);
            if (work.overtaken() == 0) {
                close();
            } else {
                showOvertaken(work);
            }
        });
    }

    private static String where(BulkWork work) {
        String are = work.done() == 1 ? "is " : "are ";
        return are
                + switch (work.verb()) {
                    case ASSIGN -> "now with " + work.to();
                    case RELEASE -> "under Available again";
                    case HOLD -> "yours now, under On hold until " + Dates.day(Objects.requireNonNull(work.until()));
                };
    }

    private void showOvertaken(BulkWork work) {
        removeAll();
        add(Box.div(
                "bb-stack",
                Box.text("p", "bb-strong", overtaken(work).strip()),
                table("Tasks that had changed", work, BulkOutcome.OVERTAKEN)));
        foot(new Button("Close", click -> close()));
    }

    private static String overtaken(BulkWork work) {
        return work.overtaken() == 0
                ? ""
                : " %s had changed since the check and stay as they are.".formatted(tasks(work.overtaken()));
    }

    private void undo(BulkWork done) {
        Asking.politely(() -> tools.colleagues().bulks().undo(tools.person(), done.id()), work -> {
            moved.run();
            String kept = work.kept() == 0 ? "" : " %s had changed since and stay.".formatted(tasks(work.kept()));
            Toast.done("%s are as before.%s".formatted(tasks(work.undone()), kept));
        });
    }

    private DataTable<BulkRow> table(String label, BulkWork work, BulkOutcome outcome) {
        return new DataTable<BulkRow>(label, "cards")
                .text("Task", row -> row.title() + ": " + row.bodyName())
                .text("Note", row -> row.sentence() == null ? "Due " + When.shortDay(row.due()) + "." : row.sentence())
                .rows(tools.colleagues()
                        .bulks()
                        .rows(tools.person(), work.id(), outcome, null, SHOWN)
                        .items());
    }

    private void foot(Button... buttons) {
        getFooter().removeAll();
        getFooter().add(buttons);
    }

    private static Button primary(String words, String testId, Runnable deed) {
        Button button = new Button(words, click -> deed.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.getElement().setAttribute("data-testid", testId);
        return button;
    }

    private static String tasks(int count) {
        return count == 1 ? "1 task" : Figures.count(count) + " tasks";
    }

    private static String words(BulkVerb verb) {
        return switch (verb) {
            case ASSIGN -> "Give to a colleague";
            case RELEASE -> "Release";
            case HOLD -> "Hold";
        };
    }
}
