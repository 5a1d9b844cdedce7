package org.backbench.ui.reviews;

import java.util.Locale;
import org.backbench.reviews.PanelSeat.SeatState;
import org.backbench.reviews.ReviewView;
import org.backbench.reviews.ReviewView.Seat;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;
import org.backbench.ui.look.When;

/** Who sits on the panel and how far each is. */
final class PanelCard {

    private PanelCard() {}

    static Card of(ReviewView review) {
        Card card = new Card("Panel").note("since " + When.shortDay(review.openedOn()));
        if (review.panel().isEmpty()) {
            card.add(new EmptyState("Nobody sits on the panel yet", "The review manager appoints it."));
            return card;
        }
        Box list = Box.of("ul", "bb-clocks");
        review.panel().forEach(seat -> list.add(item(seat)));
        card.add(list);
        return card;
    }

    private static Box item(Seat seat) {
        Box name = Box.of("div", "", Box.strong(seat.name()));
        if (seat.lead()) {
            name.add(Box.text("span", "", ", lead peer"));
        }
        Box item = Box.of("li", "", name, Box.detail(seat.skill().title() + ", " + seat.employer()));
        item.add(status(seat.state()).small());
        if (seat.interest() != null) {
            item.add(Box.detail("Interest declared: " + seat.interest()));
        }
        return item;
    }

    private static Status status(SeatState state) {
        return switch (state) {
            case INVITED -> new Status(Shape.NOW, "invited, has not declared interests yet");
            case DECLARED -> new Status(Shape.DONE, "declared, free of conflicts");
            case INTEREST -> new Status(Shape.CONFLICT, "interest declared");
            case RECUSED, STOOD_DOWN ->
                new Status(Shape.TODO, state.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        };
    }
}
