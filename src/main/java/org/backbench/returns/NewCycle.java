package org.backbench.returns;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backbench.calendar.Dates;

/** What the programme office says when it opens a cycle. */
public record NewCycle(int year, LocalDate due, LocalDate freeze, LocalDate target, List<NewCollection> collections) {

    /** A template and the peer groups of which it is asked; no groups: of all bodies in scope. */
    public record NewCollection(String template, List<String> groups) {
        public NewCollection {
            groups = List.copyOf(groups);
        }
    }

    private static final int FIRST = 2009;
    private static final int LAST = 2199;

    public NewCycle {
        collections = List.copyOf(collections);
    }

    NewCycle requireSound() {
        if (year < FIRST || year > LAST) {
            throw new Cycle.Unsound("A cycle is named by a year from %d to %d, not %d.".formatted(FIRST, LAST, year));
        }
        if (due.isAfter(freeze) || freeze.isAfter(target)) {
            throw new Cycle.Unsound("The dates must follow each other: due %s, freeze %s, target %s."
                    .formatted(Dates.day(due), Dates.day(freeze), Dates.day(target)));
        }
        if (collections.isEmpty()) {
            throw new Cycle.Unsound("Name at least one template that the cycle collects.");
        }
        Set<String> templates = new HashSet<>();
        for (NewCollection collection : collections) {
            if (!templates.add(collection.template())) {
                throw new Cycle.Unsound("The template %s stands twice: name all its groups in one collection."
                        .formatted(collection.template()));
            }
        }
        return this;
    }
}
