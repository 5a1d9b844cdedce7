package org.backbench.letters;

import java.util.List;
import org.backbench.paging.After;
import org.backbench.paging.Page;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.problems.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What training mode would have sent: it stays here to be read, and nothing leaves this Backbench. */
@Service
@Transactional(readOnly = true)
public class Outbox {

    /** A mailing with its letters, as its reader would have got it. */
    public record Opened(Mailing mailing, List<Letter> letters) {}

    private final MailingRows rows;
    private final LetterRows letters;
    private final Rights rights;

    Outbox(MailingRows rows, LetterRows letters, Rights rights) {
        this.rows = rows;
        this.letters = letters;
        this.rights = rights;
    }

    /** The latest first. */
    public Page<Mailing> list(Person person, @Nullable String after, int limit) {
        rights.require(person, "see-outbox");
        List<Mailing> found = after == null
                ? rows.listLocal(null, 0, limit + 1)
                : rows.listLocal(After.moment(after), After.id(after), limit + 1);
        return Page.of(found, limit, mailing -> mailing.composedAt() + "~" + mailing.id());
    }

    public Opened open(Person person, long id) {
        rights.require(person, "see-outbox");
        Mailing mailing = rows.find(id)
                .filter(found -> found.state() == MailingState.LOCAL)
                .orElseThrow(() -> new NotFound("mailing", id));
        return new Opened(mailing, letters.findByMailing(id));
    }
}
