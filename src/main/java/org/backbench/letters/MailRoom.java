package org.backbench.letters;

import java.time.Instant;
import org.backbench.audit.Audit;
import org.backbench.paging.After;
import org.backbench.paging.Page;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.problems.Outdated;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks after mail that could not be delivered. The administrator sees whom it is for, never the words. */
@Service
@Transactional
public class MailRoom {

    /** A mailing that somebody must decide about; what it says is not for whoever decides. */
    public record Trouble(
            long id,
            String recipient,
            @Nullable String address,
            boolean digest,
            int letters,
            Instant composedAt,
            MailingState state,
            int attempts,
            @Nullable String trouble) {}

    /**
     * How the mail stands.
     *
     * @param missing what must be configured before anything is sent; null when nothing is missing
     */
    public record Standing(
            int ready, int failed, int inDoubt, @Nullable String missing) {}

    private final MailingRows rows;
    private final Rights rights;
    private final Audit audit;
    private final LetterSettings settings;
    private final boolean training;

    MailRoom(
            MailingRows rows,
            Rights rights,
            Audit audit,
            LetterSettings settings,
            org.backbench.calendar.TimeSettings time) {
        this.rows = rows;
        this.rights = rights;
        this.audit = audit;
        this.settings = settings;
        this.training = time.training();
    }

    @Transactional(readOnly = true)
    public Standing standing(Person person) {
        rights.require(person, "see-mailings");
        return new Standing(
                rows.count(MailingState.READY),
                rows.count(MailingState.FAILED),
                rows.count(MailingState.IN_DOUBT),
                training ? null : settings.smtp().missing());
    }

    /** What failed or is in doubt, newest first. */
    @Transactional(readOnly = true)
    public Page<Trouble> troubles(Person person, MailingState state, @Nullable String after, int limit) {
        rights.require(person, "see-mailings");
        long before = after == null ? Long.MAX_VALUE : After.id(after);
        return Page.of(rows.list(state, before, limit + 1), limit, mailing -> Long.toString(mailing.id()))
                .map(MailRoom::trouble);
    }

    /** Somebody decides that it goes out again, also where it may arrive twice. */
    public void sendAgain(Person person, long id) {
        rights.require(person, "send-again");
        if (!rows.sendAgain(id)) {
            throw new NothingToDecide();
        }
        audit.record(person.login(), "send-again", "mailing " + id, null, "Sent again by decision.");
    }

    private static Trouble trouble(Mailing mailing) {
        return new Trouble(
                mailing.id(),
                mailing.recipient(),
                mailing.address(),
                mailing.digest(),
                mailing.letters(),
                mailing.composedAt(),
                mailing.state(),
                mailing.attempts(),
                mailing.trouble());
    }

    /** Only what failed or is in doubt is sent again by hand. */
    public static final class NothingToDecide extends Outdated {
        NothingToDecide() {
            super("This mailing is neither failed nor in doubt any more. Open the list again.");
        }
    }
}
