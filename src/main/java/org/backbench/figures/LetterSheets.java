package org.backbench.figures;

import org.backbench.letters.LetterLine;
import org.backbench.letters.LetterToCome;
import org.backbench.letters.Letters;
import org.backbench.letters.MailRoom;
import org.backbench.letters.Mailing;
import org.backbench.letters.MailingState;
import org.backbench.letters.Outbox;
import org.backbench.paging.Page;
import org.backbench.people.Person;
import org.springframework.stereotype.Service;

/**
 * The letters of a case, the outbox of the training and the mail in trouble, as files. Each list is asked for once
 * before its file begins: whoever may not see it gets a refusal and no file.
 */
@Service
public class LetterSheets {

    private static final int PAGE = 500;

    private final Letters letters;
    private final Outbox outbox;
    private final MailRoom room;

    LetterSheets(Letters letters, Outbox outbox, MailRoom room) {
        this.letters = letters;
        this.outbox = outbox;
        this.room = room;
    }

    /** The letters a case has caused, newest first; who sits on a panel stays unsaid. */
    public Sheet<LetterLine> written(Person person, String reference) {
        letters.ofCase(person, reference, null, 1);
        return new Sheet<>(
                        "letters-" + reference, () -> Page.all(after -> letters.ofCase(person, reference, after, PAGE)))
                .column("written", LetterLine::writtenAt)
                .column("mark", letter -> letter.mark().words())
                .column("letter", LetterLine::title)
                .column("subject", LetterLine::subject)
                .column("role", LetterLine::roleKey)
                .column("recipient", LetterLine::recipient)
                .column("stands_in_for", LetterLine::standsInFor)
                .column("state", LetterLine::state)
                .column("sent", LetterLine::sentAt);
    }

    /** The letters the running clocks of the case will cause, the next one first. */
    public Sheet<LetterToCome> toCome(Person person, String reference) {
        var coming = letters.preview(person, reference);
        return new Sheet<>("letters-to-come-" + reference, coming::stream)
                .column("day", LetterToCome::day)
                .column("reaches_the_reader", LetterToCome::arrives)
                .column("mark", letter -> letter.mark().words())
                .column("letter", LetterToCome::title)
                .column("subject", LetterToCome::subject)
                .column("about", LetterToCome::clock)
                .column("role", LetterToCome::roleKey)
                .column("recipient", LetterToCome::recipient);
    }

    /** What training mode would have sent, latest first. */
    public Sheet<Mailing> outbox(Person person) {
        outbox.list(person, null, 1);
        return new Sheet<>("outbox", () -> Page.all(after -> outbox.list(person, after, PAGE)))
                .column("composed", Mailing::composedAt)
                .column("recipient", Mailing::recipient)
                .column("subject", Mailing::subject)
                .column("digest", Mailing::digest)
                .column("letters", Mailing::letters);
    }

    /** What failed or is in doubt, newest first: whom it is for, never its words. */
    public Sheet<MailRoom.Trouble> mailings(Person person, MailingState state) {
        room.standing(person);
        return new Sheet<>(
                        "mail-" + (state == MailingState.FAILED ? "failed" : "in-doubt"),
                        () -> Page.all(after -> room.troubles(person, state, after, PAGE)))
                .column("composed", MailRoom.Trouble::composedAt)
                .column("recipient", MailRoom.Trouble::recipient)
                .column("address", MailRoom.Trouble::address)
                .column("digest", MailRoom.Trouble::digest)
                .column("letters", MailRoom.Trouble::letters)
                .column("state", trouble -> trouble.state().words())
                .column("attempts", MailRoom.Trouble::attempts)
                .column("what_went_wrong", MailRoom.Trouble::trouble);
    }
}
