package org.backbench.ui.reviews;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.people.Person;
import org.backbench.returns.Templates;
import org.backbench.reviews.ReviewView;
import org.backbench.reviews.Reviews;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Watermark;
import org.backbench.ui.standing.StandingPart;
import org.backbench.ui.work.CaseBrief;
import org.backbench.ui.work.TaskBrief;
import org.backbench.worklist.WorkItem;

/** Before a task of the peer review: the figures beside the benchmark, and of the review what the person may read. */
@org.springframework.stereotype.Component
class ReviewBrief implements TaskBrief {

    private static final Set<String> TASKS =
            Set.of("judge-return", "moderate", "check-report", "issue-report", "decide-plan-needed");

    private final Reviews reviews;
    private final Cases cases;
    private final StandingPart standing;
    private final CaseBrief otherwise;
    private final Templates templates;

    ReviewBrief(Reviews reviews, Cases cases, StandingPart standing, CaseBrief otherwise, Templates templates) {
        this.reviews = reviews;
        this.cases = cases;
        this.standing = standing;
        this.otherwise = otherwise;
        this.templates = templates;
    }

    @Override
    public Set<String> tasks() {
        return TASKS;
    }

    @Override
    public Component of(Person person, WorkItem item) {
        CaseFile file = cases.find(person, item.reference());
        Box brief = Box.div("bb-stack");
        if (reviews.has(file.id())) {
            ReviewView review = reviews.view(person, file.reference());
            Watermark.of(review.watermark()).ifPresent(brief::add);
            if (review.report() != null) {
                brief.add(ReportCards.conclusions(file.reference(), review.report()));
            }
            ReportCards.votes(review, templates.get(file.template())).ifPresent(brief::add);
        }
        standing.of(file).ifPresent(brief::add);
        brief.add(otherwise.of(person, item));
        return brief;
    }
}
