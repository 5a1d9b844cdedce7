package org.backbench.ui.letters;

import com.vaadin.flow.component.Component;
import org.backbench.letters.LetterLine;
import org.backbench.letters.MailingState;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;
import org.backbench.ui.look.When;

/** How far a letter is, by word and shape. */
final class LetterStates {

    private LetterStates() {}

    static Component of(LetterLine letter) {
        MailingState mailing = letter.mailing();
        Shape shape = mailing == null ? Shape.TODO : shape(mailing);
        Status status = new Status(shape, letter.state()).wrapped();
        return letter.sentAt() == null
                ? status
                : Box.div("", status, Box.detail(When.shortDay(letter.sentAt()) + ", " + When.time(letter.sentAt())));
    }

    static Shape shape(MailingState state) {
        return switch (state) {
            case READY, HANDING_OVER -> Shape.NOW;
            case SENT, LOCAL -> Shape.DONE;
            case FAILED -> Shape.REFUSED;
            case IN_DOUBT -> Shape.SOON;
        };
    }
}
