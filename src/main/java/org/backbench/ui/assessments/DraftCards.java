package org.backbench.ui.assessments;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.backbench.assessments.AccuracyComment;
import org.backbench.assessments.AssessmentView;
import org.backbench.assessments.AssessmentView.Draft;
import org.backbench.assessments.AssessmentView.Opinion;
import org.backbench.calendar.Dates;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.Facts;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;
import org.backbench.ui.look.When;

/** The draft the body checked, comment by comment with its answer, and what quality assurance and director said. */
final class DraftCards {

    private DraftCards() {}

    static Optional<Card> draft(AssessmentView view) {
        Draft draft = view.draft();
        if (draft == null) {
            return Optional.empty();
        }
        Facts facts = new Facts().fact("Sent", Dates.day(draft.sentOn()));
        if (draft.due() != null) {
            facts.fact("Comments by", Dates.day(draft.due()));
        }
        if (draft.answer() != null) {
            facts.fact("Answer", draft.answer().sentence());
        }
        Card card = new Card("Factual accuracy", facts);
        comments(view).ifPresent(card::add);
        return Optional.of(card);
    }

    /** The body's comments with their answers; nothing where there are none for this reader. */
    static Optional<Component> comments(AssessmentView view) {
        Draft draft = view.draft();
        if (draft == null || draft.comments().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DataTable<AccuracyComment>("Comments on the draft")
                .number("No.", comment -> String.valueOf(comment.number()))
                .part("Comment", DraftCards::comment)
                .part("Answer", DraftCards::answer)
                .rows(draft.comments()));
    }

    static Optional<Card> opinions(AssessmentView view) {
        return said(view).map(list -> new Card("Quality assurance", list));
    }

    /** What quality assurance and director said, round by round; nothing where there is nothing for this reader. */
    static Optional<Component> said(AssessmentView view) {
        if (view.opinions().isEmpty()) {
            return Optional.empty();
        }
        Box list = Box.of("ol", "bb-trace");
        for (Opinion opinion : view.opinions()) {
            list.add(Box.of(
                    "li",
                    "",
                    Box.text(
                            "div",
                            "",
                            "Round %d, %s: %s"
                                    .formatted(opinion.round(), opinion.step().replace('-', ' '), opinion.outcome())),
                    Box.detail(opinion.reason()),
                    Box.detail(opinion.byName() + ", " + When.shortDay(opinion.at()))));
        }
        return Optional.of(list);
    }

    private static Component comment(AccuracyComment comment) {
        Box words = Box.div(
                "",
                Box.text("div", "", comment.comment()),
                Box.detail(comment.type().title()));
        if (comment.evidence() != null) {
            words.add(Box.detail("Evidence: " + comment.evidence()));
        }
        return words;
    }

    private static Component answer(AccuracyComment comment) {
        AccuracyComment.Answer answer = comment.answer();
        if (answer == null) {
            return new Status(Shape.NOW, "not answered yet");
        }
        Shape shape =
                switch (answer) {
                    case ACCEPTED -> Shape.DONE;
                    case REJECTED -> Shape.REFUSED;
                    case NOT_WEIGHED -> Shape.HOLD;
                };
        String reason = comment.reason() == null ? "" : comment.reason();
        return Box.div("", new Status(shape, answer.key().replace('-', ' ')), Box.detail(reason));
    }
}
