package org.backbench.returns;

import java.util.List;
import java.util.Map;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.problems.NotFound;
import org.backbench.problems.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** From draft to certificate: sending, certifying or sending back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Certifying {

    private final ReturnRows rows;
    private final VersionRows versionRows;
    private final Versions versions;
    private final Drafts drafts;
    private final ReturnDesk desk;

    Certifying(ReturnRows rows, VersionRows versionRows, Versions versions, Drafts drafts, ReturnDesk desk) {
        this.rows = rows;
        this.versionRows = versionRows;
        this.versions = versions;
        this.drafts = drafts;
        this.desk = desk;
    }

    /** Makes a version of the draft and hands it to the certifying officer. */
    ReturnVersion send(Person person, long caseId) {
        CaseFile file = desk.mine(person, caseId, "prepare-return", Role.RETURN_OFFICER);
        BodyReturn owed = locked(caseId).requireEditable();
        requireSomething(drafts.templateOf(owed), drafts.of(owed));
        ReturnVersion sent = versions.send(person, file, owed, null);
        rows.setState(owed.id(), ReturnState.AWAITING_CERTIFICATION);
        return sent;
    }

    /** Certifies the newest version. One that lacks functions leaves the return incomplete: it stays chased. */
    ReturnVersion certify(Person person, long caseId) {
        CaseFile file = desk.mine(person, caseId, "certify-return", Role.CERTIFYING_OFFICER);
        BodyReturn owed = locked(caseId).requireAwaiting();
        ReturnVersion version = versions.certify(person, file, owed);
        if (versionRows.content(version.id()).partial()) {
            rows.setState(owed.id(), ReturnState.INCOMPLETE);
        }
        return version;
    }

    /** Gives the newest version back to the return officer; only named lines, and what rules tie to them, open. */
    ReturnVersion sendBack(Person person, long caseId, String reason, Map<String, String> lines) {
        CaseFile file = desk.mine(person, caseId, "certify-return", Role.CERTIFYING_OFFICER);
        BodyReturn owed = locked(caseId).requireAwaiting();
        rows.setState(owed.id(), owed.acceptedVersion() == null ? ReturnState.DRAFT : ReturnState.INCOMPLETE);
        return versions.sendBack(person, file, owed, reason, lines);
    }

    private BodyReturn locked(long caseId) {
        BodyReturn owed = rows.lockOfCase(caseId).orElseThrow(() -> new NotFound("return of case", caseId));
        return owed.requireTyped(drafts.templateOf(owed));
    }

    private static void requireSomething(Template template, ReturnDraft draft) {
        List<TemplateFunction> missing = template.functions().stream()
                .filter(function -> draft.standingOf(function.key()) == FunctionStanding.Kind.MISSING)
                .toList();
        if (!missing.isEmpty() && missing.size() == template.functions().size()) {
            throw new NothingHandedIn();
        }
    }

    /** A return without any function is no return. */
    static final class NothingHandedIn extends Refused {
        NothingHandedIn() {
            super("Every function is marked as missing, so there is nothing to certify. Hand in at least one.");
        }
    }
}
