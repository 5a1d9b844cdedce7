package org.backbench.returns.queries;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.backbench.calendar.Dates;
import org.backbench.people.Person;
import org.backbench.problems.NotFound;
import org.backbench.returns.corrections.Corrections;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The turns of a query: the body answers, a review manager judges. Their forms call this. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class QueryTurns {

    private final QueryRows rows;
    private final QueryClocks clocks;
    private final QueryTrail trail;
    private final QueryGate gate;
    private final Settlements settlements;
    private final Corrections corrections;

    QueryTurns(
            QueryRows rows,
            QueryClocks clocks,
            QueryTrail trail,
            QueryGate gate,
            Settlements settlements,
            Corrections corrections) {
        this.rows = rows;
        this.clocks = clocks;
        this.trail = trail;
        this.gate = gate;
        this.settlements = settlements;
        this.corrections = corrections;
    }

    /** Answers every point that is asked, in their order; the reply clock stands still from now on. */
    void answer(Person person, long id, List<String> answers) {
        Query query = lock(id);
        query.requireAnswers(answers.size(), query.asked().size());
        Iterator<String> next = answers.iterator();
        Query answered = query.withPoints(point -> {
            if (!point.state().isAsked()) {
                return point;
            }
            say(person, query, point, QueryMessage.Kind.ANSWER, next.next());
            return point.answered();
        });
        rows.updatePoints(answered, trail.now());
        rows.setDaysLeft(id, clocks.left(query.due()));
        clocks.stop(query, "The body answered.", person);
        trail.done(
                person,
                "answer-query",
                query.name(),
                query.caseId(),
                "%s was answered; a review manager judges the answer.".formatted(query.name()));
    }

    /**
     * Judges every answer, in their order.
     *
     * @return settled, reopened or to-correct: the variable verdict of the model
     */
    String judge(Person person, long id, List<QueryPoint.Judgement> judgements) {
        Query query = gate.judge(person, lock(id));
        query.requireAnswers(judgements.size(), query.answered().size());
        Iterator<QueryPoint.Judgement> next = judgements.iterator();
        Query judged = query.withPoints(
                point -> point.state() == PointState.ANSWERED ? judged(person, query, point, next.next()) : point);
        rows.updatePoints(judged, trail.now());
        trail.done(person, "judge-answer", query.name(), query.caseId(), outcome(judged));
        return follow(person, judged);
    }

    private QueryPoint judged(Person person, Query query, QueryPoint point, QueryPoint.Judgement judgement) {
        QueryPoint judged = point.judged(judgement);
        say(person, query, point, QueryMessage.Kind.JUDGEMENT, judgement.sentence());
        boolean done = judged.state() == PointState.TO_CORRECT && settlements.isPutRight(query, point);
        return done ? judged.corrected() : judged;
    }

    private String follow(Person person, Query judged) {
        if (judged.state().isClosed()) {
            return "settled";
        }
        boolean toCorrect = judged.points().stream().anyMatch(point -> point.state() == PointState.TO_CORRECT);
        if (!runOn(person, judged, toCorrect)) {
            settlements.reserve(judged, person);
            return "settled";
        }
        if (toCorrect) {
            corrections.ask(person, judged);
        }
        return judged.asked().isEmpty() ? "to-correct" : "reopened";
    }

    /** The days that were left run on; when none were, the one extension does. False: there is no time any more. */
    private boolean runOn(Person person, Query query, boolean toCorrect) {
        Integer left = query.daysLeft();
        int days = left == null ? 0 : left;
        if (days == 0 && !query.extended()) {
            days = Query.EXTENSION_DAYS;
            rows.setExtended(query.id(), trail.now(), person.name());
        } else if (days == 0 && toCorrect) {
            days = Query.EXTENSION_DAYS;
        }
        if (days == 0) {
            return false;
        }
        LocalDate due = clocks.in(days);
        rows.setDue(query.id(), due);
        clocks.start(query, due);
        String sentence = "%s now has time until %s.".formatted(query.name(), Dates.day(due));
        rows.say(query.id(), null, QueryMessage.Kind.EXTENSION, trail.now(), QueryRows.By.of(person), sentence);
        return true;
    }

    private static String outcome(Query judged) {
        return "%s is %s: %s."
                .formatted(
                        judged.name(),
                        judged.state().title(),
                        judged.points().stream()
                                .map(point -> "point %d %s"
                                        .formatted(
                                                point.position(), point.state().title()))
                                .collect(Collectors.joining(", ")));
    }

    private void say(Person person, Query query, QueryPoint point, QueryMessage.Kind kind, String text) {
        rows.say(query.id(), point.position(), kind, trail.now(), QueryRows.By.of(person), text);
    }

    private Query lock(long id) {
        return rows.lock(id).orElseThrow(() -> new NotFound("query", id));
    }
}
