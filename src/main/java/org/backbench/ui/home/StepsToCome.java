package org.backbench.ui.home;

import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.backbench.calendar.Dates;
import org.backbench.deadlines.Coming;
import org.backbench.deadlines.ComingWeeks;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.Figures;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the clocks will do in the next weeks, for the programme office. */
@Component
@Order(12)
record StepsToCome(Coming coming, Rights rights) implements HomePart {

    private static final int WEEKS = 4;

    private record Week(LocalDate monday, long steps) {}

    @Override
    public Where where() {
        return Where.SIDE;
    }

    @Override
    public Optional<Card> of(Person person) {
        if (!rights.may(person, "see-programme")) {
            return Optional.empty();
        }
        ComingWeeks weeks = coming.weeks(person, WEEKS);
        Card card = new Card("Steps to come").note(new Anchor("/programme/coming", "Twelve weeks"));
        if (weeks.lines().isEmpty()) {
            card.add(new EmptyState("Nothing comes", "Clocks that run say here what they will do, and when."));
            return Optional.of(card);
        }
        card.add(new DataTable<Week>("Steps of the clocks by week")
                .part(
                        "Week of",
                        week -> new Anchor("/programme/coming?week=" + week.monday(), Dates.day(week.monday())))
                .number("Steps", week -> Figures.count(week.steps()))
                .rows(weeks(weeks)));
        return Optional.of(card);
    }

    private static List<Week> weeks(ComingWeeks weeks) {
        return IntStream.range(0, weeks.mondays().size())
                .mapToObj(at -> new Week(
                        weeks.mondays().get(at),
                        weeks.lines().stream()
                                .mapToLong(line -> line.counts().get(at))
                                .sum()))
                .toList();
    }
}
