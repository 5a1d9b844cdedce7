package org.backbench.ui.improvement;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.backbench.calendar.Dates;
import org.backbench.improvement.Approval;
import org.backbench.improvement.FollowUp;
import org.backbench.improvement.NeedOutcome;
import org.backbench.improvement.PlanKind;
import org.backbench.improvement.PlanNeed;
import org.backbench.improvement.PlanRound;
import org.backbench.improvement.PlanView;
import org.backbench.improvement.Requirement;
import org.backbench.improvement.Ruling;
import org.backbench.improvement.Signature;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.Facts;
import org.backbench.ui.look.Figures;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;

/** The plan as it was sent, round by round, and what was decided about it. */
final class PlanCards {

    private final PlanView view;

    PlanCards(PlanView view) {
        this.view = view;
    }

    /** Each sending, the latest first. */
    List<Card> rounds() {
        if (view.rounds().isEmpty()) {
            return List.of(new Card(
                    "Plan",
                    new EmptyState(
                            "No plan has been sent yet",
                            "The return officer drafts it, the chief executive approves it. Its items stand here with"
                                    + " what counts of each.")));
        }
        return view.rounds().stream()
                .sorted(Comparator.comparing(PlanRound::number).reversed())
                .map(this::round)
                .toList();
    }

    /** What was asked for and why, follow-ups and closing. */
    List<Card> beside() {
        List<Card> cards = new ArrayList<>(List.of(need(view.need())));
        if (!view.followUps().isEmpty()) {
            cards.add(new Card("Follow-ups", findings(view.followUps())));
        }
        return cards;
    }

    private Card round(PlanRound round) {
        Requirement requirement = view.plan().requirement();
        Card card = new Card("Plan, round %d".formatted(round.number())).note("drafted by " + signed(round.drafted()));
        if (round.draft().kind() == PlanKind.EXPLANATION) {
            card.add(Box.text("p", "", "The body explained its cost instead of sending a plan:"));
            card.add(Box.text("p", "", String.valueOf(round.draft().explanation())));
        } else {
            card.add(Box.text("p", "", PlanItems.sentence(round.draft(), requirement)));
            card.add(PlanItems.of(round.draft()));
        }
        card.add(answers(round));
        return card;
    }

    private static Component answers(PlanRound round) {
        Facts facts = new Facts();
        Approval approval = round.approval();
        facts.fact("Body", approval == null ? Box.quiet("not approved yet") : Box.text("span", "", approval(approval)));
        Ruling ruling = round.ruling();
        if (ruling == null) {
            return facts.fact("Decision", Box.quiet("none yet"));
        }
        Box decision = Box.div("", ruled(ruling), Box.text("span", "", " by " + signed(ruling.by())));
        if (ruling.reason() != null) {
            decision.add(Box.text("div", "", ruling.reason()));
        }
        return facts.fact("Decision", decision);
    }

    private static Status ruled(Ruling ruling) {
        return switch (ruling.outcome()) {
            case "agreed" -> new Status(Shape.DONE, "agreed");
            case "explained" -> new Status(Shape.DONE, "explanation accepted");
            default -> new Status(Shape.REFUSED, "returned with reasons");
        };
    }

    /** Approved on 8 April 2011 at Cabinet, minute 47; recorded by C. Holt. Or: sent back to its author by C. Holt. */
    static String approval(Approval approval) {
        if (!approval.approved()) {
            return "sent back to its author by %s: %s".formatted(signed(approval.by()), approval.reason());
        }
        String where = approval.meeting() == null ? "" : " at " + approval.meeting();
        String when = approval.decidedOn() == null ? "" : " on " + Dates.day(approval.decidedOn());
        return "approved%s%s; recorded by %s".formatted(when, where, signed(approval.by()));
    }

    /** Whether a plan is asked for, by whom, on what ground. */
    static Card need(PlanNeed need) {
        Facts facts = new Facts().fact("Decided", outcome(need.outcome())).fact("By", signed(need.by()));
        Requirement requirement = need.requirement();
        if (requirement != null) {
            facts.fact("To save", Pounds.of(requirement.pounds()) + " a year in " + requirement.title())
                    .fact("Ground", ground(requirement))
                    .fact("Until", Dates.day(requirement.target()));
        }
        return new Card("Why a plan", facts, Box.text("p", "", need.reason()));
    }

    private static String outcome(NeedOutcome outcome) {
        return switch (outcome) {
            case REQUIRED -> "a plan is required";
            case OFFERED -> "a plan is offered";
            case NO_PLAN -> "no plan is needed";
        };
    }

    /** 2.80% of £200.00m against 1.70%, where the highest-cost quarter begins. */
    static String ground(Requirement requirement) {
        return "%s of %s against %s, where the highest-cost quarter begins"
                .formatted(
                        Figures.percent(requirement.ratio()),
                        Pounds.of(requirement.base()),
                        Figures.percent(requirement.boundary()));
    }

    /** What follow-ups found, the latest first. */
    static Component findings(List<FollowUp> followUps) {
        Box list = Box.of("ul", "bb-clocks");
        followUps.reversed().forEach(followUp -> list.add(finding(followUp)));
        return list;
    }

    private static Box finding(FollowUp followUp) {
        Status status =
                followUp.onTrack() ? new Status(Shape.DONE, "on track") : new Status(Shape.SOON, "not on track");
        return Box.of(
                "li",
                "",
                Box.div("", status),
                Box.text("div", "", followUp.finding()),
                Box.detail(signed(followUp.by())));
    }

    static String signed(Signature by) {
        return by.name() + ", " + Dates.day(by.on());
    }
}
