package org.backbench.ui.clocks;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.Map;
import org.backbench.calendar.Dates;
import org.backbench.deadlines.ClockView;
import org.backbench.deadlines.ClockView.Entry;
import org.backbench.deadlines.ClockView.RungView;
import org.backbench.people.Person;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.DueDates;
import org.backbench.ui.look.Facts;
import org.backbench.ui.look.Status;
import org.backbench.ui.look.When;

/** One clock in full: how it stands, whose turn it is, its steps, its ledger, and what the reader may do. */
final class ClockSheet {

    /** What all sheets of one page share: who reads, today, and how role keys are called. */
    record Setting(Person reader, DueDates dates, Map<String, String> roles) {

        String role(String key) {
            return roles.getOrDefault(key, key);
        }
    }

    private final ClockView clock;
    private final Setting setting;

    ClockSheet(ClockView clock, Setting setting) {
        this.clock = clock;
        this.setting = setting;
    }

    /** A clock that runs, open. */
    Card card(List<Button> deeds) {
        Card card = new Card(clock.label(), facts());
        card.note(ClockWords.status(clock, setting.dates()).wrapped());
        card.getElement().setAttribute("data-testid", "clock").setAttribute("id", "clock-" + clock.id());
        if (!deeds.isEmpty()) {
            Box row = Box.div("bb-row");
            deeds.forEach(row::add);
            card.add(row);
        }
        card.add(steps(), ledger());
        return card;
    }

    /** A clock that is over, folded. */
    Component folded() {
        Box head = Box.of(
                "span",
                "",
                Box.strong(clock.label() + " "),
                ClockWords.status(clock, setting.dates()).wrapped());
        NativeDetails details = new NativeDetails(head, Box.div("bb-stack-tight", facts(), steps(), ledger()));
        details.getElement().setAttribute("data-testid", "clock-over").setAttribute("id", "clock-" + clock.id());
        return details;
    }

    private Facts facts() {
        Facts facts = new Facts();
        String turn = ClockWords.turn(clock);
        if (turn != null) {
            facts.fact("Whose turn", setting.role(turn));
        }
        facts.fact("Due", due());
        facts.fact("Began", Dates.weekday(clock.startedOn()));
        if (clock.pausedOn() != null) {
            facts.fact("Stands still", "since " + Dates.weekday(clock.pausedOn()));
        }
        ClockWords.why(clock).ifPresent(why -> facts.fact("Why", why));
        return facts;
    }

    private String due() {
        String due = Dates.weekday(clock.due());
        return clock.due().equals(clock.firstDue()) ? due : due + ", at first " + Dates.weekday(clock.firstDue());
    }

    private Component steps() {
        if (clock.rungs().isEmpty()) {
            return Box.detail("Nothing is sent for this clock.");
        }
        return new DataTable<RungView>("Steps of " + clock.label(), "cards")
                .column("bb-nowrap", "When", rung -> new Text(Dates.weekday(rung.day())))
                .text("Step", this::step)
                .part("For", this::audience)
                .part("State", rung -> ClockWords.rung(rung).wrapped())
                .rows(clock.rungs());
    }

    private String step(RungView rung) {
        return rung.escalates() ? rung.offset() + ", asks to step in" : rung.offset();
    }

    private Component audience(RungView rung) {
        String meant = setting.role(rung.audience());
        return rung.wentTo() == null
                ? new Text(meant)
                : Box.div("", Box.text("span", "", setting.role(rung.wentTo())), Box.detail("instead of: " + meant));
    }

    private NativeDetails ledger() {
        DataTable<Entry> table = new DataTable<Entry>("Ledger of " + clock.label(), "cards")
                .column(
                        "bb-nowrap",
                        "When",
                        entry -> new Text(When.shortDay(entry.at()) + ", " + When.time(entry.at())))
                .part("What", entry -> new Status(ClockWords.shape(entry), ClockWords.entry(entry.kind())))
                .text("Who", entry -> ClockWords.by(entry))
                .text("Why", Entry::reason)
                .column("bb-nowrap", "Due then", entry -> new Text(When.shortDay(entry.due())))
                .rows(clock.seenBy(setting.reader()).ledger());
        NativeDetails details = new NativeDetails(
                clock.ledger().size() == 1
                        ? "Ledger: 1 entry"
                        : "Ledger: %d entries".formatted(clock.ledger().size()),
                table);
        details.setOpen(clock.stoppedOn() == null && clock.ledger().size() > 1);
        return details;
    }
}
