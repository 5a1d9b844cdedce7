package org.backbench.ui.improvement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import java.util.Set;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.improvement.Approval;
import org.backbench.improvement.Coverage;
import org.backbench.improvement.PlanKind;
import org.backbench.improvement.PlanRound;
import org.backbench.improvement.PlanView;
import org.backbench.improvement.Plans;
import org.backbench.improvement.Requirement;
import org.backbench.people.Person;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Facts;
import org.backbench.ui.look.Notice;
import org.backbench.ui.look.Watermark;
import org.backbench.ui.standing.StandingPart;
import org.backbench.ui.work.CaseBrief;
import org.backbench.ui.work.TaskBrief;
import org.backbench.worklist.WorkItem;

/** Before writing, approving or deciding a plan: what is asked for, what of each item counts, where the body stands. */
@org.springframework.stereotype.Component
class PlanBrief implements TaskBrief {

    private static final String DRAFT = "draft-plan";

    private final Plans plans;
    private final Cases cases;
    private final StandingPart standing;
    private final CaseBrief otherwise;

    PlanBrief(Plans plans, Cases cases, StandingPart standing, CaseBrief otherwise) {
        this.plans = plans;
        this.cases = cases;
        this.standing = standing;
        this.otherwise = otherwise;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(DRAFT, "approve-plan", "decide-plan");
    }

    @Override
    public Component of(Person person, WorkItem item) {
        CaseFile file = cases.find(person, item.reference());
        Optional<PlanView> plan = plans.find(file.id());
        if (plan.isEmpty()) {
            return otherwise.of(person, item);
        }
        PlanView view = plan.get();
        Box brief = Box.div("bb-stack");
        Watermark.of(view.watermark()).ifPresent(brief::add);
        if (item.task().equals(DRAFT)) {
            cameBack(view).ifPresent(brief::add);
            brief.add(asked(view.plan().requirement()));
        }
        if (!view.rounds().isEmpty()) {
            brief.add(sent(view, item));
        }
        standing.of(file, view.plan().requirement().indicator()).ifPresent(brief::add);
        brief.add(facts(view));
        brief.add(Box.div("", new Anchor("/cases/" + file.reference() + "/improvement", "The plan on its case")));
        return brief;
    }

    /** What has to change when a plan comes back to its author. */
    private static Optional<Notice> cameBack(PlanView view) {
        if (view.rounds().isEmpty()) {
            return Optional.empty();
        }
        PlanRound last = view.rounds().getLast();
        Approval approval = last.approval();
        if (last.ruling() != null) {
            String reason = last.ruling().reason() == null
                    ? "See the reason of each item."
                    : last.ruling().reason();
            String by = " (%s)".formatted(PlanCards.signed(last.ruling().by()));
            return Optional.of(Notice.attention("Returned with reasons.", reason + by));
        }
        return approval == null || approval.approved()
                ? Optional.empty()
                : Optional.of(Notice.attention(
                        "Sent back by %s.".formatted(approval.by().name()), String.valueOf(approval.reason())));
    }

    private static Box asked(Requirement requirement) {
        return Box.text(
                "p",
                "",
                ("Asked for: %s a year in %s by %s. An item counts with what it saves net of new running cost, when it"
                                + " goes on, releases cash and cuts no service (NI 179).")
                        .formatted(
                                Pounds.of(requirement.pounds()), requirement.title(), Dates.day(requirement.target())));
    }

    private static Component sent(PlanView view, WorkItem item) {
        PlanRound last = view.rounds().getLast();
        if (last.draft().kind() == PlanKind.EXPLANATION) {
            return Box.div(
                    "bb-stack-tight",
                    Box.text("h3", "", "The body explains its cost"),
                    Box.text("p", "", String.valueOf(last.draft().explanation())));
        }
        Coverage coverage = view.coverage();
        boolean covers = coverage != null && coverage.whole();
        String proposal = covers
                ? " It covers the requirement: the rules allow to agree it."
                : " It covers too little to be agreed; each item says why.";
        Box lead = Box.of(
                "p", "", Box.strong(PlanItems.sentence(last.draft(), view.plan().requirement())));
        if (item.task().equals("decide-plan")) {
            lead.add(Box.text("span", "", proposal));
        }
        return Box.div("bb-stack-tight", lead, PlanItems.brief(last.draft()));
    }

    private static Facts facts(PlanView view) {
        Facts facts = new Facts();
        if (!view.rounds().isEmpty()) {
            PlanRound last = view.rounds().getLast();
            facts.fact("Drafted", "round %d, %s".formatted(last.number(), PlanCards.signed(last.drafted())));
            if (last.approval() != null) {
                facts.fact("Body", PlanCards.approval(last.approval()));
            }
        }
        Requirement requirement = view.plan().requirement();
        facts.fact("Ground", PlanCards.ground(requirement));
        return facts.fact(
                "If returned",
                "the body sends it again; the target of %s stays".formatted(Dates.day(requirement.target())));
    }
}
