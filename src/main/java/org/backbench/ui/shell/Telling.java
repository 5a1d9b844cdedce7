package org.backbench.ui.shell;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
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
        AtomicLong told = new AtomicLong();
        changes.follow(frame, () -> tell(frame, told));
        frame.addAttachListener(attach -> tell(frame, told));
    }

    /** A screen whose browser is gone does not answer: what it was told the next screen tells again. */
    private void tell(Component frame, AtomicLong told) {
        Person person = signedIn.person();
        List<Notice> fresh = notices.unseen(person).stream()
                .filter(notice -> notice.id() > told.get())
                .toList();
        if (!fresh.isEmpty()) {
            fresh.forEach(
                    notice -> Toast.show(org.backbench.ui.look.Notice.plain(Box.text("span", "", notice.sentence()))));
            long last = fresh.getLast().id();
            told.set(last);
            frame.getElement().executeJs("return true").then(there -> notices.seen(person, last));
        }
    }
}
