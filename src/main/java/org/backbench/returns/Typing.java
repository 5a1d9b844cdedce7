package org.backbench.returns;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backbench.cases.CaseAction;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.problems.Invalid;
import org.backbench.problems.NotFound;
import org.backbench.returns.corrections.Correction;
import org.backbench.returns.corrections.RunningCorrections;
import org.springframework.stereotype.Component;

/** What of a return may be typed now: all of it, only the lines that were sent back, or nothing. */
@Component
class Typing implements CaseAction {

    private final RunningCorrections corrections;
    private final VersionRows versions;
    private final ReturnRows rows;
    private final Drafts drafts;
    private final ReturnDesk desk;

    Typing(RunningCorrections corrections, VersionRows versions, ReturnRows rows, Drafts drafts, ReturnDesk desk) {
        this.corrections = corrections;
        this.versions = versions;
        this.rows = rows;
        this.drafts = drafts;
        this.desk = desk;
    }

    @Override
    public String key() {
        return "save-return";
    }

    @Override
    public void require(Person person, CaseFile file) {
        requireOfficer(person, file.id());
        requireOpen(rows.ofCase(file.id()).orElseThrow(() -> new NotFound("return of case", file.reference())));
    }

    CaseFile requireOfficer(Person person, long caseId) {
        return desk.mine(person, caseId, key(), Role.RETURN_OFFICER);
    }

    /** A draft is open before the return is received, and again while it is corrected; imports are never typed. */
    BodyReturn requireOpen(BodyReturn owed) {
        owed.requireTyped(drafts.templateOf(owed));
        return switch (corrections.of(owed).map(Correction::state).orElse(null)) {
            case TYPING -> owed;
            case SENT -> throw new BodyReturn.AwaitsCertification();
            case null, default -> owed.requireEditable();
        };
    }

    boolean isOpen(BodyReturn owed) {
        return corrections
                .of(owed)
                .map(correction -> correction.state() == Correction.State.TYPING)
                .orElseGet(() -> owed.state().isTyped());
    }

    /** The lines that were sent back and alone are open, each with the reason; empty: every line is open. */
    Map<String, String> reopened(BodyReturn owed) {
        return versions.list(owed.id()).stream()
                .findFirst()
                .filter(newest -> newest.outcome().equals("SENT_BACK") && isInHand(owed, newest))
                .map(newest -> versions.sentBackLines(newest.id()))
                .orElse(Map.of());
    }

    /** A correction that was dropped leaves its version behind: the next one is not bound by it. */
    private boolean isInHand(BodyReturn owed, ReturnVersion newest) {
        return corrections
                .of(owed)
                .map(correction -> Objects.equals(correction.version(), newest.number()))
                .orElse(true);
    }

    /** What was not sent back stays as it was until the return is sent again. */
    void requireReopened(BodyReturn owed, Template template, Map<String, String> before, Map<String, String> texts) {
        Map<String, String> open = reopened(owed);
        if (open.isEmpty()) {
            return;
        }
        List<Invalid.Place> places = texts.entrySet().stream()
                .filter(typed -> !open.containsKey(typed.getKey()))
                .filter(typed -> !Objects.equals(
                        before.getOrDefault(typed.getKey(), ""),
                        typed.getValue().strip()))
                .map(typed -> new Invalid.Place(typed.getKey(), locked(template, typed.getKey())))
                .toList();
        if (!places.isEmpty()) {
            throw new LineLocked(places);
        }
    }

    private static String locked(Template template, String line) {
        return "%s was not sent back: it stays as it is until the return is sent again."
                .formatted(template.line(line).label());
    }

    /** Only the lines that the certifying officer sent back are open. */
    public static final class LineLocked extends Invalid {
        LineLocked(List<Place> places) {
            super("Nothing was saved: %s".formatted(places.getFirst().message()), places);
        }
    }
}
