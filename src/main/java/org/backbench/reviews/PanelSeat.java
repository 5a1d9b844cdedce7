package org.backbench.reviews;

import java.time.Instant;

/** One seat of a panel and the peer who has it. */
public record PanelSeat(
        long id,
        long caseId,
        long personId,
        String login,
        String name,
        Skill skill,
        boolean lead,
        SeatState state,
        Instant appointedAt) {

    /** From invitation to leaving. A seat with an interest waits for the review manager and gives no access. */
    public enum SeatState {
        INVITED,
        DECLARED,
        INTEREST,
        RECUSED,
        STOOD_DOWN
    }

    /** Whether the peer is on the panel, or will be once he has declared. */
    public boolean standing() {
        return state == SeatState.INVITED || state == SeatState.DECLARED;
    }

    boolean declared() {
        return state == SeatState.DECLARED;
    }
}
