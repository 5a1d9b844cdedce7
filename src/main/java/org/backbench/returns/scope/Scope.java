package org.backbench.returns.scope;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.backbench.bodies.Bodies;
import org.backbench.calendar.Calendar;
import org.backbench.calendar.Dates;
import org.backbench.calendar.WorkingDays;
import org.backbench.cases.CaseFile;
import org.backbench.returns.CaseOpener;
import org.backbench.returns.Collection;
import org.backbench.returns.Cycle;
import org.backbench.returns.NewCycle;
import org.backbench.returns.Template;
import org.backbench.returns.Templates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which bodies a collection is about. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Scope {

    private static final int BATCH = 50;
    private static final int LADDER_MONTHS = 2;

    private final Templates templates;
    private final Bodies bodies;
    private final ScopeDeciding deciding;
    private final CaseOpener opener;
    private final Calendar calendar;
    private final Clock clock;

    Scope(
            Templates templates,
            Bodies bodies,
            ScopeDeciding deciding,
            CaseOpener opener,
            Calendar calendar,
            Clock clock) {
        this.templates = templates;
        this.bodies = bodies;
        this.deciding = deciding;
        this.opener = opener;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The collections that were asked for, each with the newest version of its template. */
    public List<Collection> collectionsOf(NewCycle fresh) {
        List<String> known = bodies.peerGroups();
        List<Collection> collections = new ArrayList<>();
        for (NewCycle.NewCollection asked : fresh.collections()) {
            List<String> strange = asked.groups().stream()
                    .filter(group -> !known.contains(group))
                    .toList();
            if (!strange.isEmpty()) {
                throw new Cycle.Unsound("%s: no body belongs to such a group. The groups are %s."
                        .formatted(String.join(", ", strange), String.join(", ", known)));
            }
            Template template = templates.get(asked.template());
            collections.add(new Collection(template.key(), template.version(), asked.groups()));
        }
        return collections;
    }

    public void openCases(Cycle cycle) {
        for (Collection collection : cycle.collections()) {
            Template template = templates.get(collection.template(), collection.templateVersion());
            if (!template.bulkOnly()) {
                requireCalendar(cycle);
                Map<String, String> reasons = deciding.decide(cycle, collection);
                Function<CaseFile, String> because = file ->
                        "%s owes a return. %s".formatted(file.bodyName(), reasons.getOrDefault(file.bodyCode(), ""));
                while (opener.openNext(cycle, template.key(), BATCH, because) > 0) {
                    // The next batch: one after the other, so that no statement grows with the number of bodies.
                }
            }
        }
    }

    /** The ladder of a return counts working days behind its due date: the calendar must reach that far. */
    private void requireCalendar(Cycle cycle) {
        WorkingDays known = calendar.workingDays();
        if (!known.covers(LocalDate.now(clock), cycle.due().plusMonths(LADDER_MONTHS))) {
            throw new Cycle.Unsound(("The calendar of bank holidays ends on %s, too early for returns due on %s."
                            + " Ask for the bank holidays of the following year first.")
                    .formatted(Dates.day(known.lastDay()), Dates.day(cycle.due())));
        }
    }
}
