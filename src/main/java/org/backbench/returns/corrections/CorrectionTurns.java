package org.backbench.returns.corrections;

import java.util.List;
import java.util.Map;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.returns.BodyReturn;
import org.backbench.returns.Difference;
import org.backbench.returns.ReturnDesk;
import org.backbench.returns.ReturnVersion;
import org.backbench.returns.Versions;
import org.backbench.returns.queries.QueryFigures;
import org.backbench.returns.queries.QueryTrail;
import org.backbench.returns.queries.Settlements;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The turns of a correction: typed and sent or dropped, certified or sent back, received. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CorrectionTurns {

    private final CorrectionRows rows;
    private final Versions versions;
    private final ReturnDesk desk;
    private final QueryFigures figures;
    private final QueryTrail trail;
    private final Settlements settlements;

    CorrectionTurns(
            CorrectionRows rows,
            Versions versions,
            ReturnDesk desk,
            QueryFigures figures,
            QueryTrail trail,
            Settlements settlements) {
        this.rows = rows;
        this.versions = versions;
        this.desk = desk;
        this.figures = figures;
        this.trail = trail;
        this.settlements = settlements;
    }

    /** What the typed figures change against the version that is corrected. */
    List<Difference> changes(long id) {
        Correction correction = rows.find(id).orElseThrow();
        BodyReturn owed = figures.returnOf(correction.caseId());
        Integer sent = correction.version();
        return correction.state() == Correction.State.TYPING || sent == null
                ? figures.typedAgainst(owed, correction.baseVersion())
                : Difference.between(
                        figures.template(correction.caseId()),
                        figures.figures(owed.id(), correction.baseVersion()),
                        figures.figures(owed.id(), sent));
    }

    Correction get(long id) {
        return rows.find(id).orElseThrow();
    }

    /** @param reason why the figures change; the context note stays what it is */
    void send(Person person, long id, String reason) {
        Correction correction = rows.find(id).orElseThrow().requireTyping();
        CaseFile file = desk.mine(person, correction.caseId(), "correct-return", Role.RETURN_OFFICER);
        BodyReturn owed = figures.lockedReturn(file.id());
        if (changes(id).isEmpty()) {
            throw new Correction.NothingChanged(correction.baseVersion());
        }
        ReturnVersion sent = versions.send(person, file, owed, reason);
        rows.send(id, sent.number(), reason);
    }

    void drop(Person person, long id, String reason) {
        Correction correction = rows.find(id).orElseThrow().requireTyping();
        desk.mine(person, correction.caseId(), "correct-return", Role.RETURN_OFFICER);
        settlements.promised(correction.caseId()).ifPresent(query -> {
            throw new Correction.QueryWaits(query.name());
        });
        rows.end(id, Correction.State.DROPPED, trail.now());
        trail.done(
                person,
                "correct-return",
                "version " + correction.baseVersion(),
                correction.caseId(),
                "The correction was dropped, version %d stands: %s".formatted(correction.baseVersion(), reason));
    }

    void certify(Person person, long id) {
        Correction correction = rows.find(id).orElseThrow().requireSent();
        CaseFile file = desk.mine(person, correction.caseId(), "certify-correction", Role.CERTIFYING_OFFICER);
        versions.certify(person, file, figures.lockedReturn(file.id()));
    }

    /** @param lines the only lines that open for typing, each with its reason; none: all do */
    void sendBack(Person person, long id, String reason, Map<String, String> lines) {
        Correction correction = rows.find(id).orElseThrow().requireSent();
        CaseFile file = desk.mine(person, correction.caseId(), "certify-correction", Role.CERTIFYING_OFFICER);
        versions.sendBack(person, file, figures.lockedReturn(file.id()), reason, lines);
        rows.reopen(id);
    }

    /** The new version counts from now on; queries that it puts right are settled. The id of its case. */
    long receive(long id) {
        Correction correction = rows.find(id).orElseThrow();
        Integer version = correction.version();
        if (version == null) {
            throw new IllegalStateException("Correction " + id + " was never sent");
        }
        rows.end(id, Correction.State.RECEIVED, trail.now());
        trail.done(
                null,
                "receive-correction",
                "version " + version,
                correction.caseId(),
                "Version %d was certified and counts from now on; version %d stays readable.%s"
                        .formatted(version, correction.baseVersion(), why(correction)));
        settlements.corrected(correction.caseId(), version);
        return correction.caseId();
    }

    private static String why(Correction correction) {
        return correction.sentReason() == null ? "" : " Why it was corrected: “%s”".formatted(correction.sentReason());
    }
}
