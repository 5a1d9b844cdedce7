package org.backbench.returns.scope;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.BodyFilter;
import org.backbench.bodies.Headcount;
import org.backbench.bodies.Headcounts;
import org.backbench.bodies.PublicBody;
import org.backbench.returns.Collection;
import org.backbench.returns.Cycle;
import org.backbench.returns.OwedReturns;
import org.backbench.returns.scope.ScopeRule.Ruling;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Decides, when a cycle opens, who owes the return of a collection, and writes the decision and the returns down. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ScopeDeciding {

    private static final int EVERYBODY = 100_000;

    private final Bodies bodies;
    private final Headcounts headcounts;
    private final ScopeRows decisions;
    private final OwedReturns returns;
    private final Clock clock;

    ScopeDeciding(Bodies bodies, Headcounts headcounts, ScopeRows decisions, OwedReturns returns, Clock clock) {
        this.bodies = bodies;
        this.headcounts = headcounts;
        this.decisions = decisions;
        this.returns = returns;
        this.clock = clock;
    }

    /** Why each body that was asked about owes a return or owes none, by its code. */
    Map<String, String> decide(Cycle cycle, Collection collection) {
        List<Ruling> rulings = rulings(cycle, collection);
        decisions.insert(cycle.year(), collection.template(), rulings, clock.instant());
        returns.owe(cycle.year(), collection.template(), codes(rulings, Ruling::inScope));
        returns.leaveOut(cycle.year(), collection.template(), codes(rulings, Ruling::isTooSmall));
        return rulings.stream().collect(Collectors.toMap(ruling -> ruling.body().code(), Ruling::reason));
    }

    /** About every body of the collection that existed at the end of the data year or exists when the return is due. */
    private List<Ruling> rulings(Cycle cycle, Collection collection) {
        Map<String, PublicBody> asked = new TreeMap<>();
        for (LocalDate day : List.of(cycle.dataYearEnd(), cycle.due())) {
            bodies.list(new BodyFilter(null, null, null, null, day), null, EVERYBODY).items().stream()
                    .filter(collection::covers)
                    .forEach(body -> asked.put(body.code(), body));
        }
        Map<String, Headcount> counts = headcounts.latest(asked.keySet(), cycle.dataYearEnd());
        ScopeRule rule = ScopeRule.of(cycle);
        return asked.values().stream()
                .map(body -> rule.on(body, counts.get(body.code())))
                .toList();
    }

    private static List<String> codes(List<Ruling> rulings, Predicate<Ruling> which) {
        return rulings.stream()
                .filter(which)
                .map(ruling -> ruling.body().code())
                .toList();
    }
}
