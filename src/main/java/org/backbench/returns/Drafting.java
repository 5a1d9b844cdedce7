package org.backbench.returns;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backbench.audit.Audit;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.problems.Invalid;
import org.backbench.problems.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The work of a body on its return: typing, sending for certification, certifying or sending back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Drafting {

    private static final int LONGEST_TEXT = 100;

    private final ReturnRows rows;
    private final VersionRows versions;
    private final Templates templates;
    private final ReturnDesk desk;
    private final Audit audit;
    private final Clock clock;

    Drafting(ReturnRows rows, VersionRows versions, Templates templates, ReturnDesk desk, Audit audit, Clock clock) {
        this.rows = rows;
        this.versions = versions;
        this.templates = templates;
        this.desk = desk;
        this.audit = audit;
        this.clock = clock;
    }

    /** The return as it is typed, for the people of its body; for everybody else there is no draft. */
    ReturnDraft draft(Person person, long caseId) {
        desk.readable(person, caseId);
        return draftOf(rows.ofCase(caseId).orElseThrow(() -> new NotFound("return of case", caseId)));
    }

    /** Keeps what was typed, also what is not a number; a line that is not among the texts stays as it is. */
    ReturnDraft saveDraft(Person person, long caseId, Map<String, String> texts) {
        CaseFile file = desk.mine(person, caseId, "save-return", Role.RETURN_OFFICER);
        BodyReturn owed = locked(caseId).requireEditable();
        Template template = templateOf(owed);
        requireKnownLines(template, texts);
        Map<String, String> typed = new LinkedHashMap<>(rows.typed(owed.id()).texts());
        texts.forEach((line, text) -> {
            if (text.isBlank()) {
                typed.remove(line);
            } else {
                typed.put(line, text.strip());
            }
        });
        rows.saveTyped(owed.id(), typed, clock.instant(), person.login());
        audit.record(person.login(), "save-return", file.reference(), caseId, String.join(", ", texts.keySet()));
        return draft(person, caseId);
    }

    /** Makes a version of the draft and hands it to the certifying officer. */
    ReturnVersion send(Person person, long caseId, @Nullable String note) {
        CaseFile file = desk.mine(person, caseId, "prepare-return", Role.RETURN_OFFICER);
        BodyReturn owed = locked(caseId).requireEditable();
        Template template = templateOf(owed);
        ReturnCheck check = ReturnCheck.of(template, rows.typed(owed.id()).texts());
        if (!check.failures().isEmpty()) {
            throw new BodyReturn.NotReady(check.failures());
        }
        Map<String, BigDecimal> figures = check.figures();
        String hash = Content.hash(template, owed.cycle(), owed.bodyCode(), figures);
        long version = versions.insertSent(owed.id(), clock.instant(), person.login(), note, hash);
        versions.insertFigures(version, figures);
        rows.setState(owed.id(), ReturnState.AWAITING_CERTIFICATION);
        ReturnVersion sent = newest(owed);
        audit.record(person.login(), "send-return", file.reference(), caseId, said(sent));
        return sent;
    }

    /** Certifies the newest version. */
    ReturnVersion certify(Person person, long caseId) {
        CaseFile file = desk.mine(person, caseId, "certify-return", Role.CERTIFYING_OFFICER);
        BodyReturn owed = locked(caseId).requireAwaiting();
        ReturnVersion version = newest(owed).requireOtherThanSender(person);
        versions.decide(version.id(), "CERTIFIED", clock.instant(), person.login(), null);
        rows.accept(owed.id(), version.number());
        audit.record(person.login(), "certify-return", file.reference(), caseId, said(version));
        return newest(owed);
    }

    /** Gives the newest version back to the return officer. */
    ReturnVersion sendBack(Person person, long caseId, String reason) {
        CaseFile file = desk.mine(person, caseId, "certify-return", Role.CERTIFYING_OFFICER);
        BodyReturn owed = locked(caseId).requireAwaiting();
        ReturnVersion version = newest(owed);
        versions.decide(version.id(), "SENT_BACK", clock.instant(), person.login(), reason);
        rows.setState(owed.id(), ReturnState.DRAFT);
        audit.record(person.login(), "send-back-return", file.reference(), caseId, said(version) + ": " + reason);
        return newest(owed);
    }

    private ReturnDraft draftOf(BodyReturn owed) {
        Template template = templateOf(owed);
        ReturnRows.Typed typed = rows.typed(owed.id());
        ReturnCheck check = ReturnCheck.of(template, typed.texts());
        Map<String, String> inOrder = new LinkedHashMap<>();
        template.lines().stream()
                .filter(line -> typed.texts().containsKey(line.key()))
                .forEach(line -> inOrder.put(
                        line.key(), Objects.requireNonNull(typed.texts().get(line.key()))));
        String sentBack = versions.list(owed.id()).stream()
                .findFirst()
                .map(ReturnVersion::reason)
                .orElse(null);
        return new ReturnDraft(
                owed, inOrder, check.figures(), check.failures(), typed.savedAt(), typed.savedBy(), sentBack);
    }

    private BodyReturn locked(long caseId) {
        BodyReturn owed = rows.lockOfCase(caseId).orElseThrow(() -> new NotFound("return of case", caseId));
        if (templateOf(owed).bulkOnly()) {
            throw new BodyReturn.BulkOnly(templateOf(owed));
        }
        return owed;
    }

    private Template templateOf(BodyReturn owed) {
        return templates.get(owed.template(), owed.templateVersion());
    }

    private ReturnVersion newest(BodyReturn owed) {
        return versions.list(owed.id()).getFirst();
    }

    private static String said(ReturnVersion version) {
        return "version %d, sha-256 %s".formatted(version.number(), version.contentHash());
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
}
