package org.backbench.ui.reviews;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.backbench.calendar.Dates;
import org.backbench.returns.Template;
import org.backbench.reviews.Conclusion;
import org.backbench.reviews.Judgement;
import org.backbench.reviews.ReviewView;
import org.backbench.reviews.ReviewView.Report;
import org.backbench.reviews.Verdict;
import org.backbench.reviews.Vote;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.CasePlaces;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.Facts;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;
import org.jspecify.annotations.Nullable;

/** What the panel said: the report, a draft until it is issued, and the judgements it rests on. */
final class ReportCards {

    private ReportCards() {}

    static Card report(ReviewView review) {
        Report report = review.report();
        if (report == null) {
            return new Card(
                    "Report",
                    new EmptyState(
                            "Now " + review.state().title(),
                            "The report stands here once it is yours to read: the draft for the body, the report for "
                                    + "all parties."));
        }
        Card card = new Card(
                report.draft() ? "Draft report" : "Report", conclusions(review.reference(), report), facts(report));
        return card.note(review.state().title());
    }

    /** What the panel concluded, function by function, with its summary. */
    static Component conclusions(String reference, Report report) {
        DataTable<Conclusion> table = new DataTable<Conclusion>("Conclusions")
                .part("Function", conclusion -> figures(reference, conclusion.function(), conclusion.title()))
                .part("Conclusion", conclusion -> verdict(conclusion.verdict()))
                .column("bb-nowrap", "Votes", ReportCards::votes);
        if (report.conclusions().stream()
                .anyMatch(conclusion -> !conclusion.minority().isEmpty())) {
            table.part("Minority", ReportCards::minority);
        }
        return Box.div("bb-stack-tight", Box.text("p", "bb-pre", report.summary()), table.rows(report.conclusions()));
    }

    /** The votes this reader may see, for a narrow place; nothing where there are none for him. */
    static Optional<Component> votes(ReviewView review, Template template) {
        if (review.judgements().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Box.div(
                "",
                Box.text("h3", "", "Judgements"),
                new DataTable<Judgement>("Judgements")
                        .part(
                                "Function",
                                judgement -> Box.div(
                                        "",
                                        Box.text("div", "", template.titleOf(judgement.function())),
                                        Box.detail(judgement.peer())))
                        .part(
                                "Judgement",
                                judgement -> Box.div(
                                        "", verdict(judgement.verdict()), Box.detail(words(judgement.evidence()))))
                        .rows(byFunction(review))));
    }

    /** The judgements this reader may see; nothing where there are none for him. */
    static Optional<Card> judgements(ReviewView review, Template template) {
        if (review.judgements().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Card(
                        "Judgements",
                        new DataTable<Judgement>("Judgements")
                                .part(
                                        "Function",
                                        judgement -> figures(
                                                review.reference(),
                                                judgement.function(),
                                                template.titleOf(judgement.function())))
                                .text("Peer", judgement -> judgement.peer() + (judgement.lead() ? ", lead" : ""))
                                .part("Judgement", judgement -> verdict(judgement.verdict()))
                                .text("Evidence", judgement -> words(judgement.evidence()))
                                .rows(byFunction(review)))
                .note("only what is yours to read"));
    }

    /** The function, leading to its figures. */
    private static Component figures(String reference, String function, String title) {
        return Box.of("b", "", new Anchor(CasePlaces.function(reference, function), title));
    }

    /** What all peers said of one function stands together, for that is how it is weighed. */
    private static List<Judgement> byFunction(ReviewView review) {
        List<String> order =
                review.judgements().stream().map(Judgement::function).distinct().toList();
        return review.judgements().stream()
                .sorted(Comparator.comparingInt(judgement -> order.indexOf(judgement.function())))
                .toList();
    }

    private static Facts facts(Report report) {
        Facts facts = new Facts();
        if (report.sentOn() != null) {
            facts.fact("Sent to the body", Dates.day(report.sentOn()));
        }
        if (report.due() != null) {
            facts.fact("Comments by", Dates.day(report.due()));
        }
        if (report.answer() != null) {
            facts.fact("Answer", report.answer().sentence() + by(report));
        }
        if (report.comments() != null) {
            facts.fact("Comments", report.comments());
        }
        if (report.issuedOn() != null) {
            facts.fact("Issued", Dates.day(report.issuedOn()) + " by " + report.issuedBy());
        }
        if (report.covering() != null) {
            facts.fact("Covering note", report.covering());
        }
        return facts;
    }

    private static String by(Report report) {
        return report.answeredBy() == null || report.answeredOn() == null
                ? ""
                : " (%s, %s)".formatted(report.answeredBy(), Dates.day(report.answeredOn()));
    }

    private static Component votes(Conclusion conclusion) {
        return Box.div(
                "",
                Box.text("div", "", conclusion.tally()),
                Box.detail(conclusion.basis().title()),
                Box.detail(words(conclusion.note())));
    }

    private static Component minority(Conclusion conclusion) {
        Box list = Box.div("");
        conclusion.minority().forEach(vote -> list.add(Box.detail(said(vote))));
        return list;
    }

    private static String said(Vote vote) {
        return "%s: %s. %s".formatted(vote.peer(), vote.verdict().title(), words(vote.evidence()));
    }

    private static Status verdict(Verdict verdict) {
        Shape shape =
                switch (verdict) {
                    case IMPROVE -> Shape.SOON;
                    case EXPLAIN -> Shape.QUERY;
                    case IN_LINE -> Shape.DONE;
                    case ABSTAIN -> Shape.TODO;
                };
        return new Status(shape, verdict.title());
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }
}
