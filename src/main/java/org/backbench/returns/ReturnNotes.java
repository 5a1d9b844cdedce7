package org.backbench.returns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.problems.Invalid;
import org.backbench.problems.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the people of a body write beside the figures of their draft; nobody else reads it. */
@Service
@Transactional
public class ReturnNotes {

    /** The longest comment and the longest context note, in characters. */
    public static final int LONGEST = 2000;

    private static final int MOST_CAUSES = 20;
    private static final int LONGEST_CAUSE = 1000;

    /** Stands between what half-typed causes are about and who types them. */
    private static final String BY = "\t";

    private final NoteRows rows;
    private final ReturnRows returns;
    private final Drafts drafts;
    private final ReturnDesk desk;
    private final Typing typing;
    private final DraftTrail trail;

    ReturnNotes(NoteRows rows, ReturnRows returns, Drafts drafts, ReturnDesk desk, Typing typing, DraftTrail trail) {
        this.rows = rows;
        this.returns = returns;
        this.drafts = drafts;
        this.desk = desk;
        this.typing = typing;
        this.trail = trail;
    }

    /** Who typed each line last, by line. */
    @Transactional(readOnly = true)
    public Map<String, LineMark> marks(Person person, long caseId) {
        return rows.marks(readable(person, caseId).id());
    }

    /** What was said about the lines, the oldest first. */
    @Transactional(readOnly = true)
    public List<LineComment> comments(Person person, long caseId) {
        return rows.comments(readable(person, caseId).id());
    }

    /** Says something about a line to the colleagues. */
    public void comment(Person person, long caseId, String line, String text) {
        CaseFile file = desk.own(person, caseId, "comment-return");
        BodyReturn owed = owed(caseId);
        TemplateLine about = drafts.templateOf(owed).line(line);
        rows.insertComment(owed.id(), about.key(), required(text), person, trail.now());
        trail.done(person, "comment-return", file, line);
    }

    /** The context note as it stands in the draft. */
    @Transactional(readOnly = true)
    public ContextNote note(Person person, long caseId) {
        return rows.note(readable(person, caseId).id());
    }

    /**
     * Keeps the context note; an empty text takes it away.
     *
     * @param opened what it said when this person opened it: refused where somebody else wrote it since
     */
    public ContextNote saveNote(Person person, long caseId, String text, String opened) {
        CaseFile file = desk.mine(person, caseId, "save-return", Role.RETURN_OFFICER);
        BodyReturn owed = editable(caseId);
        if (text.length() > LONGEST) {
            throw tooLong("note");
        }
        rows.note(owed.id()).requireUnmoved(opened, text);
        rows.saveNote(owed.id(), text.strip(), person, trail.now());
        trail.done(person, "save-note", file, "Context note");
        return rows.note(owed.id());
    }

    /**
     * Causes that do not explain enough yet, as they were typed, by rule and line: “year-on-year finance-cost”. Each
     * person has his own; where he has none and nothing is explained he is shown a colleague’s to go on from.
     */
    @Transactional(readOnly = true)
    public Map<String, List<HalfCause>> halfCauses(Person person, long caseId) {
        BodyReturn owed = readable(person, caseId);
        List<Explanation> told = returns.typed(owed.id()).explanations();
        Map<String, List<HalfCause>> half = new LinkedHashMap<>();
        rows.halfCauses(owed.id()).forEach((key, causes) -> {
            String about = key.split(BY, 2)[0];
            boolean open = told.stream()
                    .noneMatch(each -> about(each.rule(), each.line()).equals(about));
            if (key.equals(about + BY + person.login())) {
                half.put(about, causes);
            } else if (open) {
                half.putIfAbsent(about, causes);
            }
        });
        return half;
    }

    /** Keeps causes while they are typed, so that nothing is lost before they explain enough; none take his away. */
    public void saveHalfCauses(Person person, long caseId, String rule, String line, List<HalfCause> causes) {
        desk.mine(person, caseId, "save-return", Role.RETURN_OFFICER);
        BodyReturn owed = editable(caseId);
        Template template = drafts.templateOf(owed);
        boolean sane = causes.size() <= MOST_CAUSES
                && template.rules().stream().anyMatch(each -> each.key().equals(rule))
                && causes.stream()
                        .allMatch(cause -> cause.text().length() <= LONGEST_CAUSE
                                && cause.amount().length() <= LONGEST_CAUSE);
        if (!sane) {
            String limits = "At most %d causes, each of at most %d characters.".formatted(MOST_CAUSES, LONGEST_CAUSE);
            throw new Invalid(limits, List.of(new Invalid.Place("causes", limits)));
        }
        rows.saveHalfCauses(owed.id(), about(rule, template.line(line).key()) + BY + person.login(), causes);
    }

    /** How half-typed causes are found again. */
    public static String about(String rule, String line) {
        return rule + " " + line;
    }

    private static String required(String text) {
        if (text.isBlank()) {
            throw new Invalid(
                    "A comment says something. Type it first.",
                    List.of(new Invalid.Place("text", "Type what you want to say.")));
        }
        if (text.length() > LONGEST) {
            throw tooLong("text");
        }
        return text.strip();
    }

    private static Invalid tooLong(String place) {
        String limit = "At most %d characters.".formatted(LONGEST);
        return new Invalid("Nothing was saved: " + limit, List.of(new Invalid.Place(place, limit)));
    }

    private BodyReturn readable(Person person, long caseId) {
        desk.readable(person, caseId);
        return owed(caseId);
    }

    private BodyReturn owed(long caseId) {
        return returns.ofCase(caseId).orElseThrow(() -> new NotFound("return of case", caseId));
    }

    private BodyReturn editable(long caseId) {
        BodyReturn owed = returns.lockOfCase(caseId).orElseThrow(() -> new NotFound("return of case", caseId));
        return typing.requireOpen(owed);
    }
}
