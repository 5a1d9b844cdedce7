package org.backbench.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backbench.audit.Audit;
import org.backbench.people.Absences;
import org.backbench.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tasks while people are away: what waits for them then, and that they have it back when they are there again. */
@Service
@Transactional
public class Covers {

    private static final int NAMED = 20;

    private final CoverRows rows;
    private final Notices notices;
    private final Trail trail;
    private final Clock clock;

    Covers(CoverRows rows, Notices notices, Trail trail, Clock clock) {
        this.rows = rows;
        this.notices = notices;
        this.trail = trail;
        this.clock = clock;
    }

    /** What to know before one is away: one's own tasks in hand that are due in these days, twenty at most. */
    @Transactional(readOnly = true)
    public List<WorkItem> dueMeanwhile(Person person, LocalDate first, LocalDate last) {
        return rows.findDue(person.id(), first, last, NAMED);
    }

    /**
     * Gives back what deputies took for people whose absence is over: to whoever had it in hand before, or else to the
     * queue.
     *
     * @return how many tasks
     */
    public int handBack() {
        return told(rows.handBack(LocalDate.now(clock), null, clock.instant()));
    }

    @EventListener
    void on(Absences.CameBack back) {
        told(rows.handBack(LocalDate.now(clock), back.personId(), clock.instant()));
    }

    private int told(List<CoverRows.HandedBack> back) {
        trail.movedAll(
                "absence-cover",
                "hand-back",
                back.stream()
                        .map(one -> new Audit.Entry("task " + one.id(), one.caseId(), sentence(one)))
                        .toList());
        List<Long> told = new ArrayList<>();
        List<@Nullable Long> tasks = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        back.forEach(one -> {
            told.addAll(List.of(one.deputyId(), one.coveredId()));
            tasks.addAll(List.of(one.id(), one.id()));
            sentences.addAll(List.of(sentence(one), sentence(one)));
        });
        notices.tellAll(told, tasks, sentences);
        return back.size();
    }

    private static String sentence(CoverRows.HandedBack one) {
        return "%s is back: “%s”, which %s had for %s, is %s again."
                .formatted(
                        one.covered(),
                        one.title(),
                        one.deputy(),
                        one.covered(),
                        one.toCovered() ? "in hand of " + one.covered() : "in the queue");
    }
}
