package org.backbench.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backbench.audit.Audit;
import org.backbench.people.Person;
import org.backbench.problems.NotFound;
import org.backbench.workflow.Workflow;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was asked to step in, what they answered, and how it settled. */
@Service
@Transactional
public class Escalations {

    private static final Logger LOG = LoggerFactory.getLogger(Escalations.class);

    private final EscalationRows rows;
    private final ClockKinds kinds;
    private final Workflow workflow;
    private final Clock clock;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Escalations(
            EscalationRows rows,
            ClockKinds kinds,
            Workflow workflow,
            Clock clock,
            Audit audit,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.kinds = kinds;
        this.workflow = workflow;
        this.clock = clock;
        this.audit = audit;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Escalation get(long id) {
        return rows.find(id).orElseThrow(() -> new NotFound("escalation", id));
    }

    /** Those of these ids, by id. */
    @Transactional(readOnly = true)
    public Map<Long, Escalation> all(Collection<Long> ids) {
        return rows.findAll(ids).stream().collect(Collectors.toMap(Escalation::id, Function.identity()));
    }

    @Transactional(readOnly = true)
    public List<Escalation> ofCase(long caseId) {
        return rows.findByCase(caseId);
    }

    /**
     * Records the answer. A new date asked for is only recorded: the clock keeps its due day until somebody extends it.
     *
     * @param newDate the day asked for; only with {@link Escalation.Answer#NEW_DATE}
     */
    void answer(Person person, long id, Escalation.Answer outcome, String answer, @Nullable LocalDate newDate) {
        Escalation asked =
                rows.lock(id).orElseThrow(() -> new NotFound("escalation", id)).requireAnswerable(person);
        asked.requireAhead(newDate, LocalDate.now(clock));
        rows.updateAnswer(id, outcome, answer, newDate, person.name(), clock.instant());
        String sentence = asked.inWords(outcome, newDate, answer);
        audit.record(
                person.login(),
                asked.roleKey(),
                "answer-escalation",
                asked.kind() + ": " + asked.rung(),
                asked.caseId(),
                sentence);
        events.publishEvent(new EscalationAnswered(id, asked.caseId(), person, sentence));
    }

    /**
     * Sends the messages of rungs to the processes of their cases or subjects; of an escalation the process asks for
     * the answer. Where none waits for it nobody could answer, and nothing is kept.
     *
     * @param fired the same rungs as they were told, in the same order
     */
    void move(List<ClaimedRung> rungs, List<FiredRung> fired) {
        Map<Long, Long> opened =
                rows.insertAll(fired.stream().filter(FiredRung::escalation).toList(), clock.instant());
        List<Long> unheard = new ArrayList<>();
        workflow.together(() -> rungs.forEach(rung -> {
            Long escalation = opened.get(rung.id());
            if (!send(rung, escalation == null ? Map.of() : Map.of("escalationId", escalation))) {
                LOG.warn("No process of case {} waits for {} of clock {}", rung.caseId(), rung.flow(), rung.clockId());
                unheard.add(rung.id());
            }
        }));
        if (!unheard.isEmpty()) {
            rows.delete(unheard);
        }
    }

    /** False when none waits. */
    private boolean send(ClaimedRung rung, Map<String, Object> variables) {
        String message = String.valueOf(rung.flow());
        String variable = kinds.get(rung.kind()).subject();
        Long subject = rung.subject();
        return (variable == null || subject == null)
                ? workflow.correlate(message, rung.caseId(), variables)
                : workflow.correlate(message, rung.caseId(), variable, subject, variables);
    }

    /** The duty is done or called off: whoever was asked need not answer any more. */
    void settle(LedgerClock over) {
        rows.settle(over.id(), clock.instant())
                .forEach(id -> workflow.correlate("escalation-settled", over.caseId(), "escalationId", id, Map.of()));
    }
}
