package org.backbench.returns;

import java.time.Clock;
import java.util.List;
import org.backbench.audit.Audit;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.problems.NotFound;
import org.backbench.problems.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** From draft to certificate: sending, certifying or sending back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Certifying {

    private final ReturnRows rows;
    private final VersionRows versions;
    private final Drafts drafts;
    private final ReturnDesk desk;
    private final Audit audit;
    private final Clock clock;

    Certifying(ReturnRows rows, VersionRows versions, Drafts drafts, ReturnDesk desk, Audit audit, Clock clock) {
        this.rows = rows;
        this.versions = versions;
        this.drafts = drafts;
        this.desk = desk;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes a version of the draft and hands it to the certifying officer. */
    ReturnVersion send(Person person, long caseId, @Nullable String note) {
        CaseFile file = desk.mine(person, caseId, "prepare-return", Role.RETURN_OFFICER);
        BodyReturn owed = locked(caseId).requireEditable();
        ReturnDraft draft = drafts.of(owed);
        if (!draft.open().isEmpty()) {
            throw new BodyReturn.NotReady(draft.open());
        }
        HandedIn content =
                new HandedIn(draft.figures(), draft.notMeasured(), draft.standings(), draft.used(), draft.underQuery());
        requireSomething(drafts.templateOf(owed), draft);
        String hash = Content.hash(drafts.templateOf(owed), owed.cycle(), owed.bodyCode(), content);
        versions.insertSent(owed.id(), clock.instant(), person.login(), note, hash, content);
        rows.setState(owed.id(), ReturnState.AWAITING_CERTIFICATION);
        ReturnVersion sent = newest(owed);
        audit.record(person.login(), "send-return", file.reference(), caseId, said(sent));
        return sent;
    }

    /** Certifies the newest version. One that lacks functions leaves the return incomplete: it stays chased. */
    ReturnVersion certify(Person person, long caseId) {
        CaseFile file = desk.mine(person, caseId, "certify-return", Role.CERTIFYING_OFFICER);
        BodyReturn owed = locked(caseId).requireAwaiting();
        ReturnVersion version = newest(owed).requireOtherThanSender(person);
        versions.decide(version.id(), "CERTIFIED", clock.instant(), person.login(), null);
        rows.accept(owed.id(), version.number());
        if (versions.content(version.id()).partial()) {
            rows.setState(owed.id(), ReturnState.INCOMPLETE);
        }
        audit.record(person.login(), "certify-return", file.reference(), caseId, said(version));
        return newest(owed);
    }

    /** Gives the newest version back to the return officer. */
    ReturnVersion sendBack(Person person, long caseId, String reason) {
        CaseFile file = desk.mine(person, caseId, "certify-return", Role.CERTIFYING_OFFICER);
        BodyReturn owed = locked(caseId).requireAwaiting();
        ReturnVersion version = newest(owed);
        versions.decide(version.id(), "SENT_BACK", clock.instant(), person.login(), reason);
        rows.setState(owed.id(), owed.acceptedVersion() == null ? ReturnState.DRAFT : ReturnState.INCOMPLETE);
        audit.record(person.login(), "send-back-return", file.reference(), caseId, said(version) + ": " + reason);
        return newest(owed);
    }

    private BodyReturn locked(long caseId) {
        BodyReturn owed = rows.lockOfCase(caseId).orElseThrow(() -> new NotFound("return of case", caseId));
        return owed.requireTyped(drafts.templateOf(owed));
    }

    private ReturnVersion newest(BodyReturn owed) {
        return versions.list(owed.id()).getFirst();
    }

    private static void requireSomething(Template template, ReturnDraft draft) {
        List<TemplateFunction> missing = template.functions().stream()
                .filter(function -> draft.standingOf(function.key()) == FunctionStanding.Kind.MISSING)
                .toList();
        if (!missing.isEmpty() && missing.size() == template.functions().size()) {
            throw new NothingHandedIn();
        }
    }

    private static String said(ReturnVersion version) {
        return "version %d, sha-256 %s".formatted(version.number(), version.contentHash());
    }

    /** A return without any function is no return. */
    static final class NothingHandedIn extends Refused {
        NothingHandedIn() {
            super("Every function is marked as missing, so there is nothing to certify. Hand in at least one.");
        }
    }
}
