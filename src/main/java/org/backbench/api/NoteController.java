package org.backbench.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backbench.people.Person;
import org.backbench.people.SignedIn;
import org.backbench.returns.ContextNote;
import org.backbench.returns.HalfCause;
import org.backbench.returns.LineComment;
import org.backbench.returns.LineMark;
import org.backbench.returns.ReturnNotes;
import org.backbench.returns.Returns;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the people of a body write beside the figures of its draft: comments on lines and the context note. */
@Tag(name = "Returns")
@RestController
@RequestMapping("/api/v1/returns/{cycle}/{body}/draft")
class NoteController {

    /**
     * A context note; an empty text takes it away.
     *
     * @param opened what it said when it was read: 409 where somebody else wrote it since; none: nothing stood there
     */
    record Note(String text, @Nullable String opened) {

        Note {
            Objects.requireNonNull(text, "text");
        }
    }

    /** Something to say about a line. */
    record Comment(String line, String text) {

        Comment {
            Objects.requireNonNull(line, "line");
            Objects.requireNonNull(text, "text");
        }
    }

    /** Causes as they are being typed. */
    record HalfTold(String rule, String line, List<HalfCause> causes) {

        HalfTold {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(line, "line");
            Objects.requireNonNull(causes, "causes");
            causes.forEach(cause -> {
                Objects.requireNonNull(cause.text(), "text");
                Objects.requireNonNull(cause.amount(), "amount");
            });
        }
    }

    private final ReturnNotes notes;
    private final Returns returns;
    private final SignedIn signedIn;

    NoteController(ReturnNotes notes, Returns returns, SignedIn signedIn) {
        this.notes = notes;
        this.returns = returns;
        this.signedIn = signedIn;
    }

    @GetMapping("/note")
    ContextNote note(@PathVariable int cycle, @PathVariable String body) {
        return notes.note(person(), caseOf(cycle, body));
    }

    @PutMapping("/note")
    ContextNote write(@PathVariable int cycle, @PathVariable String body, @RequestBody Note note) {
        String opened = Objects.requireNonNullElse(note.opened(), "");
        return notes.saveNote(person(), caseOf(cycle, body), note.text(), opened);
    }

    /** The oldest first. */
    @GetMapping("/comments")
    Map<String, List<LineComment>> comments(@PathVariable int cycle, @PathVariable String body) {
        return Map.of("items", notes.comments(person(), caseOf(cycle, body)));
    }

    /** Says something about a line; answers with all that has been said about it. */
    @PostMapping("/comments")
    Map<String, List<LineComment>> say(
            @PathVariable int cycle, @PathVariable String body, @RequestBody Comment comment) {
        long caseId = caseOf(cycle, body);
        notes.comment(person(), caseId, comment.line(), comment.text());
        return Map.of(
                "items",
                notes.comments(person(), caseId).stream()
                        .filter(each -> each.line().equals(comment.line()))
                        .toList());
    }

    /** Who typed each line last, by line. */
    @GetMapping("/marks")
    Map<String, LineMark> marks(@PathVariable int cycle, @PathVariable String body) {
        return notes.marks(person(), caseOf(cycle, body));
    }

    /** Causes that do not explain enough yet, by rule and line. */
    @GetMapping("/half-causes")
    Map<String, List<HalfCause>> halfCauses(@PathVariable int cycle, @PathVariable String body) {
        return notes.halfCauses(person(), caseOf(cycle, body));
    }

    /** Keeps causes while they are typed; nothing is told by them yet, and none take one’s own away. */
    @PutMapping("/half-causes")
    Map<String, List<HalfCause>> keepHalf(
            @PathVariable int cycle, @PathVariable String body, @RequestBody HalfTold told) {
        notes.saveHalfCauses(person(), caseOf(cycle, body), told.rule(), told.line(), told.causes());
        return halfCauses(cycle, body);
    }

    private long caseOf(int cycle, String body) {
        return ReturnController.caseOf(returns.find(person(), cycle, body, null));
    }

    private Person person() {
        return signedIn.person();
    }
}
