package org.backbench.reviews;

import java.util.List;
import java.util.Optional;
import org.backbench.reviews.PanelSeat.SeatState;

/** All seats of one review, those that were left included. */
record Panel(List<PanelSeat> seats) {

    Panel {
        seats = List.copyOf(seats);
    }

    List<PanelSeat> standing() {
        return seats.stream().filter(PanelSeat::standing).toList();
    }

    List<PanelSeat> in(SeatState state) {
        return seats.stream().filter(seat -> seat.state() == state).toList();
    }

    Optional<PanelSeat> lead() {
        return standing().stream().filter(PanelSeat::lead).findFirst();
    }

    Optional<PanelSeat> seatOf(String login) {
        return standing().stream().filter(seat -> seat.login().equals(login)).findFirst();
    }

    /** Every seat has declared, none an interest that nobody has dealt with, and the panel can conclude. */
    boolean stands() {
        List<PanelSeat> standing = standing();
        return in(SeatState.INTEREST).isEmpty()
                && standing.stream().allMatch(PanelSeat::declared)
                && standing.size() >= Nominations.QUORUM
                && standing.stream().anyMatch(seat -> seat.skill() == Skill.FINANCE)
                && lead().isPresent();
    }
}
