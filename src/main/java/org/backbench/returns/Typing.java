package org.backbench.returns;

import java.time.Instant;
import java.util.LinkedHashMap;
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
import org.jspecify.annotations.Nullable;
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
        return drafts.sentBack(owed)
                .map(newest -> versions.sentBackLines(newest.id()))
                .orElse(Map.of());
    }

    /** What an open return refuses line by line: where lines were sent back, every other stays as it is. */
    Map<String, LineLocked> locked(BodyReturn owed, Template template) {
        Map<String, String> open = reopened(owed);
        Map<String, LineLocked> locked = new LinkedHashMap<>();
        if (!open.isEmpty()) {
            Instant since = drafts.sentBack(owed).map(ReturnVersion::decidedAt).orElse(null);
            template.lines().stream()
                    .filter(line -> !open.containsKey(line.key()))
                    .forEach(line -> locked.put(line.key(), LineLocked.of(line, since)));
        }
        return locked;
    }

    /** What was not sent back stays as it was until the return is sent again. */
    void requireReopened(BodyReturn owed, Template template, Map<String, String> before, Map<String, String> texts) {
        Map<String, LineLocked> locked = locked(owed, template);
        List<LineLocked> met = texts.entrySet().stream()
                .filter(typed -> !Objects.equals(
                        before.getOrDefault(typed.getKey(), ""),
                        typed.getValue().strip()))
                .map(typed -> locked.get(typed.getKey()))
                .filter(Objects::nonNull)
                .toList();
        if (!met.isEmpty()) {
            throw LineLocked.all(met);
        }
    }

    /** Only the lines that the certifying officer sent back are open. */
    public static final class LineLocked extends Invalid {
        private LineLocked(String message, List<Place> places, @Nullable Instant since) {
            super(message, places, since);
        }

        static LineLocked of(TemplateLine line, @Nullable Instant since) {
            String sentence =
                    "%s was not sent back: it stays as it is until the return is sent again.".formatted(line.label());
            return new LineLocked(sentence, List.of(new Place(line.key(), sentence)), since);
        }

        /** The same of several lines; nothing of any of them is saved. */
        static LineLocked all(List<LineLocked> lines) {
            LineLocked first = lines.getFirst();
            return new LineLocked(
                    first.sentence(),
                    lines.stream().flatMap(line -> line.places().stream()).toList(),
                    first.since());
        }
    }
}
