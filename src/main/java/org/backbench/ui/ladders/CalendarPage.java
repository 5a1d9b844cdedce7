package org.backbench.ui.ladders;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.backbench.bodies.Bodies;
import org.backbench.calendar.BankHoliday;
import org.backbench.calendar.Calendar;
import org.backbench.calendar.CalendarChange;
import org.backbench.calendar.Dates;
import org.backbench.calendar.QuietPeriod;
import org.backbench.calendar.QuietPeriods;
import org.backbench.cases.Cases;
import org.backbench.deadlines.EditPreview;
import org.backbench.deadlines.LedgerEdits;
import org.backbench.figures.ClockSheets;
import org.backbench.ui.forms.DayField;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.Notice;
import org.backbench.ui.look.PageHead;
import org.backbench.ui.look.SheetLinks;
import org.backbench.ui.shell.Shell;
import org.jspecify.annotations.Nullable;

/** The calendar by year: bank holidays and quiet periods; a change shows which dates move before it is made. */
@Route(value = "programme/calendar", layout = Shell.class)
@PageTitle("Calendar · Backbench")
@PermitAll
public class CalendarPage extends Main implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final transient Office office;
    private final transient Tools tools;
    private final DayField day;
    private final TextField name = new TextField("Name");
    private transient @Nullable CalendarChange change;
    private int year;

    /** What the page asks besides. */
    @org.springframework.stereotype.Component("calendarPageTools")
    record Tools(
            Calendar calendar,
            QuietPeriods periods,
            LedgerEdits edits,
            Cases cases,
            Bodies bodies,
            ClockSheets sheets) {}

    CalendarPage(Office office, Tools tools) {
        this.office = office;
        this.tools = tools;
        day = new DayField(office.dates().today());
        addClassName("bb-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        office.require("edit-calendar");
        year = Office.parameter(event, "year")
                .map(CalendarPage::number)
                .orElseGet(() -> office.dates().today().getYear());
        show();
    }

    private static int number(String text) {
        if (!text.matches("[12][0-9]{3}")) {
            throw new NotFoundException("There is no year " + text);
        }
        return Integer.parseInt(text);
    }

    private void show() {
        removeAll();
        LocalDate last = tools.calendar().workingDays().lastDay();
        add(PageHead.programme(
                "calendar",
                "Calendar",
                "Working days are Monday to Friday without the bank holidays in England. They are known up to %s;"
                                .formatted(Dates.day(last))
                        + " nothing can be counted past that day."));
        tools.calendar()
                .notice(office.dates().today())
                .map(CalendarPage::ending)
                .ifPresent(this::add);
        List<BankHoliday> holidays = tools.calendar().bankHolidays().stream()
                .filter(holiday -> holiday.date().getYear() == year)
                .toList();
        List<QuietPeriod> quiet = tools.periods().from(LocalDate.of(year, 1, 1)).stream()
                .filter(period -> period.firstDay().getYear() <= year)
                .toList();
        add(Box.div("bb-cols", wide(holidays, quiet), Box.div("bb-stack", holidayCard(holidays))));
    }

    private Component wide(List<BankHoliday> holidays, List<QuietPeriod> quiet) {
        Box wide = Box.div("bb-stack");
        if (change != null) {
            wide.add(changeCard(change));
        }
        var picture = new YearPicture(year, office.dates().today(), holidays, quiet);
        wide.add(new Card(Integer.toString(year), picture.draw()).note(years()));
        wide.add(new QuietCard(office, tools.periods(), tools.bodies(), quiet, this::show));
        return wide;
    }

    private static Notice ending(String words) {
        Notice notice = Notice.attention("The calendar ends soon.", words);
        notice.getElement().setAttribute("data-testid", "calendar-ends");
        return notice;
    }

    private Component years() {
        return Box.of(
                "span",
                "bb-choices",
                new Anchor("/programme/calendar?year=" + (year - 1), Integer.toString(year - 1)),
                new Text(" · "),
                new Anchor("/programme/calendar?year=" + (year + 1), Integer.toString(year + 1)));
    }

    private Card holidayCard(List<BankHoliday> holidays) {
        Card card = new Card("Bank holidays of " + year)
                .note(new Text("all years: "), new SheetLinks(() -> tools.sheets()
                        .calendar()));
        if (holidays.isEmpty()) {
            card.add(new EmptyState(
                    "None is known", "Years are added one by one, each with the days the law gives it."));
        } else {
            card.add(new DataTable<BankHoliday>("Bank holidays of " + year, "cards")
                    .part("Day", CalendarPage::holiday)
                    .part("Change", this::removal)
                    .rows(holidays));
        }
        card.add(form(), furtherYear());
        return card;
    }

    private static Component holiday(BankHoliday holiday) {
        return Box.div("", Box.text("div", "", Dates.weekday(holiday.date())), Box.detail(holiday.name()));
    }

    private Button removal(BankHoliday holiday) {
        Button remove = new Button("Remove", click -> propose(List.of(), List.of(holiday.date()), now().lastDay()));
        remove.addThemeVariants(ButtonVariant.SMALL);
        remove.setAriaLabel("Remove " + holiday.name());
        remove.setEnabled(!now().removed().contains(holiday.date()));
        remove.getElement().setAttribute("data-testid", "remove-holiday");
        return remove;
    }

    private Component form() {
        day.setLabel("A day more");
        day.getElement().setAttribute("data-testid", "holiday-day");
        name.setPlaceholder("Royal wedding");
        name.setWidthFull();
        name.getElement().setAttribute("data-testid", "holiday-name");
        Button add = new Button("Add it", click -> addDay());
        add.getElement().setAttribute("data-testid", "add-holiday");
        return Box.div("bb-form", day, name, Box.div("bb-row", add));
    }

    private void addDay() {
        day.setInvalid(day.getValue() == null);
        day.setErrorMessage("Give a date, for example 29 April 2011.");
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage("Say what day it is.");
        if (!day.isInvalid() && !name.isInvalid()) {
            String note = "added by the programme office";
            BankHoliday more = new BankHoliday(day.getValue(), name.getValue().strip(), note);
            propose(List.of(more), List.of(), now().lastDay());
        }
    }

    private Component furtherYear() {
        CalendarChange next = tools.calendar().nextYear();
        Button add = new Button(
                "Add the year %d".formatted(next.lastDay().getYear()),
                click -> propose(next.added(), List.of(), next.lastDay()));
        add.setEnabled(now().lastDay().isBefore(next.lastDay()));
        add.getElement().setAttribute("data-testid", "add-year");
        return Box.div("bb-row", add);
    }

    /** What is proposed so far. */
    private CalendarChange now() {
        return change == null
                ? new CalendarChange(
                        List.of(), List.of(), tools.calendar().workingDays().lastDay())
                : change;
    }

    /** Proposes more and shows what would move; what is refused is not proposed, and what was typed stays. */
    private void propose(List<BankHoliday> added, List<LocalDate> removed, LocalDate lastDay) {
        CalendarChange more = new CalendarChange(
                Stream.concat(now().added().stream(), added.stream()).toList(),
                Stream.concat(now().removed().stream(), removed.stream()).toList(),
                lastDay);
        Asking.politely(() -> tools.calendar().with(more), known -> {
            change = more;
            day.clear();
            name.clear();
            show();
        });
    }

    private Component changeCard(CalendarChange change) {
        Card what = new Card("The change");
        Box lines = Box.of("ul", "bb-plain");
        change.added()
                .forEach(holiday -> lines.add(
                        Box.text("li", "", "Add %s, %s".formatted(Dates.weekday(holiday.date()), holiday.name()))));
        change.removed().forEach(date -> lines.add(Box.text("li", "", "Remove " + Dates.weekday(date))));
        if (change.lastDay().isAfter(tools.calendar().workingDays().lastDay())) {
            lines.add(Box.text("li", "", "Known up to " + Dates.day(change.lastDay())));
        }
        what.add(lines);
        return Box.div("bb-stack", what, new PreviewCard(tools.cases(), new Changing(change)));
    }

    private void forget() {
        change = null;
        show();
    }

    /** The change as its preview asks about it. */
    private final class Changing implements PreviewCard.Edit {

        private final CalendarChange change;

        private Changing(CalendarChange change) {
            this.change = change;
        }

        @Override
        public EditPreview preview(@Nullable String after) {
            return tools.edits().preview(office.person(), change, after, PAGE);
        }

        @Override
        public int apply(String reason) {
            return tools.edits().apply(office.person(), change, reason);
        }

        @Override
        public void done() {
            forget();
        }

        @Override
        public void leave() {
            forget();
        }
    }
}
