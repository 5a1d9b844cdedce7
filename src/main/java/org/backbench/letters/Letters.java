package org.backbench.letters;

import java.util.List;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.paging.After;
import org.backbench.paging.Page;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.problems.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters of a case for those who see the case: written, sent, and to come. */
@Service
@Transactional
public class Letters {

    private final LetterRows rows;
    private final LetterKinds kinds;
    private final Preview preview;
    private final Cases cases;

    Letters(LetterRows rows, LetterKinds kinds, Preview preview, Cases cases) {
        this.rows = rows;
        this.kinds = kinds;
        this.preview = preview;
        this.cases = cases;
    }

    /** The letters a case has caused, newest first. */
    @Transactional(readOnly = true)
    public Page<LetterLine> ofCase(Person person, String reference, @Nullable String after, int limit) {
        CaseFile file = cases.find(person, reference);
        long before = after == null ? Long.MAX_VALUE : After.id(after);
        List<Letter> found = rows.findByCase(file.id(), before, limit + 1);
        return Page.of(found, limit, letter -> Long.toString(letter.id())).map(letter -> line(letter, person));
    }

    /** The letters the running clocks of the case will cause, the next one first. */
    @Transactional(readOnly = true)
    public List<LetterToCome> preview(Person person, String reference) {
        return preview.of(cases.find(person, reference)).stream()
                .map(foretold -> toCome(foretold, person))
                .toList();
    }

    /**
     * The letters of one rung that is to come, as they would read by what is known today, one for each reader; empty
     * once they are written or no longer come, and where they are not for this person to read.
     */
    @Transactional(readOnly = true)
    public List<Letter> foretold(Person person, String reference, long rungId) {
        return preview.of(cases.find(person, reference)).stream()
                .filter(foretold -> foretold.rung().rungId() == rungId)
                .map(Preview.Foretold::letter)
                .filter(letter -> isReadable(letter, person))
                .toList();
    }

    /** One letter in full; a letter to a peer is there for its reader only. */
    @Transactional(readOnly = true)
    public Letter read(Person person, String reference, long id) {
        CaseFile file = cases.find(person, reference);
        return rows.find(id)
                .filter(letter -> letter.caseId() == file.id() && isReadable(letter, person))
                .orElseThrow(() -> new NotFound("letter", id));
    }

    /** The letters of a case in full that the person may read, newest first; a page may hold fewer than its limit. */
    Page<Letter> readable(Person person, String reference, @Nullable String after, int limit) {
        CaseFile file = cases.find(person, reference);
        long before = after == null ? Long.MAX_VALUE : After.id(after);
        Page<Letter> page =
                Page.of(rows.findByCase(file.id(), before, limit + 1), limit, letter -> Long.toString(letter.id()));
        return new Page<>(
                page.items().stream()
                        .filter(letter -> isReadable(letter, person))
                        .toList(),
                page.next());
    }

    private static boolean isReadable(Letter letter, Person person) {
        return !letter.blind() || (letter.recipientId() != null && letter.recipientId() == person.id());
    }

    private LetterToCome toCome(Preview.Foretold foretold, Person person) {
        Letter letter = foretold.letter();
        boolean readable = isReadable(letter, person);
        return new LetterToCome(
                foretold.rung().rungId(),
                Dates.dayOf(letter.writtenAt()),
                letter.dueAt(),
                letter.kind(),
                kinds.of(letter.kind()).title(),
                letter.mark(),
                foretold.rung().label(),
                foretold.rung().rung(),
                roleShown(letter),
                readable && letter.recipientId() != null ? letter.recipient() : null,
                letter.subject(),
                readable);
    }

    private static String roleShown(Letter letter) {
        return letter.blind() ? Role.of(letter.roleKey()).key() : letter.roleKey();
    }

    private LetterLine line(Letter letter, Person person) {
        boolean readable = isReadable(letter, person);
        return new LetterLine(
                letter.id(),
                letter.writtenAt(),
                letter.kind(),
                kinds.of(letter.kind()).title(),
                letter.mark(),
                roleShown(letter),
                readable ? letter.recipient() : null,
                readable ? letter.standsInFor() : null,
                letter.subject(),
                letter.inWords(),
                letter.mailing(),
                letter.sentAt(),
                readable);
    }
}
