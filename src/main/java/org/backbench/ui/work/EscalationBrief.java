package org.backbench.ui.work;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backbench.calendar.Dates;
import org.backbench.deadlines.ClockView;
import org.backbench.deadlines.ClockView.RungView;
import org.backbench.deadlines.Deadlines;
import org.backbench.deadlines.Escalation;
import org.backbench.deadlines.Escalations;
import org.backbench.deadlines.RungState;
import org.backbench.people.Person;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.DueDates;
import org.backbench.ui.look.Facts;
import org.backbench.ui.look.When;
import org.backbench.ui.shell.Roles;
import org.backbench.worklist.WorkItem;

/** Before answering an escalation: what is late, what was tried before, and what comes next if nothing happens. */
@org.springframework.stereotype.Component
class EscalationBrief implements TaskBrief {

    private final Escalations escalations;
    private final Deadlines deadlines;
    private final DueDates dates;
    private final Roles roles;
    private final Stakes stakes;
    private final CaseBrief otherwise;

    EscalationBrief(
            Escalations escalations,
            Deadlines deadlines,
            DueDates dates,
            Roles roles,
            Stakes stakes,
            CaseBrief otherwise) {
        this.stakes = stakes;
        this.escalations = escalations;
        this.deadlines = deadlines;
        this.dates = dates;
        this.roles = roles;
        this.otherwise = otherwise;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("answer-escalation");
    }

    @Override
    public Component of(Person person, WorkItem item) {
        Long subject = item.subject();
        if (subject == null) {
            return otherwise.of(person, item);
        }
        Escalation asked = escalations.get(subject);
        Box brief = Box.div("bb-stack", Box.of("p", "", Box.strong(asked.asked())));
        brief.add(late(asked, item));
        Optional<ClockView> clock = deadlines.of(asked.kind(), asked.caseId(), asked.subject());
        clock.ifPresent(running -> addLadder(brief, asked, running));
        answered(asked).ifPresent(brief::add);
        brief.add(Box.text(
                "p",
                "bb-s bb-2",
                "An answer never moves the due day by itself: a new date is asked for, and the day stays until an"
                        + " extension is agreed."));
        brief.add(otherwise.of(person, item));
        return brief;
    }

    private Facts late(Escalation asked, WorkItem item) {
        Anchor link = new Anchor("/cases/" + item.reference(), item.reference());
        Facts facts = new Facts()
                .fact("Late", asked.label())
                .fact("Was due", dates.of(asked.due()).status(), Box.quiet(" " + Dates.weekday(asked.due())))
                .fact("Case", link);
        stakes.of(asked).ifPresent(cost -> facts.fact("What it costs", cost));
        return facts;
    }

    /** The rungs that fired before this one, and the next to come. */
    private void addLadder(Box brief, Escalation asked, ClockView clock) {
        List<RungView> fired = clock.rungs().stream()
                .filter(rung -> rung.state() == RungState.FIRED && !rung.code().equals(asked.rung()))
                .toList();
        if (!fired.isEmpty()) {
            Box list = Box.of("ol", "bb-trace");
            fired.forEach(rung -> list.add(Box.text("li", "", tried(rung))));
            brief.add(Box.div("", Box.text("h3", "", "Tried before"), list));
        }
        RungView next = clock.nextRung();
        if (next != null) {
            brief.add(Box.text(
                    "p",
                    "",
                    "If nothing happens: on %s the %s %s."
                            .formatted(
                                    Dates.day(next.day()),
                                    roles.of(next.audience()),
                                    next.escalates() ? "is asked to step in" : "is told")));
        }
    }

    private String tried(RungView rung) {
        return "%s, %s: the %s %s"
                .formatted(
                        When.shortDay(rung.day()),
                        rung.offset(),
                        roles.of(rung.audience()),
                        rung.escalates() ? "was asked to step in" : "was told");
    }

    /** What others answered about the same matter. */
    private Optional<Component> answered(Escalation asked) {
        List<Escalation> before = escalations.ofCase(asked.caseId()).stream()
                .filter(other -> other.clockId() == asked.clockId() && other.id() != asked.id())
                .filter(other -> other.answeredAt() != null)
                .toList();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Box list = Box.of("ul", "bb-clocks");
        before.forEach(other -> list.add(Box.of(
                "li",
                "",
                Box.text("div", "", String.valueOf(other.answer())),
                Box.detail("%s, %s"
                        .formatted(
                                other.answeredBy(),
                                String.valueOf(other.outcome()).replace('-', ' '))))));
        return Optional.of(Box.div("", Box.text("h3", "", "Answered before"), list));
    }
}
