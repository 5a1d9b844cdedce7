package org.backbench.reviews;

import java.time.Clock;
import java.time.LocalDate;
import org.backbench.cases.Cases;
import org.backbench.people.People;
import org.backbench.people.Role;
import org.springframework.stereotype.Component;

/**
 * What a seat opens: its tasks from the appointment on, the case once the peer has declared, nothing after he has left.
 */
@Component
class SeatKeys {

    private final People people;
    private final Cases cases;
    private final Clock clock;

    SeatKeys(People people, Cases cases, Clock clock) {
        this.people = people;
        this.cases = cases;
        this.clock = clock;
    }

    /** The candidate group of a seat. */
    static String of(long seatId) {
        return Role.PEER.at(Long.toString(seatId));
    }

    /** The candidate group of the lead peer of a case. */
    static String ofLead(long caseId) {
        return Role.LEAD_PEER.at(Long.toString(caseId));
    }

    void invite(long seatId, long personId) {
        people.grant(personId, Role.PEER, Long.toString(seatId), LocalDate.now(clock));
    }

    void lead(long caseId, long personId) {
        people.revokeAll(Role.LEAD_PEER, Long.toString(caseId));
        people.grant(personId, Role.LEAD_PEER, Long.toString(caseId), LocalDate.now(clock));
    }

    void admit(PanelSeat seat) {
        cases.invite(seat.caseId(), seat.personId());
    }

    void dismiss(PanelSeat seat) {
        people.revokeAll(Role.PEER, Long.toString(seat.id()));
        people.revoke(seat.personId(), Role.LEAD_PEER, Long.toString(seat.caseId()));
        cases.uninvite(seat.caseId(), seat.personId());
    }
}
