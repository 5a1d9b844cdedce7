package org.backbench.returns.queries;

import java.util.Map;
import java.util.Optional;
import org.backbench.people.Person;
import org.backbench.returns.BodyReturn;
import org.backbench.returns.Template;
import org.backbench.workflow.Workflow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends queries without anybody's judgement: a new version puts their figures right, or their time has run out. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Settlements {

    private final QueryRows rows;
    private final QueryFigures figures;
    private final QueryClocks clocks;
    private final QueryTrail trail;
    private final Workflow workflow;

    Settlements(QueryRows rows, QueryFigures figures, QueryClocks clocks, QueryTrail trail, Workflow workflow) {
        this.rows = rows;
        this.figures = figures;
        this.clocks = clocks;
        this.trail = trail;
        this.workflow = workflow;
    }

    /** A corrected version was certified: what it puts right is settled, unless its answer is being judged. */
    public void corrected(long caseId, int version) {
        BodyReturn owed = figures.lockedReturn(caseId);
        rows.findByCase(caseId).stream()
                .filter(query -> !query.state().isClosed())
                .forEach(query -> settle(query, owed, version));
    }

    /** Whether the figures that count now put a point right already. */
    boolean isPutRight(Query query, QueryPoint point) {
        BodyReturn owed = figures.lockedReturn(query.caseId());
        Integer accepted = owed.acceptedVersion();
        return accepted != null && accepted > query.version() && figures.putsRight(owed, point, accepted);
    }

    /** A query that was accepted on the promise of a corrected figure. */
    public Optional<Query> promised(long caseId) {
        return rows.findByCase(caseId).stream()
                .filter(query -> query.points().stream().anyMatch(point -> point.state() == PointState.TO_CORRECT))
                .findFirst();
    }

    /** The time has run out: what is not settled is reserved for good. */
    void lapse(long queryId) {
        Query before = rows.lock(queryId).orElseThrow();
        reserve(before, null);
    }

    /** The case has ended: nobody answers or judges any more. */
    void over(long caseId, String ended) {
        rows.findByCase(caseId).stream()
                .filter(query -> !query.state().isClosed())
                .forEach(query -> over(query, ended));
    }

    private void over(Query before, String ended) {
        Query after = before.withPoints(QueryPoint::over);
        rows.updatePoints(after, trail.now());
        String text = "%s before this was settled.".formatted(ended);
        changed(before, after, QueryMessage.Kind.ENDING, text);
        clocks.callOff(before, ended + ".");
        trail.done(
                null,
                "end-query",
                before.name(),
                before.caseId(),
                "%s ended with its case, not settled: %s. It is %s."
                        .formatted(
                                before.name(),
                                labels(before, after),
                                after.state().title()));
    }

    void reserve(Query before, @Nullable Person by) {
        Query after = before.withPoints(QueryPoint::reserved);
        rows.updatePoints(after, trail.now());
        String text = "The time is over: the figure is reserved for good, left out of quartiles.";
        changed(before, after, QueryMessage.Kind.RESERVATION, text);
        trail.done(
                by,
                "reserve-figures",
                before.name(),
                before.caseId(),
                ("%s was not settled in time: %s reserved for good, left out of quartiles;"
                                + " the rest of the return stands.")
                        .formatted(before.name(), labels(before, after)));
    }

    private void settle(Query before, BodyReturn owed, int version) {
        Query after = before.withPoints(
                point -> settles(point) && figures.putsRight(owed, point, version) ? point.corrected() : point);
        if (after.points().equals(before.points())) {
            return;
        }
        rows.updatePoints(after, trail.now());
        changed(before, after, QueryMessage.Kind.CORRECTION, "Corrected in version %d.".formatted(version));
        trail.done(
                null,
                "settle-query",
                before.name(),
                before.caseId(),
                "Version %d corrects what %s asked about: %s. %s is %s."
                        .formatted(
                                version,
                                before.name(),
                                labels(before, after),
                                before.name(),
                                after.state().title()));
        if (after.state().isClosed()) {
            end(after);
        }
    }

    /** A person's question is settled by a correction once he asked for one; a broken rule as soon as it is kept. */
    private static boolean settles(QueryPoint point) {
        return point.state() == PointState.TO_CORRECT
                || (point.rule() != null && point.hard() && point.state().isAsked());
    }

    private void end(Query query) {
        clocks.stop(query, "The figures were corrected.", null);
        Map<String, Object> none = Map.of();
        if (!workflow.correlate("query-settled", query.caseId(), "queryId", query.id(), none)
                && !workflow.correlate("correction-received", query.caseId(), "queryId", query.id(), none)) {
            throw new IllegalStateException("No process waits for the correction of query " + query.id());
        }
    }

    private void changed(Query before, Query after, QueryMessage.Kind kind, String text) {
        for (int i = 0; i < after.points().size(); i++) {
            QueryPoint point = after.points().get(i);
            if (point.state() != before.points().get(i).state()) {
                rows.say(before.id(), point.position(), kind, trail.now(), QueryRows.By.SERVICE, text);
            }
        }
    }

    private String labels(Query before, Query after) {
        Template template = figures.template(before.caseId());
        return after.points().stream()
                .filter(point -> !before.points().contains(point))
                .map(point -> template.line(point.line()).label())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}
