package org.backbench.returns.corrections;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.problems.NotFound;
import org.backbench.returns.BodyReturn;
import org.backbench.returns.HandedIn;
import org.backbench.returns.OwedReturns;
import org.backbench.returns.Template;
import org.backbench.returns.TemplateLine;
import org.backbench.returns.Unit;
import org.backbench.returns.queries.PointState;
import org.backbench.returns.queries.Query;
import org.backbench.returns.queries.QueryFigures;
import org.backbench.returns.queries.QueryTrail;
import org.backbench.workflow.Workflow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrections of returns that were received: opened by the body or its review manager, or asked for by a query. */
@Service
@Transactional
public class Corrections {

    private final CorrectionRows rows;
    private final OwedReturns returns;
    private final QueryFigures figures;
    private final CorrectionGate gate;
    private final QueryTrail trail;
    private final Workflow workflow;

    Corrections(
            CorrectionRows rows,
            OwedReturns returns,
            QueryFigures figures,
            CorrectionGate gate,
            QueryTrail trail,
            Workflow workflow) {
        this.rows = rows;
        this.returns = returns;
        this.figures = figures;
        this.gate = gate;
        this.trail = trail;
        this.workflow = workflow;
    }

    /** Opens the return for correction: the figures that count become the draft, and go on counting meanwhile. */
    public Correction open(Person person, long caseId, String reason) {
        CaseFile file = gate.opener(person, caseId);
        BodyReturn owed = gate.requireNoneOpen(figures.lockedReturn(file.id()));
        return begin(person, owed, null, QueryTrail.requireReason(reason));
    }

    /** The correction that is open now. */
    @Transactional(readOnly = true)
    public Optional<Correction> running(long caseId) {
        return ofCase(caseId).stream().filter(each -> each.endedAt() == null).findFirst();
    }

    /**
     * All corrections of a case, the oldest first, as everybody of the case may read them; the caller has checked that
     * the person may see the case.
     */
    @Transactional(readOnly = true)
    public List<Correction> ofCase(long caseId) {
        return rows.findByCase(caseId).stream()
                .map(Correction::asEverybodyReadsIt)
                .toList();
    }

    /** Whether the person could open a correction now. */
    @Transactional(readOnly = true)
    public boolean mayOpen(Person person, long caseId) {
        return gate.mayOpen(person, caseId);
    }

    /** A query was accepted on the promise of a corrected figure; a correction that is open already takes it in. */
    public void ask(Person person, Query query) {
        BodyReturn owed = figures.lockedReturn(query.caseId());
        if (rows.running(owed.id()).isEmpty()) {
            Template template = figures.template(query.caseId());
            String lines = query.points().stream()
                    .filter(point -> point.state() == PointState.TO_CORRECT)
                    .map(point -> template.line(point.line()).label())
                    .collect(Collectors.joining(", "));
            begin(person, owed, query.id(), "%s asks for a corrected figure: %s.".formatted(query.name(), lines));
        }
    }

    Correction get(long id) {
        return rows.find(id).orElseThrow(() -> new NotFound("correction", id));
    }

    private Correction begin(Person person, BodyReturn owed, @Nullable Long queryId, String reason) {
        int accepted = gate.requireReceived(owed);
        long id = rows.insert(owed, queryId, reason, person, trail.now());
        reopen(owed, accepted, person);
        long caseId = Objects.requireNonNull(owed.caseId());
        trail.done(
                person,
                "open-correction",
                "version " + accepted,
                caseId,
                "Version %d of the return is opened for correction: %s".formatted(accepted, reason));
        if (!workflow.correlate("correction-opened", caseId, Map.of("correctionId", id))) {
            throw new IllegalStateException("No process of case " + caseId + " takes up its correction");
        }
        return get(id);
    }

    /** What counts becomes the draft: figures, explanations, how each function was handed in, the context note. */
    private void reopen(BodyReturn owed, int accepted, Person person) {
        HandedIn content = figures.content(owed, accepted);
        Template template = figures.template(Objects.requireNonNull(owed.caseId()));
        Map<String, String> texts = new LinkedHashMap<>();
        content.figures().forEach((line, value) -> texts.put(line, typed(template.line(line), value)));
        content.notMeasured().forEach(line -> texts.put(line, TemplateLine.NOT_MEASURED));
        returns.retype(owed, texts, content, trail.now(), person);
        returns.resumeNote(owed, accepted);
    }

    private static String typed(TemplateLine line, BigDecimal value) {
        if (line.unit() == Unit.YES_NO) {
            return line.unit().say(value);
        }
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
