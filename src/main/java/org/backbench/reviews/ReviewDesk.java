package org.backbench.reviews;

import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.people.Role;
import org.backbench.problems.NotFound;
import org.springframework.stereotype.Component;

/** Lets a step of a review pass only from the right person and in its turn, one step at a time. */
@Component
class ReviewDesk {

    private final ReviewRows rows;
    private final Cases cases;
    private final Rights rights;

    ReviewDesk(ReviewRows rows, Cases cases, Rights rights) {
        this.rows = rows;
        this.cases = cases;
        this.rights = rights;
    }

    /** For someone with a role at this case: has the right and the key, and it is the turn. Takes the case. */
    CaseFile admit(Person person, String action, long caseId, Role role, ReviewState turn) {
        rights.require(person, action);
        look(person, caseId, role);
        return inTurn(caseId, turn);
    }

    /** The same for the peer of a seat. */
    CaseFile admit(Person person, String action, PanelSeat seat, ReviewState turn) {
        rights.require(person, action);
        requireKey(person, seat.caseId(), SeatKeys.of(seat.id()));
        seat.requireOf(person);
        return inTurn(seat.caseId(), turn);
    }

    /** For someone who only looks, with a role at this case. */
    CaseFile look(Person person, long caseId, Role role) {
        CaseFile file = cases.get(caseId);
        requireKey(person, caseId, keyOf(file, role));
        return file;
    }

    private static void requireKey(Person person, long caseId, String key) {
        if (!person.holds(key)) {
            throw new NotFound("case", caseId);
        }
    }

    private static String keyOf(CaseFile file, Role role) {
        return switch (role) {
            case REVIEW_MANAGER -> file.partnership(role);
            case LEAD_PEER -> SeatKeys.ofLead(file.id());
            default -> file.body(role);
        };
    }

    /** For the process itself: it is the turn. Takes the case. */
    CaseFile inTurn(long caseId, ReviewState turn) {
        CaseFile file = cases.take(caseId);
        rows.find(caseId)
                .orElseThrow(() -> new NotFound("review of case", file.reference()))
                .requireTurn(file, turn);
        return file;
    }

    void move(long caseId, ReviewState to) {
        rows.setState(caseId, to);
    }

    /** The panel has concluded: the draft report is complete. */
    void concluded(long caseId, String summary) {
        rows.setSummary(caseId, summary);
        move(caseId, ReviewState.REPORTING);
    }
}
