package org.backbench.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.problems.Invalid;
import org.backbench.problems.NotFound;
import org.backbench.problems.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The work of a body on its return before it is sent: figures, explanations, how each function is handed in. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Drafting {

    private static final int LONGEST_TEXT = 100;
    private static final int LONGEST_REASON = 2000;

    private final ReturnRows rows;
    private final Drafts drafts;
    private final ReturnDesk desk;
    private final Typing typing;
    private final NoteRows notes;
    private final DraftTrail trail;

    Drafting(ReturnRows rows, Drafts drafts, ReturnDesk desk, Typing typing, NoteRows notes, DraftTrail trail) {
        this.rows = rows;
        this.drafts = drafts;
        this.desk = desk;
        this.typing = typing;
        this.notes = notes;
        this.trail = trail;
    }

    /** The return as it is typed, for the people of its body; for everybody else there is no draft. */
    ReturnDraft draft(Person person, long caseId) {
        desk.readable(person, caseId);
        return drafts.of(owed(caseId));
    }

    /** What the draft would be with these texts; nothing is kept. */
    ReturnDraft check(Person person, long caseId, Map<String, String> texts) {
        desk.readable(person, caseId);
        BodyReturn owed = owed(caseId);
        requireKnownLines(templateOf(owed), texts);
        return drafts.with(owed, texts);
    }

    /**
     * Keeps what was typed, also what is not a number; a line that is not among the texts stays as it is.
     *
     * @param opened what stood in lines when they were opened: refused where somebody changed one of them since
     */
    ReturnDraft saveDraft(Person person, long caseId, Map<String, String> texts, Map<String, String> opened) {
        CaseFile file = typing.requireOfficer(person, caseId);
        BodyReturn owed = editable(caseId);
        requireKnownLines(templateOf(owed), texts);
        Typed before = rows.typed(owed.id());
        typing.requireReopened(owed, templateOf(owed), before.texts(), texts);
        requireUnmoved(owed, before, texts, opened);
        Typed typed = before.with(texts);
        notes.mark(owed.id(), typed.changedSince(before), person, trail.now());
        rows.saveTyped(owed.id(), typed.texts(), trail.now(), person.login());
        trail.done(person, "save-return", file, String.join(", ", texts.keySet()));
        return draft(person, caseId);
    }

    private void requireUnmoved(BodyReturn owed, Typed before, Map<String, String> texts, Map<String, String> opened) {
        texts.forEach((line, mine) -> {
            String theirs = before.texts().getOrDefault(line, "");
            boolean moved = opened.containsKey(line)
                    && !opened.getOrDefault(line, "").strip().equals(theirs)
                    && !mine.strip().equals(theirs);
            if (moved) {
                throw new LineMark.ChangedMeanwhile(
                        templateOf(owed).line(line), before.mark(line, notes.marks(owed.id())), theirs, mine);
            }
        });
    }

    /** Refused unless this person may type into the draft now. */
    void requireOpen(Person person, long caseId) {
        typing.requireOfficer(person, caseId);
        editable(caseId);
    }

    /**
     * Keeps the causes of a soft failure; no causes take the explanation away.
     *
     * @param opened the causes that were told when this person began: refused where somebody changed them since; null
     *     where he has not looked
     */
    ReturnDraft saveExplanation(
            Person person, long caseId, String rule, String line, List<Cause> causes, @Nullable List<Cause> opened) {
        CaseFile file = typing.requireOfficer(person, caseId);
        BodyReturn owed = editable(caseId);
        Typed before = rows.typed(owed.id());
        String mark = "explanation " + ReturnNotes.about(rule, line);
        List<Cause> theirs = before.causes(rule, line);
        if (opened != null && !Cause.same(theirs, opened) && !Cause.same(theirs, causes)) {
            TemplateLine about = templateOf(owed).line(line);
            throw new Explanation.ChangedMeanwhile(about, before.mark(mark, notes.marks(owed.id())), theirs);
        }
        List<Explanation> kept = new ArrayList<>(before.explanations());
        kept.removeIf(each -> each.isAbout(rule, line));
        if (!causes.isEmpty()) {
            kept.add(sound(owed, new Explanation(rule, line, causes, person.login(), trail.now())));
        }
        notes.mark(owed.id(), List.of(mark), person, trail.now());
        rows.saveExplanations(owed.id(), kept, trail.now(), person.login());
        trail.done(person, "explain-return", file, "%s on %s".formatted(rule, line));
        return draft(person, caseId);
    }

    private Explanation sound(BodyReturn owed, Explanation explanation) {
        Failure failure = drafts.of(owed).failures().stream()
                .filter(each -> each.isAbout(explanation.rule(), explanation.line()))
                .findFirst()
                .orElseThrow(NothingToExplain::new);
        drafts.explaining().require(explanation, failure, templateOf(owed).line(explanation.line()));
        return explanation;
    }

    /**
     * Says how a function is handed in; HANDED_IN takes back what was said before.
     *
     * @param opened how it was handed in when this person began: refused where somebody changed it since; null where he
     *     has not looked
     */
    ReturnDraft setStanding(Person person, long caseId, FunctionStanding asked, @Nullable FunctionStanding opened) {
        CaseFile file = typing.requireOfficer(person, caseId);
        BodyReturn owed = editable(caseId);
        FunctionStanding mine = asked.stripped();
        requireSound(owed, mine);
        Typed before = rows.typed(owed.id());
        String mark = "standing " + mine.function();
        if (opened != null) {
            LineMark last = before.mark(mark, notes.marks(owed.id()));
            before.standing(mine.function()).requireUnmoved(opened, mine, templateOf(owed), last);
        }
        List<FunctionStanding> kept = new ArrayList<>(before.standings());
        kept.removeIf(each -> each.function().equals(mine.function()));
        if (mine.kind() != FunctionStanding.Kind.HANDED_IN) {
            kept.add(mine);
        }
        notes.mark(owed.id(), List.of(mark), person, trail.now());
        rows.saveStandings(owed.id(), kept, trail.now(), person.login());
        trail.done(
                person,
                "stand-function",
                file,
                "%s: %s".formatted(mine.function(), mine.kind().title()));
        return draft(person, caseId);
    }

    private void requireSound(BodyReturn owed, FunctionStanding standing) {
        String function = standing.function();
        FunctionStanding.Kind kind = standing.kind();
        String reason = standing.reason();
        if (!templateOf(owed).hasFunction(function)) {
            throw new NotFound("function", function);
        }
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw new Invalid(
                    "The reason takes at most %d characters.".formatted(LONGEST_REASON),
                    List.of(new Invalid.Place("reason", "At most %d characters.".formatted(LONGEST_REASON))));
        }
        String title = templateOf(owed).titleOf(function);
        if (kind == FunctionStanding.Kind.NIL && reason == null) {
            throw new NilWithoutReason(title);
        }
        boolean wrong = drafts.of(owed).failures().stream()
                .anyMatch(failure -> function.equals(failure.function()) && failure.mayBeQueried());
        if (kind == FunctionStanding.Kind.UNDER_QUERY && !wrong) {
            throw new NothingWrong(title);
        }
    }

    private BodyReturn owed(long caseId) {
        return rows.ofCase(caseId).orElseThrow(() -> new NotFound("return of case", caseId));
    }

    private BodyReturn editable(long caseId) {
        BodyReturn owed = rows.lockOfCase(caseId).orElseThrow(() -> new NotFound("return of case", caseId));
        return typing.requireOpen(owed);
    }

    /** The template, in the version in which the return was asked for. */
    Template templateOf(BodyReturn owed) {
        return drafts.templateOf(owed);
    }

    private static void requireKnownLines(Template template, Map<String, String> texts) {
        List<Invalid.Place> places = texts.entrySet().stream()
                .filter(typed -> template.find(typed.getKey()).isEmpty()
                        || typed.getValue().length() > LONGEST_TEXT)
                .map(typed -> new Invalid.Place(typed.getKey(), whyNot(template, typed.getKey())))
                .toList();
        if (!places.isEmpty()) {
            throw new Invalid(
                    "Nothing was saved: %s".formatted(places.getFirst().message()), places);
        }
    }

    private static String whyNot(Template template, String line) {
        return template.find(line)
                .map(known -> "%s takes at most %d characters.".formatted(known.label(), LONGEST_TEXT))
                .orElseGet(
                        () -> "%s has no line %s: take the lines of the template.".formatted(template.title(), line));
    }

    /** Only what a rule asks about is explained. */
    static final class NothingToExplain extends Refused {
        NothingToExplain() {
            super("No rule asks about this line as it stands now. Write it into the context note if it helps readers.");
        }
    }

    /** That there is no such function is a statement, and it says why. */
    static final class NilWithoutReason extends Refused {
        NilWithoutReason(String function) {
            super("Say why there is no %s: who does this work, or since when there is none.".formatted(function));
        }
    }

    /** Under query is handed in what has something wrong with it. */
    static final class NothingWrong extends Refused {
        NothingWrong(String function) {
            super("%s keeps every hard rule, so there is nothing to query. Hand it in as it stands."
                    .formatted(function));
        }
    }
}
