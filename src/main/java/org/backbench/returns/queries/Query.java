package org.backbench.returns.queries;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.backbench.calendar.Dates;
import org.backbench.people.Person;
import org.backbench.problems.Outdated;
import org.backbench.problems.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A question about figures of one version of a return.
 *
 * @param number 1, 2, … within the case
 * @param version the version of the return that is asked about
 * @param raisedBy the login of whoever asked; the service when a rule did
 * @param due the last day for what the body owes
 * @param daysLeft working days that were left when the body last answered; they run on when it is asked again
 */
public record Query(
        long id,
        long caseId,
        long returnId,
        int number,
        int version,
        String raisedBy,
        String raisedName,
        Instant raisedAt,
        LocalDate due,
        @Nullable Integer daysLeft,
        @Nullable Instant extendedAt,
        @Nullable String extendedBy,
        @Nullable Instant closedAt,
        List<QueryPoint> points) {

    /** Working days for an answer. */
    static final int REPLY_DAYS = 10;

    /** Working days that are granted once, on request or with the first reopening after the last day. */
    public static final int EXTENSION_DAYS = 5;

    public Query {
        points = List.copyOf(points);
    }

    /** Q1. */
    public String name() {
        return "Q" + number;
    }

    public QueryState state() {
        return QueryState.of(points.stream().map(QueryPoint::state).toList());
    }

    public boolean extended() {
        return extendedAt != null;
    }

    /** What the body owes an answer to. */
    public List<QueryPoint> asked() {
        return points.stream().filter(point -> point.state().isAsked()).toList();
    }

    /** What waits for a judgement. */
    public List<QueryPoint> answered() {
        return points.stream()
                .filter(point -> point.state() == PointState.ANSWERED)
                .toList();
    }

    Query withPoints(UnaryOperator<QueryPoint> change) {
        return withPoints(points.stream().map(change).toList());
    }

    Query withPoints(List<QueryPoint> changed) {
        return new Query(
                id,
                caseId,
                returnId,
                number,
                version,
                raisedBy,
                raisedName,
                raisedAt,
                due,
                daysLeft,
                extendedAt,
                extendedBy,
                closedAt,
                changed);
    }

    Query requireExtensible(LocalDate today) {
        if (state().isClosed()) {
            throw new Settled(this);
        }
        if (asked().isEmpty()) {
            throw new NotAsked(this);
        }
        if (extended()) {
            throw new ExtensionUsed(this);
        }
        if (today.isAfter(due)) {
            throw new AskedTooLate(this);
        }
        return this;
    }

    /** @param reviews whether the person reviews the case beside managing its queries */
    Query requireJudge(Person person, boolean reviews) {
        if (reviews && raisedBy.equals(person.login())) {
            throw new RaiserJudges(this);
        }
        return this;
    }

    Query requireAnswers(int count, int expected) {
        if (count != expected) {
            throw new Moved(this);
        }
        return this;
    }

    /** A query that is settled stays as it is. */
    public static final class Settled extends Refused {
        Settled(Query query) {
            super("%s is %s and stays as it is. Raise a new query if there is something to ask."
                    .formatted(query.name(), query.state().title()));
        }
    }

    /** More time is for an answer that is owed. */
    public static final class NotAsked extends Refused {
        NotAsked(Query query) {
            super("%s waits for no answer of the body: it is %s. More time is asked for while an answer is owed."
                    .formatted(query.name(), query.state().title()));
        }
    }

    /** The reply time is extended once. */
    public static final class ExtensionUsed extends Refused {
        ExtensionUsed(Query query) {
            super("%s was extended once already, to %s: there is one extension of %s. Answer by that day."
                    .formatted(query.name(), Dates.day(query.due), Dates.workingDays(EXTENSION_DAYS)));
        }
    }

    /** More time is asked for while there is time. */
    public static final class AskedTooLate extends Refused {
        AskedTooLate(Query query) {
            super("The answer to %s was due on %s. More time must be asked for on or before that day."
                    .formatted(query.name(), Dates.day(query.due)));
        }
    }

    /** Whoever asks the question and reviews the case does not decide on the answer too. */
    public static final class RaiserJudges extends Refused {
        RaiserJudges(Query query) {
            super(("You raised %s and review this case, so somebody else must judge the answer."
                            + " Ask another review manager.")
                    .formatted(query.name()));
        }
    }

    /** A correction settled part of the query while the form was open. */
    public static final class Moved extends Outdated {
        Moved(Query query) {
            super("%s has changed since you opened this form. Open it again: what was settled is gone."
                    .formatted(query.name()));
        }
    }
}
