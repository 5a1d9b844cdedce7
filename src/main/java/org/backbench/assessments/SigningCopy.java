package org.backbench.assessments;

import java.util.List;
import java.util.stream.Collectors;
import org.backbench.assessments.Scorecard.ThemeScore;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.cases.DraftAnswer;
import org.springframework.stereotype.Component;

/** The assessment as one text: what a director reads, and what his signature covers to the letter. */
@Component
class SigningCopy {

    private final Scorecards cards;
    private final CommentRows comments;

    SigningCopy(Scorecards cards, CommentRows comments) {
        this.cards = cards;
        this.comments = comments;
    }

    /** The text of the present round; the same assessment always gives the same text. */
    String of(CaseFile file, Assessment assessment) {
        Scorecard card = cards.card(assessment, assessment.round())
                .orElseThrow(() -> new IllegalStateException("Nothing is scored in case " + file.reference()));
        return String.join(
                "\n",
                "Use of resources assessment %s, round %d".formatted(file.reference(), assessment.round()),
                "Body: %s (%s), data year %s".formatted(file.bodyName(), file.bodyCode(), file.dataYear()),
                "Rule set: %s%s".formatted(assessment.ruleSet(), note(assessment)),
                "",
                kloes(assessment),
                "",
                card.themes().stream().map(SigningCopy::theme).collect(Collectors.joining("\n")),
                "Overall: %s, %s".formatted(card.overall(), card.overallTrace()),
                "",
                draft(assessment),
                "");
    }

    private static String note(Assessment assessment) {
        return assessment.ruleNote().isEmpty() ? "" : " (" + assessment.ruleNote() + ")";
    }

    private String kloes(Assessment assessment) {
        List<KloeScore> scores = cards.scores(assessment.caseId(), assessment.round());
        return cards.kloes(assessment).stream()
                .flatMap(kloe -> scores.stream()
                        .filter(score -> score.kloe().equals(kloe.id()))
                        .map(score -> "KLOE %s %s: %d. Evidence: %s"
                                .formatted(kloe.id(), kloe.title(), score.score(), score.evidence())))
                .collect(Collectors.joining("\n"));
    }

    private static String theme(ThemeScore theme) {
        return "Theme %d %s: %s. %s".formatted(theme.theme(), theme.title(), theme.level(), theme.trace());
    }

    private String draft(Assessment assessment) {
        DraftAnswer answer = assessment.answer();
        if (answer != DraftAnswer.COMMENTS) {
            return "Draft of %s. %s".formatted(sentOn(assessment), answer == null ? "" : answer.sentence());
        }
        return "Draft of %s. Comments of the body and answers:\n".formatted(sentOn(assessment))
                + comments.find(assessment.caseId(), assessment.round()).stream()
                        .map(comment -> "%s Answer: %s. %s".formatted(comment.label(), word(comment), comment.reason()))
                        .collect(Collectors.joining("\n"));
    }

    private static String word(AccuracyComment comment) {
        return comment.answer() == null ? "none" : comment.answer().key().replace('-', ' ');
    }

    private static String sentOn(Assessment assessment) {
        return assessment.sentAt() == null ? "-" : Dates.day(Dates.dayOf(assessment.sentAt()));
    }
}
