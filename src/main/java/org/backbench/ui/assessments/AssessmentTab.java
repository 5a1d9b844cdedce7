package org.backbench.ui.assessments;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.backbench.assessments.AssessmentView;
import org.backbench.assessments.Assessments;
import org.backbench.cases.CaseFile;
import org.backbench.ui.cases.CaseDoor;
import org.backbench.ui.cases.CaseLayout;
import org.backbench.ui.cases.CaseTab;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.Watermark;
import org.backbench.ui.look.When;

/** The use-of-resources assessment of a case: scores, where they come from, the draft and what was said to it. */
@Route(value = "cases/:reference/assessment", layout = CaseLayout.class)
@PermitAll
public class AssessmentTab extends CaseTab {

    private final transient Assessments assessments;

    AssessmentTab(CaseDoor door, Assessments assessments) {
        super(door);
        this.assessments = assessments;
    }

    @Override
    protected void show(CaseFile file, QueryParameters address) {
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
        addDocument(view, left);
        add(Box.div("bb-cols", left, right));
    }

    private static void addDocument(AssessmentView view, Box into) {
        if (view.document() == null) {
            return;
        }
        var signature = view.signature();
        String heading = signature == null ? "What will be signed" : "What was signed";
        Card card = new Card(heading, new NativeDetails("The text", Box.text("pre", "bb-pre", view.document())));
        if (signature != null) {
            card.add(Box.text(
                    "p",
                    "bb-s bb-2 bb-break",
                    "Signed by %s on %s. Fingerprint (SHA-256): %s"
                            .formatted(signature.name(), When.day(signature.at()), signature.sha256())));
        }
        into.add(card);
    }
}
