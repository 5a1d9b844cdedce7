package org.backbench.ui.improvement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.Optional;
import org.backbench.calendar.Dates;
import org.backbench.improvement.Approval;
import org.backbench.improvement.Countable;
import org.backbench.improvement.Coverage;
import org.backbench.improvement.FollowUp;
import org.backbench.improvement.PlanItem;
import org.backbench.improvement.PlanRound;
import org.backbench.improvement.PlanView;
import org.backbench.improvement.Ruling;
import org.backbench.improvement.Signature;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;
import org.backbench.ui.look.When;

/** The plan as it was sent, round by round, with what counts of each item and what was said to it. */
public final class PlanCards {

    private PlanCards() {}

    static Card plan(PlanView view) {
        Card card = new Card(
                "The plan",
                Box.text("p", "", "The plan is " + view.plan().state().words() + "."));
        card.add(Box.text("p", "", view.need().sentence()));
        if (view.due() != null) {
            card.note("due " + Dates.weekday(view.due()));
        }
        if (view.coverage() != null) {
            card.add(Box.strong(counts(view.coverage())));
        }
        List<PlanRound> rounds = view.rounds();
        if (rounds.isEmpty()) {
            card.add(new EmptyState("Nothing has been sent yet", "The plan stands here once the body has sent it."));
            return card;
        }
        card.add(round(rounds.getLast()));
        for (PlanRound earlier : rounds.subList(0, rounds.size() - 1).reversed()) {
            card.add(new NativeDetails("Round " + earlier.number(), round(earlier)));
        }
        return card;
    }

    private static String counts(Coverage coverage) {
        return "%s of %s counts, %d%%."
                .formatted(
                        Charts.pounds(coverage.countable()),
                        Charts.pounds(coverage.required()),
                        coverage.wholePercent());
    }

    static Optional<Card> followUps(PlanView view) {
        if (view.followUps().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Card(
                "Follow-ups",
                new DataTable<FollowUp>("Follow-ups")
                        .text("When", found -> When.shortDay(found.by().on()))
                        .text("Who", found -> found.by().name())
                        .part(
                                "Found",
                                found -> found.onTrack()
                                        ? new Status(Shape.DONE, "on track")
                                        : new Status(Shape.SOON, "not on track"))
                        .text("Finding", FollowUp::finding)
                        .rows(view.followUps())));
    }

    /** The items of one sending with what counts of each, or the explanation in their place. */
    public static Component round(PlanRound round) {
        Box box = Box.div("bb-stack-tight");
        box.add(Box.detail("Round %d, sent by %s on %s"
                .formatted(
                        round.number(),
                        round.drafted().name(),
                        Dates.day(round.drafted().on()))));
        String explanation = round.draft().explanation();
        if (explanation != null && !explanation.isBlank()) {
            box.add(Box.text("p", "bb-pre", explanation));
        }
        if (!round.draft().items().isEmpty()) {
            box.add(items(round.draft().items()));
        }
        Approval approval = round.approval();
        if (approval != null) {
            String outcome = approval.approved() ? "Approved" : "Sent back";
            box.add(Box.detail("%s: %s.".formatted(outcome, signed(approval.by()))));
        }
        Ruling ruling = round.ruling();
        if (ruling != null) {
            String reason = ruling.reason() == null ? "" : " " + ruling.reason();
            box.add(Box.detail("Decision, %s: %s.%s".formatted(signed(ruling.by()), ruling.outcome(), reason)));
        }
        return box;
    }

    private static String signed(Signature by) {
        return "%s on %s".formatted(by.name(), Dates.day(by.on()));
    }

    private static Component items(List<PlanItem> items) {
        long gross = items.stream().mapToLong(PlanItem::gross).sum();
        long counts = items.stream().mapToLong(item -> item.counts().pounds()).sum();
        return new DataTable<PlanItem>("Items of the plan")
                .part("Item", PlanCards::item)
                .number("Gross", item -> Charts.pounds(item.gross()))
                .number("New cost", item -> Charts.pounds(item.newCost()))
                .number("Counts", item -> Charts.pounds(item.counts().pounds()))
                .rows(items)
                .total("Total", Charts.pounds(gross), "", Charts.pounds(counts));
    }

    private static Component item(PlanItem item) {
        Box box = Box.div("", Box.text("div", "", item.what()));
        Countable counts = item.counts();
        counts.reasons().forEach(reason -> box.add(Box.div("", new Status(Shape.REFUSED, reason).small())));
        box.add(Box.detail("%s, due %s".formatted(item.owner(), Dates.day(item.due()))));
        if (item.reason() != null) {
            box.add(Box.detail("To the body: " + item.reason()));
        }
        return box;
    }
}
