package org.backbench.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Map;
import java.util.Optional;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseFilter;
import org.backbench.cases.CaseStatus;
import org.backbench.cases.Cases;
import org.backbench.paging.Page;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.DueDates;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.FictionalTag;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;

/** The running cases a person may see, each with its next task; of many only the first, with a link to the rest. */
@org.springframework.stereotype.Component
@Order(9)
class MyCases implements HomePart {

    private static final int FIRST = 8;
    private static final CaseFilter RUNNING = new CaseFilter(null, null, null, null, null, CaseStatus.RUNNING, null);

    private final Cases cases;
    private final Worklist worklist;
    private final DueDates dates;
    private final Rights rights;

    MyCases(Cases cases, Worklist worklist, DueDates dates, Rights rights) {
        this.cases = cases;
        this.worklist = worklist;
        this.dates = dates;
        this.rights = rights;
    }

    @Override
    public Where where() {
        return Where.MAIN;
    }

    @Override
    public Optional<Card> of(Person person) {
        if (!rights.may(person, "see-cases")) {
            return Optional.empty();
        }
        Page<CaseFile> page = cases.list(person, RUNNING, null, FIRST);
        String all = page.next() == null ? "All cases" : "All running cases";
        Card card = new Card("Running cases")
                .note(new Anchor(page.next() == null ? "/cases" : "/cases?status=RUNNING", all));
        if (page.items().isEmpty()) {
            card.add(new EmptyState("No case of yours is running", "A case opens when its collection cycle opens."));
        } else {
            Map<Long, WorkItem> next =
                    worklist.nextOf(page.items().stream().map(CaseFile::id).toList());
            card.add(new DataTable<CaseFile>("Running cases", "cards")
                    .part("Body", MyCases::body)
                    .text("Cycle", file -> String.valueOf(file.cycle()))
                    .part("Next", file -> next(next.get(file.id())))
                    .rows(page.items()));
        }
        return Optional.of(card);
    }

    private static Component body(CaseFile file) {
        Box name = Box.div("", new Anchor("/cases/" + file.reference(), file.bodyName()));
        if (file.fictional()) {
            name.add(" ");
            name.add(new FictionalTag());
        }
        return name;
    }

    private Component next(@Nullable WorkItem item) {
        if (item == null) {
            return Box.quiet("goes on by itself");
        }
        return Box.div(
                "",
                Box.text("div", "", item.title()),
                dates.of(item.due()).status().small());
    }
}
