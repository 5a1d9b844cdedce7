package org.backbench.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backbench.assessments.AssessmentView;
import org.backbench.assessments.AssessmentView.KloeRow;
import org.backbench.assessments.Assessments;
import org.backbench.assessments.Scorecard;
import org.backbench.assessments.Scorecard.ThemeScore;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.returns.Template;
import org.backbench.returns.Templates;
import org.backbench.reviews.Conclusion;
import org.backbench.reviews.ReviewView;
import org.backbench.reviews.Reviews;
import org.backbench.reviews.Vote;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the panel and the auditor said, as far as it is open to the reader. */
@Component
@Order(5)
class WholeCaseJudgements implements CasePart {

    private final Reviews reviews;
    private final Assessments assessments;
    private final Templates templates;

    WholeCaseJudgements(Reviews reviews, Assessments assessments, Templates templates) {
        this.reviews = reviews;
        this.assessments = assessments;
        this.templates = templates;
    }

    @Override
    public Stream<Paper.Block> of(Person person, CaseFile file) {
        List<Paper.Block> blocks = new ArrayList<>();
        if (reviews.has(file.id())) {
            addReview(blocks, reviews.view(person, file.reference()), templates.get(file.template()));
        }
        if (assessments.has(file.id())) {
            addAssessment(blocks, assessments.view(person, file.reference()));
        }
        return blocks.stream();
    }

    private static void addReview(List<Paper.Block> blocks, ReviewView review, Template template) {
        blocks.add(new Paper.Heading("Peer review"));
        blocks.add(new Paper.Text("It began on %s; %s."
                .formatted(Dates.day(review.openedOn()), review.state().title())));
        ReviewView.Report report = review.report();
        if (report != null) {
            blocks.add(new Paper.Text(report.draft() ? "Draft report. " + report.summary() : report.summary()));
            blocks.add(WholeCase.table(
                    "Conclusions",
                    List.of("Function", "Conclusion", "Votes", "Minority"),
                    report.conclusions().stream()
                            .map(WholeCaseJudgements::conclusion)
                            .toList()));
        }
        addJudgements(blocks, review, template);
    }

    private static void addJudgements(List<Paper.Block> blocks, ReviewView review, Template template) {
        if (!review.judgements().isEmpty()) {
            blocks.add(WholeCase.table(
                    "Judgements that are the reader's to see",
                    List.of("Function", "Peer", "Judgement", "Evidence"),
                    review.judgements().stream()
                            .map(each -> List.of(
                                    template.titleOf(each.function()),
                                    each.peer(),
                                    each.verdict().title(),
                                    each.evidence() == null ? "" : each.evidence()))
                            .toList()));
        }
    }

    private static List<String> conclusion(Conclusion conclusion) {
        return List.of(
                conclusion.title(),
                conclusion.verdict().title(),
                "%s, %s".formatted(conclusion.tally(), conclusion.basis().title()),
                conclusion.minority().stream().map(WholeCaseJudgements::vote).collect(Collectors.joining("; ")));
    }

    private static String vote(Vote vote) {
        String words = vote.evidence() == null ? "" : ". " + vote.evidence();
        return "%s: %s%s".formatted(vote.peer(), vote.verdict().title(), words);
    }

    private static void addAssessment(List<Paper.Block> blocks, AssessmentView view) {
        blocks.add(new Paper.Heading("Assessment"));
        blocks.add(new Paper.Text(
                "Rule set %s; %s.".formatted(view.ruleSet(), view.state().title())));
        Scorecard card = view.scorecard();
        if (card != null) {
            String overall = card.overall() == null ? "not yet" : String.valueOf(card.overall());
            blocks.add(new Paper.Text("Overall score: %s. %s".formatted(overall, card.overallTrace())));
            blocks.add(WholeCase.table(
                    "Scores of the themes",
                    List.of("Theme", "Score", "How it comes about"),
                    card.themes().stream().map(WholeCaseJudgements::theme).toList()));
            blocks.add(WholeCase.table(
                    "Key lines of enquiry",
                    List.of("Line", "Score", "Evidence"),
                    view.kloes().stream().map(WholeCaseJudgements::kloe).toList()));
        }
        if (view.signature() != null) {
            blocks.add(new Paper.Text("Signed by %s on %s. Fingerprint of what was signed (SHA-256): %s"
                    .formatted(
                            view.signature().name(),
                            Dates.moment(view.signature().at()),
                            view.signature().sha256())));
        }
    }

    private static List<String> theme(ThemeScore theme) {
        return List.of(theme.title(), theme.level() == null ? "open" : String.valueOf(theme.level()), theme.trace());
    }

    private static List<String> kloe(KloeRow row) {
        return List.of(
                row.kloe().id() + " " + row.kloe().title(),
                row.score() == null ? "none" : String.valueOf(row.score()),
                row.evidence() == null ? "" : row.evidence());
    }
}
