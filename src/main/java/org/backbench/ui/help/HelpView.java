package org.backbench.ui.help;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.FictionalTag;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;
import org.backbench.ui.shell.KeyHint;
import org.backbench.ui.shell.Shell;
import org.backbench.ui.shell.TrainingMode;

/** Help on one page: the way of a case, the keys, the shapes, and what the training data is. */
@Route(value = "help", layout = Shell.class)
@PageTitle("Help · Backbench")
@PermitAll
public class HelpView extends Main {

    private static final String SWITCH = "backbench-keys";

    private record Row(String name, String meaning) {}

    private static final List<Row> WAY = List.of(
            new Row("Submission", "The return officer fills the return in, the certifying officer certifies it."),
            new Row("Peer review", "A panel judges each function beside the benchmark, without seeing one another."),
            new Row("Use of resources", "Inspectors score each line of enquiry; the body checks the facts first."),
            new Row("Improvement", "A plan is agreed, actions are carried out, savings are verified."),
            new Row("Closed", "The three-year target date has come and the plan is closed."));

    private record Sign(Shape shape, String word, String meaning) {}

    private static final List<Sign> SIGNS = List.of(
            new Sign(Shape.TODO, "due in 9 working days", "not pressing"),
            new Sign(Shape.NOW, "due in 3 working days", "next"),
            new Sign(Shape.HALF, "begun", "partly there"),
            new Sign(Shape.DONE, "met", "done; needs nobody"),
            new Sign(Shape.HOLD, "on hold", "put aside until a day"),
            new Sign(Shape.SOON, "due today", "attention"),
            new Sign(Shape.LATE, "4 working days late", "late"),
            new Sign(Shape.REFUSED, "not counted", "refused by a rule"),
            new Sign(Shape.CONFLICT, "conflict", "somebody else was first, or an interest stands in the way"));

    HelpView(TrainingMode training) {
        addClassName("bb-page");
        add(Box.text("h1", "", "Help"));
        Card way = new Card("The way of a case", table("The way of a case", "Stage", WAY));
        Card keys = new Card("Keys", keys(), keySwitch());
        Card signs = new Card(
                "Shapes",
                new DataTable<Sign>("Shapes")
                        .part("Sign", sign -> new Status(sign.shape(), sign.word()))
                        .text("Meaning", Sign::meaning)
                        .rows(SIGNS));
        add(Box.div("bb-cols", Box.div("bb-stack", way, data(training)), Box.div("bb-stack", keys, signs)));
    }

    /** Keys of one letter get in the way of some who speak to their computer: they can be switched off. */
    private static Checkbox keySwitch() {
        Checkbox on = new Checkbox("Use these keys on this machine", true);
        on.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                WebStorage.setItem(SWITCH, change.getValue() ? "on" : "off");
            }
        });
        on.addAttachListener(attach -> WebStorage.getItem(SWITCH, stored -> on.setValue(!"off".equals(stored))));
        return on;
    }

    private static DataTable<KeyHint> keys() {
        return new DataTable<KeyHint>("Keys")
                .part("Key", hint -> Box.text("kbd", "", hint.key()))
                .text("What it does", KeyHint::meaning)
                .rows(KeyHint.EVERYWHERE);
    }

    private static DataTable<Row> table(String label, String head, List<Row> rows) {
        return new DataTable<Row>(label)
                .part(head, row -> Box.strong(row.name()))
                .text("What it does", Row::meaning)
                .rows(rows);
    }

    private static Card data(TrainingMode training) {
        Card card = new Card("What the figures are");
        if (training.on()) {
            Box made = Box.text("p", "", "Bodies marked ");
            made.add(new FictionalTag(), Box.text("span", "", " and all that happened to them are made up."));
            card.add(Box.text("p", "", TrainingMode.HISTORY), made);
        }
        card.add(
                Box.text(
                        "p",
                        "",
                        "Quartiles are by linear interpolation, each body in its own group. "
                                + "Lower is cheaper, not better by itself: figures are questions, not verdicts."),
                Box.text(
                        "p",
                        "",
                        "Figures of real councils are arithmetic on a published accounting line. Central "
                                + "services is not back-office cost; recharges and one-off pension entries move it. "
                                + "Not a finding about any council."));
        return card;
    }
}
