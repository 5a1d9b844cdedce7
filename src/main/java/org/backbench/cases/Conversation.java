package org.backbench.cases;

import java.time.Clock;
import java.util.List;
import org.backbench.cases.RemarkRows.Author;
import org.backbench.deadlines.Clocks;
import org.backbench.paging.After;
import org.backbench.paging.Page;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.problems.Invalid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who work on a case say to each other about it: whoever may see the case reads it. */
@Service
@Transactional
public class Conversation {

    /** The longest remark, in characters. */
    public static final int LONGEST = 4000;

    /** More than this many are not counted. */
    public static final int MANY = 100;

    private final RemarkRows rows;
    private final Cases cases;
    private final Rights rights;
    private final RemarkTelling telling;
    private final Clocks clocks;
    private final Clock clock;

    Conversation(RemarkRows rows, Cases cases, Rights rights, RemarkTelling telling, Clocks clocks, Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.rights = rights;
        this.telling = telling;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** What was said about a case, the newest first. */
    @Transactional(readOnly = true)
    public Page<Remark> of(Person person, String reference, @Nullable String after, int limit) {
        CaseFile file = cases.find(person, reference);
        long before = after == null ? Long.MAX_VALUE : After.id(after);
        List<Remark> found = rows.list(file.id(), person, before, limit + 1);
        return Page.of(found, limit, remark -> Long.toString(remark.id()));
    }

    /** Says something; who sits on the panel of the case says it without a name. */
    public Remark say(Person person, String reference, String text) {
        rights.require(person, "join-conversation");
        CaseFile file = cases.find(person, reference);
        String words = required(text);
        Author as = rows.isGuest(file.id(), person.id()) ? Author.PANEL : Author.of(person, file);
        Remark said = rows.insert(file.id(), clock.instant(), person, as, words);
        rows.keepHalf(file.id(), person.id(), "", null);
        telling.said(file, person, as, said);
        return said;
    }

    /** Says something and lets the clock of the person's task wait until the body answers: both or neither. */
    public Remark sayAndWait(Person person, String reference, String text, long clockId, String reason) {
        Remark said = say(person, reference, text);
        clocks.pause(person, clockId, reason);
        return said;
    }

    /** Whether the person says things about this case without his name. */
    @Transactional(readOnly = true)
    public boolean isNameless(Person person, String reference) {
        return rows.isGuest(cases.find(person, reference).id(), person.id());
    }

    /** How many remarks of others the person has not read, at most {@link #MANY}. */
    @Transactional(readOnly = true)
    public int unread(Person person, String reference) {
        return rows.countUnread(cases.find(person, reference).id(), person.id(), MANY);
    }

    /** The person has read everything up to this remark. */
    public void read(Person person, String reference, long upTo) {
        rows.setRead(cases.find(person, reference).id(), person.id(), upTo);
    }

    /** What the person has typed and not said yet. */
    @Transactional(readOnly = true)
    public HalfRemark half(Person person, String reference) {
        return rows.half(cases.find(person, reference).id(), person.id()).orElse(HalfRemark.NOTHING);
    }

    /** Keeps what is being typed, so that it is there again; an empty text takes it away. */
    public HalfRemark keepHalf(Person person, String reference, String text) {
        rights.require(person, "join-conversation");
        CaseFile file = cases.find(person, reference);
        requireShort(text);
        HalfRemark half = text.isBlank() ? HalfRemark.NOTHING : new HalfRemark(text, clock.instant());
        rows.keepHalf(file.id(), person.id(), half.words(), half.keptAt());
        return half;
    }

    private static String required(String text) {
        if (text.isBlank()) {
            throw new Invalid(
                    "A remark says something. Type it first.",
                    List.of(new Invalid.Place("text", "Type what you want to say.")));
        }
        requireShort(text);
        return text.strip();
    }

    private static void requireShort(String text) {
        if (text.length() > LONGEST) {
            String limit = "At most %d characters.".formatted(LONGEST);
            throw new Invalid("Nothing was kept: " + limit, List.of(new Invalid.Place("text", limit)));
        }
    }
}
