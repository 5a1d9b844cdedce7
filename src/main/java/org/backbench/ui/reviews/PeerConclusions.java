package org.backbench.ui.reviews;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.reviews.ReviewView;
import org.backbench.reviews.Reviews;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Watermark;

/** What the peers concluded, as evidence for those who go on from it. */
@org.springframework.stereotype.Component
public class PeerConclusions {

    private final Reviews reviews;

    PeerConclusions(Reviews reviews) {
        this.reviews = reviews;
    }

    /** A heading with the conclusions this person may read, or that there are none for him. */
    public Component of(Person person, CaseFile file) {
        Box part = Box.div("bb-stack-tight", Box.text("h3", "", "What the peers concluded"));
        ReviewView review = reviews.has(file.id()) ? reviews.view(person, file.reference()) : null;
        if (review == null || review.report() == null) {
            part.add(Box.detail("There is no report of the panel for you to read yet."));
            return part;
        }
        Watermark.of(review.watermark()).ifPresent(part::add);
        part.add(ReportCards.conclusions(file.reference(), review.report()));
        part.add(Box.div("", new Anchor("/cases/" + file.reference() + "/peer-review", "The whole report")));
        return part;
    }
}
