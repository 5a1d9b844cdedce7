package org.backbench.worklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.backbench.audit.Audit;
import org.backbench.calendar.Dates;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.problems.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The parts of a bulk: each one transaction. */
@Component
@Transactional
class BulkRun {

    private final BulkWorkRows rows;
    private final BulkHandRows hands;
    private final Permits permits;
    private final People people;
    private final Notices notices;
    private final Trail trail;

    BulkRun(BulkWorkRows rows, BulkHandRows hands, Permits permits, People people, Notices notices, Trail trail) {
        this.rows = rows;
        this.hands = hands;
        this.permits = permits;
        this.people = people;
        this.notices = notices;
        this.trail = trail;
    }

    BulkWork check(Person person, BulkAsk ask, Collection<Long> ids, Instant at) {
        permits.require(person, ask.verb().right());
        Person whom = ask.toPersonId() == null ? person : people.get(ask.toPersonId());
        long bulk = rows.insert(person, ask, at);
        rows.check(bulk, ask.verb(), person, whom, permits.may(person, "assign-task"), ids);
        if (ask.verb() != BulkVerb.RELEASE) {
            List<Long> allowed = rows.ids(bulk, BulkOutcome.ALLOWED, 0, ids.size());
            Set<Long> against = permits.againstIds(whom, allowed).keySet();
            rows.setOutcome(bulk, against, BulkOutcome.REFUSED, BulkReason.SAME_HAND);
        }
        return get(person, bulk);
    }

    @Transactional(readOnly = true)
    BulkWork get(Person person, long bulk) {
        return rows.find(person.id(), bulk).orElseThrow(() -> new NotFound("bulk", bulk));
    }

    BulkWork begin(Person person, long bulk, Instant at) {
        permits.require(person, get(person, bulk).verb().right());
        rows.begin(bulk, at);
        return get(person, bulk);
    }

    /** Does the next part; the last task of it, or null after the last part. */
    @Nullable
    Long apply(Person person, BulkWork work, long after, int most) {
        List<Long> ids = rows.ids(work.id(), BulkOutcome.ALLOWED, after, most);
        if (ids.isEmpty() || work.appliedAt() == null) {
            return null;
        }
        List<BulkHandRows.Changed> changed = hands.apply(work, ids);
        settle(work, ids, changed, BulkOutcome.DONE, BulkOutcome.OVERTAKEN);
        tell(person, changed, words(work), word(work.verb()));
        tellTaker(person, work, changed.size());
        return ids.getLast();
    }

    /** Takes the next part back; the last task of it, or null after the last part. */
    @Nullable
    Long undo(Person person, BulkWork work, long after, int most) {
        List<Long> ids = rows.ids(work.id(), BulkOutcome.DONE, after, most);
        if (ids.isEmpty()) {
            return null;
        }
        List<BulkHandRows.Changed> changed = hands.undo(work, ids);
        settle(work, ids, changed, BulkOutcome.UNDONE, BulkOutcome.KEPT);
        tell(person, changed, "Took back: " + words(work), "undo-" + word(work.verb()));
        return ids.getLast();
    }

    void setUndone(BulkWork work, Instant at) {
        rows.setUndone(work.id(), at);
    }

    private void settle(
            BulkWork work, List<Long> ids, List<BulkHandRows.Changed> changed, BulkOutcome done, BulkOutcome not) {
        Set<Long> left = new HashSet<>(ids);
        List<Long> moved = changed.stream().map(BulkHandRows.Changed::id).toList();
        moved.forEach(left::remove);
        rows.setOutcome(work.id(), moved, done, null);
        rows.setOutcome(work.id(), left, not, BulkReason.CHANGED);
    }

    /** A line in the trail for each task, and a sentence for each person who had it in hand. */
    private void tell(Person person, List<BulkHandRows.Changed> changed, String words, String action) {
        trail.movedAll(
                person.login(),
                action,
                changed.stream()
                        .map(one -> new Audit.Entry(
                                "task " + one.id(), one.caseId(), "%s: “%s”.".formatted(words, one.title())))
                        .toList());
        List<Long> told = new ArrayList<>();
        List<@Nullable Long> tasks = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (BulkHandRows.Changed one : changed) {
            Long before = one.before();
            if (before != null && before != person.id()) {
                told.add(before);
                tasks.add(one.id());
                sentences.add("%s: %s: “%s” (%s), which you had in hand. What you typed is kept."
                        .formatted(person.name(), words, one.title(), one.reference()));
            }
        }
        notices.tellAll(told, tasks, sentences);
    }

    private void tellTaker(Person person, BulkWork work, int tasks) {
        Long to = work.toPersonId();
        if (to != null && to != person.id() && tasks > 0) {
            String many = tasks == 1 ? "a task" : "%,d tasks".formatted(tasks);
            notices.tell(to, null, "%s gave you %s in one go: look under Mine.".formatted(person.name(), many));
        }
    }

    private static String word(BulkVerb verb) {
        return verb.name().toLowerCase(Locale.ROOT);
    }

    private static String words(BulkWork work) {
        return switch (work.verb()) {
            case ASSIGN -> "given to " + work.to();
            case RELEASE -> "released";
            case HOLD -> "put aside until " + Dates.day(Objects.requireNonNull(work.until()));
        };
    }
}
