package org.backbench.ui.assessments;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.backbench.assessments.AssessmentView;
import org.backbench.assessments.AssessmentView.KloeRow;
import org.backbench.assessments.Scorecard;
import org.backbench.assessments.Scorecard.ThemeScore;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.Facts;

/** The scores of an assessment: each KLOE with its evidence, and what the rules make of them. */
final class ScoreCards {

    private ScoreCards() {}

    static Card kloes(AssessmentView view) {
        DataTable<KloeRow> table = new DataTable<KloeRow>("Key lines of enquiry")
                .text("KLOE", row -> row.kloe().id())
                .part(
                        "Title",
                        row -> Box.div(
                                "",
                                Box.text("div", "", row.kloe().title()),
                                Box.detail(row.kloe().themeLabel())))
                .part("Score", ScoreCards::score);
        if (view.kloes().stream().anyMatch(row -> row.evidence() != null)) {
            table.part("Evidence", ScoreCards::evidence);
        }
        return new Card("Key lines of enquiry", table.rows(view.kloes()))
                .note(view.state().title());
    }

    static Card themes(AssessmentView view) {
        Facts rules = new Facts().fact("Rule set", view.ruleSet()).fact("Round", String.valueOf(view.round()));
        Scorecard scores = view.scorecard();
        Card card = new Card("Scores");
        if (scores == null) {
            card.add(new EmptyState("No score to show yet", "Scores stand here once they are yours to see."), rules);
            return card;
        }
        card.add(trace(scores), rules);
        if (!view.ruleNote().isBlank()) {
            card.add(Box.text("p", "bb-s bb-2", view.ruleNote()));
        }
        return card;
    }

    /** How the theme scores and the overall score come about. */
    static Component trace(Scorecard scores) {
        Box list = Box.of("ol", "bb-trace");
        for (ThemeScore theme : scores.themes()) {
            list.add(Box.of(
                    "li", "", Box.strong(level(theme.level()) + " " + theme.title()), Box.detail(theme.trace())));
        }
        String overall = scores.overall() == null ? "not yet" : String.valueOf(scores.overall());
        list.add(Box.of("li", "", Box.strong("Overall " + overall), Box.detail(scores.overallTrace())));
        return list;
    }

    /** Each KLOE with its score and evidence, for a narrow place; nothing while there is no score to show. */
    static Optional<Component> scores(AssessmentView view) {
        List<KloeRow> scored =
                view.kloes().stream().filter(row -> row.score() != null).toList();
        if (scored.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DataTable<KloeRow>("Scores")
                .part(
                        "KLOE",
                        row -> Box.div(
                                "",
                                Box.text(
                                        "div",
                                        "",
                                        row.kloe().id() + " " + row.kloe().title()),
                                evidence(row)))
                .part("Score", ScoreCards::score)
                .rows(scored));
    }

    /** The words of the judgement, then the pieces it rests on, each with its weight. */
    private static Component evidence(KloeRow row) {
        Box evidence = Box.div("", Box.detail(row.evidence() == null ? "" : row.evidence()));
        row.pieces()
                .forEach(piece -> evidence.add(Box.detail("%s, %s: %s%s"
                        .formatted(
                                piece.label(),
                                piece.bears().title(),
                                piece.words(),
                                piece.source().isEmpty() ? "" : " (" + piece.source() + ")"))));
        return evidence;
    }

    private static String level(@org.jspecify.annotations.Nullable Integer level) {
        return level == null ? "open:" : String.valueOf(level);
    }

    private static Component score(KloeRow row) {
        return row.score() == null ? Box.quiet("none") : Box.strong(String.valueOf(row.score()));
    }
}
