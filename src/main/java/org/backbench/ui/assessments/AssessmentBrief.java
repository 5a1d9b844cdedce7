package org.backbench.ui.assessments;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import java.util.Set;
import org.backbench.assessments.AssessmentView;
import org.backbench.assessments.Assessments;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.people.Person;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Watermark;
import org.backbench.ui.reviews.PeerConclusions;
import org.backbench.ui.standing.StandingPart;
import org.backbench.ui.work.CaseBrief;
import org.backbench.ui.work.TaskBrief;
import org.backbench.worklist.WorkItem;

/** Before a task of the assessment: the scores, the body's comments, the text to be signed, and the figures. */
@org.springframework.stereotype.Component
class AssessmentBrief implements TaskBrief {

    private static final Set<String> TASKS =
            Set.of("score-kloes", "quality-assure", "check-accuracy", "answer-comments", "sign-off");

    private final Assessments assessments;
    private final Cases cases;
    private final StandingPart standing;
    private final CaseBrief otherwise;
    private final PeerConclusions peers;

    AssessmentBrief(
            Assessments assessments, Cases cases, StandingPart standing, CaseBrief otherwise, PeerConclusions peers) {
        this.assessments = assessments;
        this.cases = cases;
        this.standing = standing;
        this.otherwise = otherwise;
        this.peers = peers;
    }

    @Override
    public Set<String> tasks() {
        return TASKS;
    }

    @Override
    public Component of(Person person, WorkItem item) {
        CaseFile file = cases.find(person, item.reference());
        AssessmentView view = assessments.view(person, file.reference());
        Box brief = Box.div("bb-stack");
        Watermark.of(view.watermark()).ifPresent(brief::add);
        pages(item).ifPresent(brief::add);
        if (view.document() != null) {
            brief.add(Box.div("", Box.text("h3", "", "What is signed"), Box.text("pre", "bb-pre", view.document())));
        } else if (view.scorecard() != null) {
            brief.add(ScoreCards.trace(view.scorecard()));
        }
        if (!item.task().equals("score-kloes")) {
            ScoreCards.scores(view).ifPresent(brief::add);
        }
        if (item.task().equals("score-kloes") || item.task().equals("quality-assure")) {
            brief.add(peers.of(person, file));
        }
        DraftCards.comments(view).ifPresent(brief::add);
        DraftCards.said(view).ifPresent(brief::add);
        standing.of(file).ifPresent(brief::add);
        brief.add(otherwise.of(person, item));
        return brief;
    }

    /** The way to the page of each KLOE, which is where scoring is done. */
    private static Optional<Component> pages(WorkItem item) {
        if (!item.isOpen() || !item.task().equals("score-kloes")) {
            return Optional.empty();
        }
        Anchor pages = new Anchor("/cases/" + item.reference() + "/kloe", "Score KLOE by KLOE");
        pages.getElement().setAttribute("data-testid", "kloe-pages");
        return Optional.of(
                Box.div("", Box.of("b", "", pages), Box.detail("Evidence with its weight, and what a score does.")));
    }
}
