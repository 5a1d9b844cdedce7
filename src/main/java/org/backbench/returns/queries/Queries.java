package org.backbench.returns.queries;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.problems.Invalid;
import org.backbench.problems.NotFound;
import org.backbench.returns.BodyReturn;
import org.backbench.returns.Template;
import org.backbench.workflow.Workflow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Data-quality queries: raises them on figures of a version, gives more time once, and shows their threads. */
@Service
@Transactional
public class Queries {

    private final QueryRows rows;
    private final QueryFigures figures;
    private final QueryClocks clocks;
    private final QueryTrail trail;
    private final QueryGate gate;
    private final Workflow workflow;

    Queries(
            QueryRows rows,
            QueryFigures figures,
            QueryClocks clocks,
            QueryTrail trail,
            QueryGate gate,
            Workflow workflow) {
        this.rows = rows;
        this.figures = figures;
        this.clocks = clocks;
        this.trail = trail;
        this.gate = gate;
        this.workflow = workflow;
    }

    /**
     * Asks the body about figures of a version; the reply is due 10 working days later.
     *
     * @param version null: the version that counts
     */
    public QueryThread raise(Person person, long caseId, @Nullable Integer version, List<Question> questions) {
        CaseFile file = gate.raiser(person, caseId);
        if (questions.isEmpty()) {
            String sentence = "Name the figure you ask about.";
            throw new Invalid(sentence, List.of(new Invalid.Place("points", sentence)));
        }
        return thread(open(person, file, version, questions));
    }

    /** Asks in the name of the service about the hard rules that were broken when functions were handed in. */
    void raiseForRules(long caseId) {
        BodyReturn owed = figures.lockedReturn(caseId);
        List<QueryPoint> known = rows.findByCase(caseId).stream()
                .flatMap(query -> query.points().stream())
                .toList();
        List<Question> questions = figures.broken(owed).stream()
                .filter(failure -> known.stream().noneMatch(point -> point.isAbout(failure)))
                .map(failure -> new Question(failure.line(), failure.message(), failure.rule(), true))
                .toList();
        if (!questions.isEmpty()) {
            open(null, gate.running(caseId), null, questions);
        }
    }

    /** The queries of a case, the oldest first; the caller has checked that the person may see the case. */
    @Transactional(readOnly = true)
    public List<QueryThread> ofCase(long caseId) {
        List<Query> all = rows.findByCase(caseId);
        Map<Long, List<QueryMessage>> said =
                rows.messages(all.stream().map(Query::id).toList());
        return all.stream()
                .map(query -> thread(query, said.getOrDefault(query.id(), List.of())))
                .toList();
    }

    /** A query of a case the person may see. */
    @Transactional(readOnly = true)
    public QueryThread get(Person person, long id) {
        Query query = rows.find(id).orElseThrow(() -> new NotFound("query", id));
        gate.seen(person, query);
        return thread(query);
    }

    /** Whether the person may ask about the figures of this case. */
    @Transactional(readOnly = true)
    public boolean mayRaise(Person person, long caseId) {
        return gate.mayRaise(person, caseId);
    }

    /** Whether the person could ask for more time now. */
    @Transactional(readOnly = true)
    public boolean mayExtend(Person person, Query query) {
        return gate.mayExtend(person, query)
                && !query.extended()
                && !query.asked().isEmpty()
                && !trail.today().isAfter(query.due());
    }

    /** Gives the body five more working days: once, on or before the due day. */
    public QueryThread extend(Person person, long id, String reason) {
        gate.requireExtender(person);
        Query seen = rows.find(id).orElseThrow(() -> new NotFound("query", id));
        gate.extender(person, seen);
        String why = QueryTrail.requireReason(reason);
        Query query = rows.lock(id).orElseThrow().requireExtensible(trail.today());
        LocalDate due = clocks.extended(query.due());
        clocks.extend(query, due, why, person);
        rows.setExtended(id, trail.now(), person.name());
        rows.setDue(id, due);
        String sentence = "The reply to %s is extended once, to %s: %s".formatted(query.name(), Dates.day(due), why);
        rows.say(id, null, QueryMessage.Kind.EXTENSION, trail.now(), QueryRows.By.of(person), sentence);
        trail.done(person, "extend-query", query.name(), query.caseId(), sentence);
        return get(person, id);
    }

    private Query open(@Nullable Person by, CaseFile file, @Nullable Integer asked, List<Question> questions) {
        BodyReturn owed = figures.lockedReturn(file.id());
        int version = figures.queried(owed, asked);
        LocalDate due = clocks.in(Query.REPLY_DAYS);
        QueryRows.By raiser = QueryRows.By.of(by);
        long id = rows.insert(
                new QueryRows.Fresh(owed, file.id(), version, raiser.login(), raiser.name(), trail.now(), due));
        List<QueryPoint> points = figures.points(owed, version, questions);
        for (QueryPoint point : points) {
            rows.insertPoint(id, point);
            String text = questions.get(point.position() - 1).text();
            rows.say(id, point.position(), QueryMessage.Kind.QUESTION, trail.now(), raiser, text);
        }
        Query query = rows.find(id).orElseThrow();
        clocks.start(query, due);
        trail.done(by, "raise-query", query.name(), file.id(), sentence(query));
        if (!workflow.correlate("query-opened", file.id(), Map.of("queryId", id))) {
            throw new IllegalStateException("No process of " + file.reference() + " takes up " + query.name());
        }
        return query;
    }

    private String sentence(Query query) {
        Template template = figures.template(query.caseId());
        return "%s asks about version %d: %s. The reply is due on %s."
                .formatted(
                        query.name(),
                        query.version(),
                        query.points().stream()
                                .map(point -> QueryFigures.words(template, point))
                                .collect(Collectors.joining("; ")),
                        Dates.day(query.due()));
    }

    private QueryThread thread(Query query) {
        return thread(query, rows.messages(query.id()));
    }

    private QueryThread thread(Query query, List<QueryMessage> said) {
        return new QueryThread(query, query.state(), said, next(query));
    }

    private String next(Query query) {
        return switch (query.state()) {
            case OPEN -> "The return officer answers: " + clocks.due(query.due()) + ".";
            case REOPENED -> "The return officer answers again: " + clocks.due(query.due()) + ".";
            case PART_CLOSED ->
                "The return officer answers what was asked again and has the rest corrected: %s."
                        .formatted(clocks.due(query.due()));
            case ANSWERED -> "A review manager judges the answer; the reply clock stands still meanwhile.";
            case TO_CORRECT ->
                "The return officer corrects the figure and the certifying officer certifies it: %s."
                        .formatted(clocks.due(query.due()));
            case CLOSED_CORRECTED -> "Nothing: the figure was corrected and certified again.";
            case CLOSED_EXPLAINED -> "Nothing: the explanation was accepted and the figure stands.";
            case CLOSED_ENDED -> "Nothing: the case ended before it was settled, and the figure stands as certified.";
            case RESERVED -> "Nothing: what was not settled in time is reserved for good and left out of quartiles.";
        };
    }
}
