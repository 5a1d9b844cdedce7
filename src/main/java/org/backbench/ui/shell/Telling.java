package org.backbench.ui.shell;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.backbench.people.Person;
import org.backbench.people.SignedIn;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Toast;
import org.backbench.worklist.Notice;
import org.backbench.worklist.Notices;

/** Tells a person, wherever he is, what others did with tasks that were his; each is told once. */
@org.springframework.stereotype.Component
class Telling {

    private final Notices notices;
    private final SignedIn signedIn;
    private final Changes changes;

    Telling(Notices notices, SignedIn signedIn, Changes changes) {
        this.notices = notices;
        this.signedIn = signedIn;
        this.changes = changes;
    }

    /** Tells through this part of every screen, as soon as it is there and whenever tasks move. */
    void through(Component frame) {
        changes.follow(frame, this::tell);
        frame.addAttachListener(attach -> tell());
    }

    private void tell() {
        Person person = signedIn.person();
        List<Notice> unseen = notices.unseen(person);
        unseen.forEach(
                notice -> Toast.show(org.backbench.ui.look.Notice.plain(Box.text("span", "", notice.sentence()))));
        if (!unseen.isEmpty()) {
            notices.seen(person, unseen.getLast().id());
        }
    }
}
