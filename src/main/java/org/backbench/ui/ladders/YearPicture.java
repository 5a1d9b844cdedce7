package org.backbench.ui.ladders;

import com.vaadin.flow.component.Component;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backbench.calendar.BankHoliday;
import org.backbench.calendar.QuietPeriod;
import org.backbench.ui.look.Box;

/** A year as twelve small months: weekends, bank holidays and quiet periods, each marked by more than colour. */
final class YearPicture {

    private static final int WEEK = 7;

    private final int year;
    private final LocalDate today;
    private final Map<LocalDate, BankHoliday> holidays;
    private final List<QuietPeriod> quiet;

    YearPicture(int year, LocalDate today, List<BankHoliday> holidays, List<QuietPeriod> quiet) {
        this.year = year;
        this.today = today;
        this.holidays = holidays.stream().collect(Collectors.toMap(BankHoliday::date, Function.identity()));
        this.quiet = quiet;
    }

    Component draw() {
        Box months = Box.div("bb-year");
        for (Month month : Month.values()) {
            months.add(month(YearMonth.of(year, month)));
        }
        return Box.div("bb-stack-tight", months, legend());
    }

    private static Component legend() {
        return Box.div(
                "bb-row bb-s bb-2 bb-legend",
                Box.text("span", "", "bank holiday").with("data-day", "holiday"),
                Box.text("span", "", "no visits").with("data-quiet", "no-visits"),
                Box.text("span", "", "no publicity").with("data-quiet", "no-publicity"),
                Box.text("span", "", "today").with("data-day", "today"));
    }

    private Component month(YearMonth month) {
        Box table = Box.of("table", "bb-month");
        table.add(Box.text("caption", "", month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK)));
        Box head = Box.of("tr", "");
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.getDisplayName(TextStyle.FULL, Locale.UK);
            head.add(Box.text("th", "", name.substring(0, 2))
                    .with("scope", "col")
                    .with("abbr", name));
        }
        table.add(Box.of("thead", "", head));
        Box body = Box.of("tbody", "");
        LocalDate monday = month.atDay(1).with(DayOfWeek.MONDAY);
        while (!monday.isAfter(month.atEndOfMonth())) {
            body.add(week(month, monday));
            monday = monday.plusDays(WEEK);
        }
        table.add(body);
        return table;
    }

    private Box week(YearMonth month, LocalDate monday) {
        Box row = Box.of("tr", "");
        for (int day = 0; day < WEEK; day++) {
            LocalDate date = monday.plusDays(day);
            row.add(YearMonth.from(date).equals(month) ? day(date) : Box.of("td", ""));
        }
        return row;
    }

    private Box day(LocalDate date) {
        Box cell = Box.of("td", "");
        Box number = Box.text("span", "", Integer.toString(date.getDayOfMonth()));
        BankHoliday holiday = holidays.get(date);
        if (holiday != null) {
            number.with("data-day", "holiday").with("title", holiday.name());
            number.add(Box.text("span", "bb-unseen", ", " + holiday.name()));
        } else if (date.equals(today)) {
            number.with("data-day", "today").with("aria-current", "date");
        } else if (date.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()) {
            number.with("data-day", "weekend");
        }
        quiet.stream()
                .filter(period -> !date.isBefore(period.firstDay()) && !date.isAfter(period.lastDay()))
                .findFirst()
                .ifPresent(period -> number.with("data-quiet", period.kind().key()));
        cell.add(number);
        return cell;
    }
}
