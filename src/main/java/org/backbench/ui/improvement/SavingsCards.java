package org.backbench.ui.improvement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.LocalDate;
import java.util.List;
import org.backbench.calendar.Dates;
import org.backbench.improvement.Requirement;
import org.backbench.improvement.SavingsView;
import org.backbench.improvement.SavingsView.Forecast;
import org.backbench.improvement.Trajectory.Point;
import org.backbench.ui.improvement.Charts.Bar;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.EChart;
import org.backbench.ui.look.Figures;
import org.backbench.ui.look.Money;
import org.backbench.ui.look.Notice;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;
import org.backbench.ui.look.When;

/** The savings of a plan: five figures, the line to the target, and what lies between claimed and sustained. */
final class SavingsCards {

    private static final int CHART_HEIGHT = 290;

    private record Row(String what, List<Point> points) {}

    private SavingsCards() {}

    static Notice standing(SavingsView savings) {
        String rest = "Verified %s, required by today %s."
                .formatted(Charts.pounds(savings.verified()), Charts.pounds(savings.requiredToday()));
        if (savings.onTrack()) {
            return Notice.plain(new Status(Shape.DONE, "On the trajectory."), Box.text("span", "", " " + rest));
        }
        return Notice.attention("Behind the trajectory by %s.".formatted(Charts.pounds(savings.behindBy())), rest);
    }

    static Component figures(SavingsView savings) {
        Requirement required = savings.requirement();
        String from = savings.sustainedFrom() == null
                ? "two full years after the first"
                : "first possible " + Dates.day(savings.sustainedFrom());
        String ratios = "%s to %s of %s"
                .formatted(
                        Figures.percent(required.ratio()),
                        Figures.percent(required.boundary()),
                        Charts.pounds(required.base()));
        Box withdrawn = savings.withdrawn() == 0
                ? Box.detail(savings.verifiedPercent() + "% of the target")
                : Box.detail("%d%% of the target; %s withdrawn"
                        .formatted(savings.verifiedPercent(), Charts.pounds(savings.withdrawn())));
        return Box.div(
                "bb-card",
                Box.div(
                        "bb-kpis",
                        kpi("Target by " + When.shortDay(required.target()), required.pounds(), Box.detail(ratios)),
                        kpi("Claimed", savings.claimed(), Box.detail("by the owners")),
                        kpi("Evidenced", savings.evidenced(), Box.detail("with documents")),
                        kpi("Verified", savings.verified(), withdrawn),
                        kpi("Sustained", savings.sustained(), Box.detail(from))));
    }

    static Card trajectory(SavingsView savings, LocalDate today) {
        Card card = new Card("Savings against the target", Box.text("p", "", sentence(savings)));
        card.add(new EChart(
                EChart.Kind.TRAJECTORY,
                Charts.trajectory(savings, today),
                "Verified savings against the trajectory to the target",
                CHART_HEIGHT));
        card.add(legend());
        DataTable<Row> table = new DataTable<Row>("Savings against the target")
                .text("Line", Row::what)
                .text(
                        "Points",
                        row -> String.join(
                                "; ",
                                row.points().stream()
                                        .map(point -> When.shortDay(point.day()) + " " + Charts.pounds(point.pounds()))
                                        .toList()))
                .rows(List.of(
                        new Row("required", savings.lines().required()),
                        new Row("verified", savings.lines().verified()),
                        new Row("expected", savings.lines().expected())));
        card.add(new NativeDetails("The same as a table", table));
        return card;
    }

    static Card waterfall(SavingsView savings) {
        Charts.WaterfallData data = Charts.waterfall(savings);
        Card card = new Card("Claimed to sustained", Box.text("p", "", gapSentence(savings)));
        card.add(new EChart(
                EChart.Kind.WATERFALL, data, "Savings from claimed to sustained, pounds a year", CHART_HEIGHT - 40));
        DataTable<Bar> table = new DataTable<Bar>("Claimed to sustained")
                .text("Step", Bar::name)
                .number("£ a year", Bar::label)
                .rows(data.bars());
        card.add(new NativeDetails("The same as a table", table));
        return card;
    }

    private static String sentence(SavingsView savings) {
        Forecast forecast = savings.forecast();
        if (forecast == null) {
            return "No forecast: nothing is open any more.";
        }
        return "Open actions bring the body to %s by %s; the range is %s to %s."
                .formatted(
                        Charts.pounds(forecast.expected()),
                        Dates.day(savings.requirement().target()),
                        Charts.pounds(forecast.low()),
                        Charts.pounds(forecast.high()));
    }

    private static String gapSentence(SavingsView savings) {
        long failed = savings.gaps().failed();
        return failed == 0
                ? "Nothing that was evidenced has failed a test so far."
                : "%s that was evidenced failed a test of NI 179.".formatted(Charts.pounds(failed));
    }

    private static Component legend() {
        return Box.of(
                "p",
                "bb-s bb-2 bb-legend",
                key("solid", "verified"),
                key("dash", "required"),
                key("dots", "expected"),
                key("area", "range: only what is sure, to all made up"));
    }

    private static Box key(String shape, String words) {
        Box key = Box.of("span", "", Box.of("span", "k " + shape));
        key.add(Box.text("span", "", words));
        return key;
    }

    private static Component kpi(String title, long pounds, Component below) {
        return Box.div(
                "",
                Box.detail(title),
                Box.text("div", "bb-big", Money.pounds(java.math.BigDecimal.valueOf(pounds))),
                below);
    }
}
