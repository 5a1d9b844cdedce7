package org.backbench.returns.scope;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.backbench.cases.Sight;
import org.backbench.paging.Page;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.problems.NotFound;
import org.backbench.returns.BodyReturn;
import org.backbench.returns.Cycles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who owes a return of a cycle, who does not, and why: open to everyone who is signed in, like the register. */
@Service
@Transactional(readOnly = true)
public class Scopes {

    private final ScopeRows rows;
    private final Cycles cycles;

    Scopes(ScopeRows rows, Cycles cycles) {
        this.rows = rows;
        this.cycles = cycles;
    }

    /** The decisions of a cycle by body; in: only those in scope, or only those out of it; null: all. */
    public Page<ScopeDecision> list(int cycle, @Nullable Boolean in, @Nullable String after, int limit) {
        return page(
                after, limit, (body, template) -> rows.list(cycles.get(cycle).year(), in, body, template, limit + 1));
    }

    /** The bodies of a cycle that owe a return, by body; group: only those who met their duty in that way. */
    Page<ScopeDecision> owing(int cycle, @Nullable ComplianceGroup group, @Nullable String after, int limit) {
        return page(
                after,
                limit,
                (body, template) -> rows.owing(cycles.get(cycle).year(), group, body, template, limit + 1));
    }

    Map<ComplianceGroup, Long> countOwing(int cycle) {
        return rows.countOwing(cycles.get(cycle).year());
    }

    List<ReturnsIn> openCycles(Sight sight, LocalDate today) {
        return rows.openCycles(sight, today);
    }

    private static Page<ScopeDecision> page(
            @Nullable String after, int limit, BiFunction<String, String, List<ScopeDecision>> rows) {
        String place = after == null ? "~" : after;
        int cut = place.indexOf('~');
        String body = cut < 0 ? place : place.substring(0, cut);
        String template = cut < 0 ? "" : place.substring(cut + 1);
        return Page.of(rows.apply(body, template), limit, last -> last.bodyCode() + "~" + last.template());
    }

    public ScopeDecision get(int cycle, String template, String body) {
        return rows.find(cycle, template, body)
                .orElseThrow(() -> new NotFound("decision on scope", "%d/%s".formatted(cycle, body)));
    }

    /** What was decided about the return of a case; none for what came by import, where nothing is decided. */
    public Optional<ScopeDecision> of(BodyReturn owed) {
        return rows.find(owed.cycle(), owed.template(), owed.bodyCode());
    }

    /** What was decided about the bodies a person acts for, in the cycles that are open. */
    public List<ScopeDecision> ofBodiesOf(Person person) {
        return ofBodiesOf(person, Role.RETURN_OFFICER);
    }

    /** The same of the bodies for which he has one of these roles. */
    public List<ScopeDecision> ofBodiesOf(Person person, Role... roles) {
        List<String> bodies = Stream.of(roles)
                .flatMap(role -> person.partiesAs(role).stream())
                .distinct()
                .toList();
        return bodies.isEmpty() ? List.of() : rows.ofBodies(bodies);
    }
}
