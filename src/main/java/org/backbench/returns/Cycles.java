package org.backbench.returns;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.backbench.audit.Audit;
import org.backbench.calendar.Dates;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.problems.NotFound;
import org.backbench.returns.scope.Scope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the yearly collections and freezes them. */
@Service
@Transactional
public class Cycles {

    private final CycleRows rows;
    private final Rights rights;
    private final Scope scope;
    private final Audit audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Cycles(CycleRows rows, Rights rights, Scope scope, Audit audit, Clock clock, ApplicationEventPublisher events) {
        this.rows = rows;
        this.rights = rights;
        this.scope = scope;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    /** Opens a cycle and, for each template that bodies fill in themselves, a case for every body in scope. */
    public Cycle open(Person person, NewCycle fresh) {
        rights.require(person, "open-cycle");
        List<Collection> collections = scope.collectionsOf(fresh.requireSound());
        if (!rows.insert(fresh, clock.instant(), person.login())) {
            throw new Cycle.AlreadyOpened(fresh.year());
        }
        collections.forEach(collection -> rows.insertCollection(fresh.year(), collection));
        audit.record(person.login(), "open-cycle", "cycle " + fresh.year(), null, words(fresh));
        Cycle opened = get(fresh.year());
        scope.openCases(opened);
        return opened;
    }

    @Transactional(readOnly = true)
    public Cycle get(int year) {
        return rows.find(year).orElseThrow(() -> new NotFound("cycle", year));
    }

    /** All cycles, the latest first. */
    @Transactional(readOnly = true)
    public List<Cycle> list() {
        return rows.list();
    }

    /** How many returns that bodies owe to a collection stand where; voluntary ones are not owed. */
    @Transactional(readOnly = true)
    public Map<ReturnState, Integer> countOwed(int year, String template) {
        return rows.countOwed(year, template);
    }

    /** Freezes the figures of a cycle: its benchmarks are released and never move again. */
    public Cycle freeze(Person person, int year) {
        rights.require(person, "freeze-cycle");
        rows.lock(year).orElseThrow(() -> new NotFound("cycle", year)).requireOpen();
        rows.freeze(year, clock.instant(), person.login());
        audit.record(person.login(), "freeze-cycle", "cycle " + year, null, "release 1");
        events.publishEvent(new CycleFrozen(year, person.login()));
        return get(year);
    }

    private static String words(NewCycle fresh) {
        return "due %s, freeze %s, target %s, templates %s"
                .formatted(
                        Dates.day(fresh.due()),
                        Dates.day(fresh.freeze()),
                        Dates.day(fresh.target()),
                        fresh.collections().stream()
                                .map(NewCycle.NewCollection::template)
                                .toList());
    }
}
