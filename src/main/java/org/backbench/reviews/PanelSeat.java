package org.backbench.reviews;

import java.time.Instant;
import org.backbench.people.Person;
import org.backbench.problems.NotAllowed;
import org.backbench.problems.Outdated;
import org.backbench.problems.Refused;

/** One seat of a panel and the peer who has it. */
public record PanelSeat(
        long id,
        long caseId,
        long personId,
        String login,
        String name,
        String employer,
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

    PanelSeat requireOf(Person person) {
        if (person.id() != personId) {
            throw new SeatOfAnother(this);
        }
        return this;
    }

    PanelSeat requireUndeclared() {
        if (state != SeatState.INVITED) {
            throw new AlreadyDeclared(this);
        }
        return this;
    }

    PanelSeat requireDeclared() {
        if (!declared()) {
            throw new NotDeclared(this);
        }
        return this;
    }

    /** A seat belongs to one peer. */
    public static final class SeatOfAnother extends NotAllowed {
        SeatOfAnother(PanelSeat seat) {
            super("This seat is %s's. Nobody else declares or judges for it.".formatted(seat.name()));
        }
    }

    /** One declaration a seat. */
    public static final class AlreadyDeclared extends Outdated {
        AlreadyDeclared(PanelSeat seat) {
            super("%s has declared already. Tell the review manager if something has changed.".formatted(seat.name()));
        }
    }

    /** No declaration, no access. */
    public static final class NotDeclared extends Refused {
        NotDeclared(PanelSeat seat) {
            super("%s has not declared interests yet, so the papers stay closed. Declare first."
                    .formatted(seat.name()));
        }
    }
}
