package org.backbench.ui.home;

import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.backbench.deadlines.Escalation;
import org.backbench.deadlines.Escalations;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DueDates;
import org.backbench.ui.look.FictionalTag;
import org.backbench.ui.work.Stakes;
import org.backbench.worklist.Queue;
import org.backbench.worklist.WorkFilter;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a person was asked to step in for: what is late, what it costs, and one button to answer. */
@Component
@Order(2)
record StepIn(Worklist worklist, Escalations escalations, Stakes stakes, DueDates dates, Rights rights)
        implements HomePart {

    private static final String TASK = "answer-escalation";
    private static final int FIRST = 3;

    @Override
    public Where where() {
        return Where.TOP;
    }

    @Override
    public Optional<Card> of(Person person) {
        if (!rights.may(person, TASK)) {
            return Optional.empty();
        }
        List<WorkItem> asked = asked(person);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        Card card = new Card("You are asked to step in");
        card.getElement().setAttribute("data-testid", "step-in");
        Map<Long, Escalation> matters = escalations.all(
                asked.stream().map(WorkItem::subject).filter(Objects::nonNull).toList());
        asked.stream()
                .limit(FIRST)
                .forEach(item -> card.add(
                        line(item, Objects.requireNonNull(matters.get(Objects.requireNonNull(item.subject()))))));
        if (asked.size() > FIRST) {
            card.note(new Anchor("/work?queue=%s&task=%s".formatted(queue(asked.getLast()), TASK), "All"));
        }
        return Optional.of(card);
    }

    /** Those in hand first, then those that wait. */
    private List<WorkItem> asked(Person person) {
        WorkFilter filter = WorkFilter.of(Map.of("task", TASK));
        List<WorkItem> asked = new ArrayList<>(
                worklist.list(person, Queue.MINE, filter, null, FIRST + 1).items());
        asked.addAll(
                worklist.list(person, Queue.AVAILABLE, filter, null, FIRST + 1).items());
        return asked;
    }

    private static String queue(WorkItem item) {
        return item.claimantId() == null ? "available" : "mine";
    }

    private Box line(WorkItem item, Escalation matter) {
        Box body = FictionalTag.named(item.bodyName(), item.fictional());
        body.addClassName("bb-strong");
        Box words = Box.div("bb-stack-tight", body);
        words.add(Box.div("", dates.of(matter.due()).status(), Box.quiet(" " + matter.label())));
        stakes.of(matter).ifPresent(cost -> words.add(Box.text("p", "", cost)));
        Anchor answer = new Anchor("/work/" + item.id(), "Answer");
        answer.addClassName("bb-button");
        answer.setAriaLabel("Answer: %s, %s".formatted(matter.label(), item.bodyName()));
        answer.getElement().setAttribute("data-testid", "answer");
        return Box.div("bb-decide", words, answer);
    }
}
