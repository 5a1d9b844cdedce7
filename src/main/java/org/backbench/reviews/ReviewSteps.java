package org.backbench.reviews;

import java.util.List;
import org.backbench.cases.Cases;
import org.backbench.people.Role;
import org.springframework.stereotype.Component;

/** What the process does with a review: bpmn/peer-review.bpmn calls ${reviewSteps.…}. */
@Component
public class ReviewSteps {

    private final Reviews reviews;
    private final Panels panels;
    private final PeerReports reports;
    private final Cases cases;

    ReviewSteps(Reviews reviews, Panels panels, PeerReports reports, Cases cases) {
        this.reviews = reviews;
        this.panels = panels;
        this.reports = reports;
        this.cases = cases;
    }

    public void open(long caseId) {
        reviews.open(caseId);
    }

    /** The review managers of the partnership that reviews the body. */
    public String managers(long caseId) {
        return cases.get(caseId).partnership(Role.REVIEW_MANAGER);
    }

    /** The seats whose peers have still to declare. */
    public List<Long> undeclaredSeats(long caseId) {
        return panels.undeclared(caseId);
    }

    /** The seats that judge. */
    public List<Long> seats(long caseId) {
        return panels.judging(caseId);
    }

    /** The one peer of a seat. */
    public String peer(long seatId) {
        return Role.PEER.at(Long.toString(seatId));
    }

    public String leadPeer(long caseId) {
        return Role.LEAD_PEER.at(Long.toString(caseId));
    }

    /** After the last declaration: the variable panelStands. */
    public boolean panelStands(long caseId) {
        return panels.settle(caseId);
    }

    public void sendReport(long caseId) {
        reports.send(caseId);
    }

    /** Who comments on the draft for the body. */
    public String commenters(long caseId) {
        return cases.get(caseId).body(Role.RETURN_OFFICER);
    }

    public void noteSilence(long caseId) {
        reports.noteSilence(caseId);
    }
}
