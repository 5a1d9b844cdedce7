package org.backbench.ui.improvement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.LocalDate;
import java.util.List;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.figures.Sheet;
import org.backbench.improvement.SavingsView;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.EChart;
import org.backbench.ui.look.SheetLinks;

/** The savings of a plan as pictures: on their way to the target, and from what is claimed to what is sustained. */
final class SavingsPictures {

    private static final int BAR = 32;
    private static final int TALL = 290;

    private final CaseFile file;
    private final SavingsView sums;
    private final TrajectoryLines lines;

    SavingsPictures(CaseFile file, SavingsView sums, LocalDate today) {
        this.file = file;
        this.sums = sums;
        lines = TrajectoryLines.of(sums, today);
    }

    Card trajectory() {
        String name = "savings-" + file.reference();
        EChart chart = new EChart(EChart.Kind.TRAJECTORY, lines, "Savings against the target. " + outlook(), TALL);
        Box legend = Box.of("p", "bb-s bb-2 bb-legend", key("solid", "verified"), key("dash", "required"));
        legend.add(key("dots", "expected"), key("area", "range: only what is sure, to all made up for"));
        return new Card("Savings against the target", Box.text("p", "", outlook()), chart, legend, table())
                .note(chart.asPng(name + ".png", List.of()))
                .note(new SheetLinks(() -> sheet(name)));
    }

    /** What the open actions bring by the target date. */
    private String outlook() {
        SavingsView.Forecast forecast = sums.forecast();
        String day = Dates.day(sums.requirement().target());
        if (forecast == null) {
            return "Nothing is agreed yet.";
        }
        long missing = sums.requirement().pounds() - forecast.expected();
        String reach = missing > 0 ? Pounds.of(missing) + " short" : "enough for the target";
        String range = forecast.low() == forecast.high()
                ? ""
                : "; the range is %s to %s".formatted(Pounds.of(forecast.low()), Pounds.of(forecast.high()));
        return "What is agreed brings %s to %s a year by %s, %s%s."
                .formatted(file.bodyName(), Pounds.of(forecast.expected()), day, reach, range);
    }

    private Component table() {
        return new NativeDetails(
                "Table",
                new DataTable<TrajectoryLines.Row>("Savings against the target")
                        .text("Line", TrajectoryLines.Row::line)
                        .text("Day", row -> Dates.day(row.day()))
                        .number("£ a year", row -> Pounds.of(row.pounds()))
                        .rows(lines.rows()));
    }

    private Sheet<TrajectoryLines.Row> sheet(String name) {
        return new Sheet<>(name, () -> lines.rows().stream())
                .column("case", row -> file.reference())
                .column("line", TrajectoryLines.Row::line)
                .column("day", TrajectoryLines.Row::day)
                .column("pounds_a_year", TrajectoryLines.Row::pounds);
    }

    Card waterfall() {
        SavingsWaterfall bars = SavingsWaterfall.of(sums);
        EChart chart = new EChart(
                EChart.Kind.WATERFALL,
                bars,
                "From claimed to sustained. " + failed(),
                BAR * bars.bars().size());
        Box legend = Box.of("p", "bb-s bb-2 bb-legend", key("lost", "out for good"), key("soft", "may still come"));
        NativeDetails table = new NativeDetails(
                "Table",
                new DataTable<SavingsWaterfall.Bar>("From claimed to sustained")
                        .text("What", SavingsWaterfall.Bar::name)
                        .number("£k a year", SavingsWaterfall.Bar::label)
                        .rows(bars.bars()));
        return new Card("Claimed to sustained", Box.text("p", "", failed()), chart, legend, table)
                .note(new SheetLinks(() -> bars.sheet(file)));
    }

    private String failed() {
        long failed = sums.gaps().failed();
        String tests = failed == 0
                ? "Nothing that was judged has failed a test of NI 179."
                : "%s did not stand up to the tests of NI 179.".formatted(Pounds.of(failed));
        return sums.withdrawn() == 0 ? tests : tests + " " + Pounds.of(sums.withdrawn()) + " was withdrawn later.";
    }

    private static Box key(String kind, String words) {
        Box swatch = Box.of("i", "k " + kind).with("aria-hidden", "true");
        return Box.of("span", "", swatch, Box.text("span", "", words));
    }
}
