package org.backbench.ui.improvement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import org.backbench.calendar.Dates;
import org.backbench.improvement.Countable;
import org.backbench.improvement.PlanDraft;
import org.backbench.improvement.PlanItem;
import org.backbench.improvement.Requirement;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;

/** The items of a plan with what each saves gross, what of it counts, and why not. */
final class PlanItems {

    private static final int HUNDRED = 100;

    private PlanItems() {}

    /** The plan counts for £750,000 of £2.20m (34%). */
    static String sentence(PlanDraft draft, Requirement requirement) {
        long counts = draft.countable();
        return "The plan counts for %s of %s a year (%d%%)."
                .formatted(Pounds.of(counts), Pounds.of(requirement.pounds()), counts * HUNDRED / requirement.pounds());
    }

    /** A row an item, with its owner and day. */
    static Component of(PlanDraft draft) {
        return table(draft, true);
    }

    /** The same for beside a form: only what decides. */
    static Component brief(PlanDraft draft) {
        return table(draft, false);
    }

    private static Component table(PlanDraft draft, boolean whole) {
        long gross = draft.items().stream().mapToLong(PlanItem::gross).sum();
        return new DataTable<PlanItem>("Items of the plan", "items")
                .part("Item", item -> item(item, whole))
                .column("bb-num", "Gross £k", item -> new Text(Pounds.thousands(item.gross())))
                .column(
                        "bb-num",
                        "Counts £k",
                        item -> new Text(Pounds.thousands(item.counts().pounds())))
                .rows(draft.items())
                .total("Total", Pounds.thousands(gross), Pounds.thousands(draft.countable()));
    }

    private static Component item(PlanItem item, boolean whole) {
        Box cell = Box.div("", Box.text("div", "", item.what()));
        Countable counts = item.counts();
        if (!counts.counts()) {
            cell.add(Box.div("", new Status(Shape.REFUSED, String.join("; ", counts.reasons())).small()));
        } else if (item.newCost() > 0) {
            cell.add(Box.detail("net of %s new running cost".formatted(Pounds.of(item.newCost()))));
        }
        if (whole) {
            cell.add(Box.detail("%s, by %s; %s priority"
                    .formatted(
                            item.owner(), Dates.day(item.due()), item.priority().key())));
        }
        if (item.reason() != null) {
            cell.add(Box.text("div", "bb-s", "Review manager: " + item.reason()));
        }
        return cell;
    }
}
