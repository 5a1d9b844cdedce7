package org.backbench.ui.reviews;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.backbench.cases.CaseFile;
import org.backbench.returns.Templates;
import org.backbench.reviews.ReviewView;
import org.backbench.reviews.Reviews;
import org.backbench.ui.cases.CaseDoor;
import org.backbench.ui.cases.CaseLayout;
import org.backbench.ui.cases.CaseTab;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.Watermark;

/** The peer review of a case: panel, judgements when they are open to the reader, and the report. */
@Route(value = "cases/:reference/peer-review", layout = CaseLayout.class)
@PermitAll
public class PeerReviewTab extends CaseTab {

    private final transient Reviews reviews;
    private final transient Templates templates;

    PeerReviewTab(CaseDoor door, Reviews reviews, Templates templates) {
        super(door);
        this.reviews = reviews;
        this.templates = templates;
    }

    @Override
    protected void show(CaseFile file, QueryParameters address) {
        if (!reviews.has(file.id())) {
            add(new Card(
                    "Peer review",
                    new EmptyState(
                            "The peer review has not begun",
                            "It begins when the return is received; then the review manager appoints the panel.")));
            return;
        }
        ReviewView review = reviews.view(door().person(), file.reference());
        Watermark.of(review.watermark()).ifPresent(this::add);
        Box left = Box.div("bb-stack", ReportCards.report(review));
        ReportCards.judgements(review, templates.get(file.template())).ifPresent(left::add);
        add(Box.div("bb-cols", left, Box.div("bb-stack", PanelCard.of(review))));
    }
}
