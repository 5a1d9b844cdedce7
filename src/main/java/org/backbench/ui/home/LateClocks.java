package org.backbench.ui.home;

import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.deadlines.ClockFilter;
import org.backbench.deadlines.ClockFilter.Which;
import org.backbench.deadlines.ClockView;
import org.backbench.deadlines.Deadlines;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.people.Role;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.FictionalTag;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is overdue at the parties a person acts for: his body, his region, or everywhere. */
@Component
@Order(11)
class LateClocks implements HomePart {

    private static final int FIRST = 6;

    private final Deadlines deadlines;
    private final Cases cases;
    private final Rights rights;

    LateClocks(Deadlines deadlines, Cases cases, Rights rights) {
        this.deadlines = deadlines;
        this.cases = cases;
        this.rights = rights;
    }

    @Override
    public Where where() {
        return Where.SIDE;
    }

    @Override
    public Optional<Card> of(Person person) {
        if (!rights.may(person, "see-clocks")) {
            return Optional.empty();
        }
        List<ClockView> late = deadlines.list(filter(person), null, FIRST).items();
        Card card = new Card("Overdue");
        if (late.isEmpty()) {
            card.add(new EmptyState(
                    "No return, plan, action or target is overdue",
                    "One past its day stands here. Your tasks that are late are under Work."));
            return Optional.of(card);
        }
        Box list = Box.of("ul", "bb-clocks");
        Map<Long, CaseFile> files =
                cases.all(late.stream().map(ClockView::caseId).collect(Collectors.toSet()));
        late.forEach(clock -> list.add(item(clock, Objects.requireNonNull(files.get(clock.caseId())))));
        card.add(list);
        return Optional.of(card);
    }

    private static Box item(ClockView clock, CaseFile file) {
        Status status = new Status(Shape.LATE, Dates.workingDays(clock.workingDaysLate()) + " late");
        Anchor link = new Anchor("/cases/" + file.reference(), clock.label() + ", " + file.bodyName());
        Box what = Box.div("", link);
        if (file.fictional()) {
            what.add(" ");
            what.add(new FictionalTag());
        }
        return Box.of("li", "", Box.div("", status), what, Box.detail("due " + Dates.weekday(clock.due())));
    }

    private static ClockFilter filter(Person person) {
        boolean everywhere = person.is(Role.PROGRAMME_OFFICE)
                || person.is(Role.INSPECTOR)
                || person.is(Role.QUALITY_ASSURER)
                || person.is(Role.ASSESSMENT_DIRECTOR);
        if (everywhere) {
            return ClockFilter.everybodys(Which.OVERDUE);
        }
        List<String> bodies = new ArrayList<>(person.partiesAs(Role.RETURN_OFFICER));
        bodies.addAll(person.partiesAs(Role.CERTIFYING_OFFICER));
        bodies.addAll(person.partiesAs(Role.CHIEF_EXECUTIVE));
        List<String> rieps = new ArrayList<>(person.partiesAs(Role.REVIEW_MANAGER));
        rieps.addAll(person.partiesAs(Role.RIEP_DIRECTOR));
        return ClockFilter.of(Which.OVERDUE, bodies, rieps);
    }
}
