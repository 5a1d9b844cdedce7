package org.backbench.ui.returns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.problems.Why;
import org.backbench.returns.Cause;
import org.backbench.returns.ContextNote;
import org.backbench.returns.Explanation;
import org.backbench.returns.Failure;
import org.backbench.returns.FunctionStanding;
import org.backbench.returns.HalfCause;
import org.backbench.returns.LineComment;
import org.backbench.returns.LineMark;
import org.backbench.returns.ReturnDraft;
import org.backbench.returns.ReturnNotes;
import org.backbench.returns.Template;
import org.backbench.returns.TemplateLine;
import org.backbench.returns.queries.PointState;
import org.backbench.returns.queries.Query;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;
import org.backbench.ui.look.WhyNot;
import org.backbench.ui.returns.ReturnSheets.Column;
import org.jspecify.annotations.Nullable;

/** A draft in the hands of one person: what he does to it, and the parts of the screen that follow it. */
final class Entry {

    private final EntryDesk desk;
    private final Person person;
    private final CaseFile file;
    private final Template template;
    private final Column lastYear;
    private final LastYear lastWords;
    private final List<Runnable> followers = new ArrayList<>();
    private final Map<String, String> reopened;
    private final Map<String, Why> locked;
    private final Map<String, String> asked;
    private final Map<String, LineMark> begun;
    private @Nullable String undecided;
    private ReturnDraft draft;
    private Map<String, LineMark> marks;
    private List<LineComment> comments;

    Entry(EntryDesk desk, Person person, CaseFile file, Template template, Column lastYear) {
        this.desk = desk;
        this.person = person;
        this.file = file;
        this.template = template;
        this.lastYear = lastYear;
        lastWords = LastYear.of(desk.returns(), person, file);
        reopened = desk.door().reopened(file.id());
        locked = desk.door().against(person, file.reference());
        asked = new LinkedHashMap<>();
        desk.queries().ofCase(file.id()).forEach(thread -> ask(thread.query()));
        draft = desk.returns().draft(person, file.id());
        marks = desk.notes().marks(person, file.id());
        begun = marks;
        comments = desk.notes().comments(person, file.id());
    }

    private void ask(Query query) {
        query.points().stream()
                .filter(point -> point.state() == PointState.TO_CORRECT)
                .forEach(point -> asked.put(point.line(), query.name() + " asks for a corrected figure"));
    }

    EntryDesk desk() {
        return desk;
    }

    Person person() {
        return person;
    }

    CaseFile file() {
        return file;
    }

    Template template() {
        return template;
    }

    Column lastYear() {
        return lastYear;
    }

    ReturnDraft draft() {
        return draft;
    }

    /** How the draft stands; a file that came back is to be taken or dropped before that can be said. */
    Status standing() {
        return undecided == null
                ? DraftStanding.of(draft)
                : new Status(Shape.SOON, undecided + " waits: take it or drop it");
    }

    /** A file came back that is neither taken nor dropped yet; null: none any more. */
    void decide(@Nullable String fileName) {
        undecided = fileName;
        followers.forEach(Runnable::run);
    }

    /** Runs now and after every change of the draft, whoever made it. */
    void follow(Runnable show) {
        followers.add(show);
        show.run();
    }

    /** What stands in the line; empty for nothing. */
    String text(String line) {
        return draft.texts().getOrDefault(line, "");
    }

    /** What stood in the line last year and nobody confirmed yet; null when there is nothing to confirm. */
    @Nullable
    BigDecimal offered(TemplateLine line) {
        return text(line.key()).isEmpty() && !isLocked(line.key()) ? lastYear.comparable(line.key()) : null;
    }

    /** Why the certifying officer sent the line back, by line; empty: every line is open. */
    Map<String, String> reopened() {
        return reopened;
    }

    /** Why a line cannot be typed now; nothing where it can. */
    Optional<WhyNot> whyLocked(TemplateLine line) {
        return WhyNot.ofFigure(
                line.label(),
                Optional.ofNullable(locked.get(line.key()))
                        .map(why -> Map.of("change it", why))
                        .orElse(Map.of()));
    }

    boolean isLocked(String line) {
        return locked.containsKey(line);
    }

    /** Which query asks for another figure, by line. */
    Map<String, String> asked() {
        return asked;
    }

    /** Who else typed the line since this screen was opened. */
    Optional<LineMark> arrived(String line) {
        return Optional.ofNullable(marks.get(line))
                .filter(mark -> !mark.by().equals(person.login()) && !mark.equals(begun.get(line)));
    }

    List<LineComment> comments(String line) {
        return comments.stream().filter(comment -> comment.line().equals(line)).toList();
    }

    /** Keeps what was typed into lines, unless somebody else changed one of them since it was opened. */
    void keep(Map<String, String> texts, Map<String, String> opened) {
        take(() -> desk.returns().saveDraft(person, file.id(), texts, opened));
    }

    /** Confirms what these lines said last year: from now on it is this year's. */
    void confirm(List<TemplateLine> lines) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, String> opened = new LinkedHashMap<>();
        lines.forEach(line -> {
            BigDecimal value = offered(line);
            if (value != null) {
                texts.put(line.key(), LineWords.typed(line, value));
                opened.put(line.key(), "");
            }
        });
        keep(texts, opened);
    }

    /** Keeps the causes, unless somebody else explained the failure since its causes were opened here. */
    void explain(Failure failure, List<Cause> causes, List<Cause> opened) {
        take(() -> desk.returns().saveExplanation(person, file.id(), failure.rule(), failure.line(), causes, opened));
        desk.notes().saveHalfCauses(person, file.id(), failure.rule(), failure.line(), List.of());
    }

    /** Names the evidence of an answer, unless somebody else named other evidence since it was opened here. */
    void name(Failure failure, List<Cause> evidence, List<Cause> opened) {
        take(() -> desk.returns().saveExplanation(person, file.id(), failure.rule(), failure.line(), evidence, opened));
    }

    /** What is told about a failure. */
    Optional<Explanation> told(Failure failure) {
        return draft.explanations().stream()
                .filter(each ->
                        each.rule().equals(failure.rule()) && each.line().equals(failure.line()))
                .findFirst();
    }

    void keepHalf(Failure failure, List<HalfCause> causes) {
        desk.notes().saveHalfCauses(person, file.id(), failure.rule(), failure.line(), causes);
    }

    /** Causes of this failure that were being typed. */
    List<HalfCause> half(Failure failure) {
        return desk.notes()
                .halfCauses(person, file.id())
                .getOrDefault(ReturnNotes.about(failure.rule(), failure.line()), List.of());
    }

    /** What was told last year about the same rule and line, without its £. */
    List<HalfCause> lastWords(Failure failure) {
        return lastWords.explanations().stream()
                .filter(each ->
                        each.rule().equals(failure.rule()) && each.line().equals(failure.line()))
                .flatMap(each -> each.causes().stream())
                .map(cause -> new HalfCause(cause.text(), ""))
                .toList();
    }

    /** Last year's context note; empty where there was none. */
    String lastNote() {
        return lastWords.note();
    }

    /** Says how a function is handed in, unless somebody else said it otherwise since it was opened here. */
    void stand(FunctionStanding standing, FunctionStanding opened) {
        take(() -> desk.returns().setStanding(person, file.id(), standing, opened));
    }

    FunctionStanding standing(String function) {
        return draft.standings().stream()
                .filter(each -> each.function().equals(function))
                .findFirst()
                .orElseGet(() -> FunctionStanding.handedIn(function));
    }

    void comment(String line, String text) {
        desk.notes().comment(person, file.id(), line, text);
        lookAgain();
    }

    ContextNote note() {
        return desk.notes().note(person, file.id());
    }

    ContextNote keepNote(String text, String opened) {
        return desk.notes().saveNote(person, file.id(), text, opened);
    }

    /** Somebody changed the draft: everything that follows it is shown anew, and what is being typed stays. */
    void lookAgain() {
        if (!desk.door().isOpen(file.id())) {
            return;
        }
        marks = desk.notes().marks(person, file.id());
        comments = desk.notes().comments(person, file.id());
        take(() -> desk.returns().draft(person, file.id()));
    }

    /** Shows everything that follows the draft anew. */
    void show() {
        followers.forEach(Runnable::run);
    }

    private void take(Supplier<ReturnDraft> change) {
        draft = change.get();
        show();
    }
}
