package org.backbench.ui.home;

import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.backbench.assessments.OpenRecommendation;
import org.backbench.assessments.Recommendation;
import org.backbench.assessments.Recommendations;
import org.backbench.calendar.Dates;
import org.backbench.improvement.TargetDuty;
import org.backbench.improvement.TargetOutturn;
import org.backbench.improvement.Targets;
import org.backbench.people.Person;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DueDates;
import org.backbench.ui.look.FictionalTag;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What waits for a council outside its queues, or for the auditor: recommendations under section 11, the target. */
@Component
@Order(6)
class CouncilDuties implements HomePart {

    /** One thing that waits; by when, where a day is set. */
    private record Line(
            String what,
            String body,
            boolean fictional,
            String href,
            @Nullable LocalDate due) {}

    private final Recommendations recommendations;
    private final Targets targets;
    private final DueDates dates;

    CouncilDuties(Recommendations recommendations, Targets targets, DueDates dates) {
        this.recommendations = recommendations;
        this.targets = targets;
        this.dates = dates;
    }

    @Override
    public Where where() {
        return Where.MAIN;
    }

    @Override
    public Optional<Card> of(Person person) {
        List<Line> lines = new ArrayList<>();
        recommendations.waiting(person).forEach(open -> lines.add(line(open)));
        targets.waiting(person).forEach(duty -> lines.add(line(duty)));
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        lines.sort(Comparator.comparing(Line::due, Comparator.nullsLast(Comparator.naturalOrder())));
        Box list = Box.of("ul", "bb-clocks");
        lines.forEach(line -> list.add(item(line)));
        Card card = new Card("Statutory and target duties", list);
        card.getElement().setAttribute("data-testid", "council-duties");
        return Optional.of(card);
    }

    private static Line line(OpenRecommendation open) {
        Recommendation one = open.one();
        return new Line(
                "Section 11: " + one.step().words(),
                open.bodyName(),
                open.fictional(),
                "/cases/%s/assessment".formatted(open.reference()),
                one.consideredOn() == null ? one.lastDay() : null);
    }

    private static Line line(TargetDuty duty) {
        String what = duty.replyBy() == null
                ? "Certify the outturn of " + TargetOutturn.yearOf(duty.target())
                : "Reply on what would be published about the target";
        String href = "/cases/%s/improvement".formatted(duty.reference());
        return new Line(what, duty.bodyName(), duty.fictional(), href, duty.due());
    }

    private Box item(Line line) {
        LocalDate due = line.due();
        Status status = due == null
                ? new Status(Shape.NOW, "as soon as practicable")
                : dates.of(due).status();
        Box what = Box.div("", new Anchor(line.href(), line.what() + ", " + line.body()));
        if (line.fictional()) {
            what.add(" ");
            what.add(new FictionalTag());
        }
        Box item = Box.of("li", "", Box.div("", status), what);
        if (due != null) {
            item.add(Box.detail("by " + Dates.weekday(due)));
        }
        return item;
    }
}
