package org.backbench.ui.assessments;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.backbench.assessments.AssessmentView;
import org.backbench.assessments.Assessments;
import org.backbench.cases.CaseFile;
import org.backbench.ui.cases.CaseDoor;
import org.backbench.ui.cases.CaseLayout;
import org.backbench.ui.cases.CaseTab;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.Facts;
import org.backbench.ui.look.Watermark;
import org.backbench.ui.look.When;

/** The use-of-resources assessment of a case: scores, where they come from, the draft and what was said to it. */
@Route(value = "cases/:reference/assessment", layout = CaseLayout.class)
@PermitAll
public class AssessmentTab extends CaseTab {

    private final transient Assessments assessments;
    private final transient RecommendationsPart recommendations;

    AssessmentTab(CaseDoor door, Assessments assessments, RecommendationsPart recommendations) {
        super(door);
        this.assessments = assessments;
        this.recommendations = recommendations;
    }

    @Override
    protected void show(CaseFile file, QueryParameters address) {
        showAssessment(file);
        recommendations.of(file, door().person()).ifPresent(this::add);
    }

    private void showAssessment(CaseFile file) {
        if (!assessments.has(file.id())) {
            add(new Card(
                    "Use of resources",
                    new EmptyState(
                            "The assessment has not begun",
                            "It begins when the peer report is issued; then the inspector scores the KLOEs.")));
            return;
        }
        AssessmentView view = assessments.view(door().person(), file.reference());
        Watermark.of(view.watermark()).ifPresent(this::add);
        Box right = Box.div("bb-stack", ScoreCards.themes(view));
        DraftCards.opinions(view).ifPresent(right::add);
        Box left = Box.div("bb-stack", ScoreCards.kloes(view));
        DraftCards.draft(view).ifPresent(left::add);
        signature(view).ifPresent(left::add);
        add(Box.div("bb-cols", left, right));
    }

    /** Who signed and when is for everybody; the text is for those who may read it. */
    private static Optional<Card> signature(AssessmentView view) {
        var signature = view.signature();
        if (signature == null && view.document() == null) {
            return Optional.empty();
        }
        Card card = new Card(signature == null ? "What will be signed" : "Signature");
        if (signature != null) {
            card.add(new Facts()
                    .fact("Signed by", signature.name())
                    .fact("On", When.day(signature.at()))
                    .fact("SHA-256", Box.text("span", "bb-s bb-break", signature.sha256())));
        }
        if (view.document() != null) {
            card.add(new NativeDetails("The text", Box.text("pre", "bb-pre", view.document())));
        }
        return Optional.of(card);
    }
}
