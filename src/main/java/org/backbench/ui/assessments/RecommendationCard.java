package org.backbench.ui.assessments;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import java.util.List;
import org.backbench.assessments.Recommendation;
import org.backbench.calendar.Dates;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DueDates;
import org.backbench.ui.look.Facts;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;

/** One recommendation under section 11: its words, its last day, and each step with who took it and when. */
final class RecommendationCard {

    private final Recommendation one;
    private final DueDates dates;

    RecommendationCard(Recommendation one, DueDates dates) {
        this.one = one;
        this.dates = dates;
    }

    Card with(List<Button> deeds) {
        Card card = new Card("Section 11 recommendation of " + Dates.day(one.sentOn())).note(status());
        card.getElement().setAttribute("data-testid", "recommendation");
        card.add(Box.text("p", "", one.text()), steps());
        if (!deeds.isEmpty()) {
            Box row = Box.div("bb-row bb-noprint");
            deeds.forEach(row::add);
            card.add(row);
        }
        return card;
    }

    private Component status() {
        LocalDate considered = one.consideredOn();
        if (considered == null) {
            return dates.of(one.lastDay()).status();
        }
        return considered.isAfter(one.lastDay())
                ? new Status(Shape.LATE, "considered after the last day")
                : new Status(Shape.DONE, "considered in time");
    }

    private Facts steps() {
        return new Facts()
                .fact("Next", next())
                .fact("Sent", by(one.sentBy(), one.sentOn()))
                .fact("Meeting", meeting())
                .fact("Decision", decision())
                .fact("Summary", summary());
    }

    private Component next() {
        Recommendation.Step step = one.step();
        return new Status(step == Recommendation.Step.SETTLED ? Shape.DONE : Shape.NOW, step.words()).wrapped();
    }

    private String meeting() {
        String until = "on or before " + Dates.weekday(one.lastDay());
        if (one.meetingOn() == null || one.noticeOn() == null) {
            return "of the full council, %s; the newspaper notice leaves seven clear days before it".formatted(until);
        }
        return "%s (%s); newspaper notice %s; fixed by %s"
                .formatted(Dates.weekday(one.meetingOn()), until, Dates.weekday(one.noticeOn()), one.meetingBy());
    }

    private String decision() {
        if (one.consideredOn() == null) {
            return "not recorded yet; the full council decides itself, and the auditor is notified";
        }
        String how = Boolean.TRUE.equals(one.accepted()) ? "accepted" : "not accepted";
        return "%s: %s Recorded by %s; the auditor was notified."
                .formatted(how, one.decision(), by(one.consideredBy(), one.consideredOn()));
    }

    private String summary() {
        if (one.approvedOn() == null) {
            return "not approved by the auditor yet; it is published after that";
        }
        String approved = "“%s” Approved by %s.".formatted(one.summary(), by(one.approvedBy(), one.approvedOn()));
        return one.publishedOn() == null
                ? approved + " Not published yet."
                : approved + " Published by %s.".formatted(by(one.publishedBy(), one.publishedOn()));
    }

    private static String by(@org.jspecify.annotations.Nullable String name, LocalDate on) {
        return name == null ? Dates.day(on) : "%s, %s".formatted(name, Dates.day(on));
    }
}
