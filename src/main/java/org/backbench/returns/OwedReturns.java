package org.backbench.returns;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.backbench.people.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The returns as they are kept, for what this module does with them in scope, imports, queries and corrections. Whoever
 * calls has asked who may.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OwedReturns {

    private final ReturnRows rows;
    private final AcceptedRows accepted;
    private final VersionRows versions;
    private final Templates templates;
    private final NoteRows notes;

    OwedReturns(ReturnRows rows, AcceptedRows accepted, VersionRows versions, Templates templates, NoteRows notes) {
        this.rows = rows;
        this.accepted = accepted;
        this.versions = versions;
        this.templates = templates;
        this.notes = notes;
    }

    /** One return for each body that has none yet. */
    public void owe(int cycle, String template, Collection<String> bodyCodes) {
        rows.insertEmpty(cycle, template, bodyCodes);
    }

    /** A return for each body that owes none: it is not chased, and has no case unless the body sends one anyway. */
    public void leaveOut(int cycle, String template, Collection<String> bodyCodes) {
        rows.insertOutOfScope(cycle, template, bodyCodes);
    }

    public void volunteer(BodyReturn owed) {
        rows.volunteer(owed.id());
    }

    /** The return of a case; none where the case opened without one. */
    public Optional<BodyReturn> ofCase(long caseId) {
        return rows.ofCase(caseId);
    }

    public List<BodyReturn> ofIds(List<Long> ids) {
        return rows.ofIds(ids);
    }

    /** The states of these bodies' returns, by body; a body that has none is not there. */
    public Map<String, ReturnState> states(int cycle, String template, Collection<String> bodyCodes) {
        return rows.states(cycle, template, bodyCodes);
    }

    /** What these bodies reported the year before, by body, of the lines that the template compares with it. */
    public Map<String, Map<String, BigDecimal>> lastYear(int cycle, Template template, Collection<String> bodyCodes) {
        Set<String> lines = template.comparedWithLastYear();
        return lines.isEmpty() ? Map.of() : accepted.own(cycle - 1, template.key(), bodyCodes, lines);
    }

    /** All returns of a collection, received or not. */
    public List<BodyReturn> ofCollection(int cycle, String template) {
        return rows.ofCollection(cycle, template);
    }

    /** The return of a case, locked until the transaction ends; none where the case opened without one. */
    public Optional<BodyReturn> lockOfCase(long caseId) {
        return rows.lockOfCase(caseId);
    }

    /** One return of a body, locked until the transaction ends. */
    public Optional<BodyReturn> lockOfBody(int cycle, String bodyCode, String template) {
        return rows.lockOfBody(cycle, bodyCode, template);
    }

    /** Opens a return for typing with everything that was handed in before, or that a newer draft holds. */
    public void retype(BodyReturn owed, Map<String, String> texts, HandedIn content, Instant at, Person by) {
        rows.saveTyped(owed.id(), texts, at, by.login());
        rows.saveExplanations(owed.id(), content.explanations(), at, by.login());
        rows.saveStandings(owed.id(), content.standings(), at, by.login());
    }

    /** The context note of the draft is that of a version again, signed as it was there. */
    public void resumeNote(BodyReturn owed, int version) {
        notes.resume(owed.id(), version);
    }

    public void setState(BodyReturn owed, ReturnState state) {
        rows.setState(owed.id(), state);
    }

    /** The version counts. A correction may turn what was received into a nil return, or back; late it stays. */
    void count(BodyReturn owed, int version) {
        rows.accept(owed.id(), version);
        if (owed.state().isReceived()) {
            rows.setState(owed.id(), received(owed, version, owed.state().isLate()));
        }
    }

    /** The return is received with the certified version that counts; the state says whether that holds anything. */
    ReturnState receive(BodyReturn owed, boolean late, Instant at) {
        ReturnState state = received(owed, Objects.requireNonNull(owed.acceptedVersion()), late);
        rows.receive(owed.id(), state, at);
        return state;
    }

    private ReturnState received(BodyReturn owed, int version, boolean late) {
        Template template = templates.get(owed.template(), owed.templateVersion());
        return ReturnState.received(template.isNil(versions.standings(owed.id(), version)), late);
    }

    /** The version counts, and with it the return is received. */
    public void receive(BodyReturn owed, int version, ReturnState state, Instant at) {
        rows.accept(owed.id(), version);
        rows.receive(owed.id(), state, at);
    }
}
