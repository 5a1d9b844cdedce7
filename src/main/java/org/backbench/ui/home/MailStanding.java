package org.backbench.ui.home;

import java.util.Optional;
import org.backbench.letters.MailRoom;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.Figures;
import org.backbench.ui.look.Notice;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How the mail goes out, for the administrator. */
@Component
@Order(3)
record MailStanding(MailRoom room, Rights rights) implements HomePart {

    private static final String ROOM = "/admin/letters";

    @Override
    public Where where() {
        return Where.TOP;
    }

    @Override
    public Optional<Card> of(Person person) {
        if (!rights.may(person, "see-mailings")) {
            return Optional.empty();
        }
        MailRoom.Standing standing = room.standing(person);
        Card card = new Card("Mail");
        if (standing.missing() != null) {
            card.add(Notice.attention("Nothing is sent.", standing.missing()));
        }
        card.add(new Tiles()
                .add("Not delivered", Figures.count(standing.failed()), "to send again", ROOM)
                .add("In doubt", Figures.count(standing.inDoubt()), "may have arrived", ROOM)
                .add("Waiting", Figures.count(standing.ready()), "go out with the next round", ROOM)
                .row());
        return Optional.of(card);
    }
}
