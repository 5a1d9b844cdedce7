package org.backbench.ui.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A peer group as a strip of dots: rings for others, a filled dot for the own body, the quartile band behind. */
@Tag("svg")
public final class Strip extends Component {

    private static final double LINE_HEIGHT = 30;
    private static final double STACK_HEIGHT = 46;
    private static final double LABELS = 36;
    private static final double LABEL_WIDTH = 6;

    private final transient StripLayout layout;
    private final transient Quartiles quartiles;
    private final transient Measure measure;
    private double base;

    private Strip(List<Dot> dots, Quartiles quartiles, Measure measure, boolean labelled) {
        this.quartiles = quartiles;
        this.measure = measure;
        layout = new StripLayout(dots, quartiles);
        double height = layout.levels() == 1 ? LINE_HEIGHT : STACK_HEIGHT;
        base = (labelled ? 20 : 0) + (layout.levels() == 1 ? height / 2 : height - 8);
        getElement().setAttribute("class", "bb-strip").setAttribute("role", "img");
        getElement().setAttribute("aria-label", sentence(dots));
        getElement().getStyle().set("height", number(height + (labelled ? LABELS : 0)) + "px");
        drawBand();
        drawDots();
        drawBeyond();
        if (labelled) {
            drawLabels();
        }
    }

    /** A strip for a row of a table: no words, the table has them. */
    public static Strip plain(List<Dot> dots, Quartiles quartiles, Measure measure) {
        return new Strip(dots, quartiles, measure, false);
    }

    /** A strip that names the own body and writes the quartiles below. */
    public static Strip labelled(List<Dot> dots, Quartiles quartiles, Measure measure) {
        return new Strip(dots, quartiles, measure, true);
    }

    private void drawBand() {
        double left = layout.x(quartiles.q1());
        double right = layout.x(quartiles.q3());
        double top = layout.levels() == 1 ? base - 10 : base - STACK_HEIGHT + 12;
        double height = layout.levels() == 1 ? 20 : STACK_HEIGHT - 6;
        Element band = shape("rect", "band").setAttribute("x", percent(left)).setAttribute("y", number(top));
        band.setAttribute("width", percent(right - left)).setAttribute("height", number(height));
        line("axis", 0, 100, base, base);
        double median = layout.x(quartiles.median());
        line("med", median, median, top, top + height);
    }

    private void drawDots() {
        double step = layout.levels() == 1 ? 8 : Math.min(7, (STACK_HEIGHT - 14) / Math.max(1, layout.levels() - 1));
        double radius = layout.levels() == 1 ? 4 : Math.max(1.5, step / 2 - .4);
        for (StripLayout.Placed place : layout.placed()) {
            if (!place.dot().own()) {
                circle("dot", place.x(), base - place.level() * step, radius);
            }
        }
        own().ifPresent(place -> circle("own", place.x(), base - place.level() * step, Math.max(5, radius + 2)));
    }

    private void drawBeyond() {
        if (layout.beyond() > 0) {
            text("", 100, base - 8, "end", layout.beyond() + " beyond");
        }
    }

    private void drawLabels() {
        double below = base + (layout.levels() == 1 ? 23 : 20);
        text("", layout.x(quartiles.q1()), below, "end", measure.bare(quartiles.q1()));
        if (isApart(quartiles.median(), quartiles.q1()) && isApart(quartiles.median(), quartiles.q3())) {
            text("", layout.x(quartiles.median()), below, "middle", measure.bare(quartiles.median()));
        }
        text("", layout.x(quartiles.q3()), below, "start", measure.bare(quartiles.q3()));
        own().ifPresent(place -> {
            String anchor = place.x() > 80 ? "end" : place.x() < 20 ? "start" : "middle";
            text(
                    "me",
                    place.x(),
                    12,
                    anchor,
                    place.dot().name() + " " + measure.say(place.dot().value()));
        });
    }

    /** Whether two marks lie so far apart that their labels do. */
    private boolean isApart(double one, double other) {
        return Math.abs(layout.x(one) - layout.x(other)) >= LABEL_WIDTH;
    }

    private String sentence(List<Dot> dots) {
        String own = own().map(place ->
                        place.dot().name() + " " + measure.say(place.dot().value()) + "; ")
                .orElse("");
        return "%s%d bodies, quartiles %s to %s, median %s"
                .formatted(
                        own,
                        dots.size(),
                        measure.bare(quartiles.q1()),
                        measure.say(quartiles.q3()),
                        measure.say(quartiles.median()));
    }

    private Optional<StripLayout.Placed> own() {
        return layout.placed().stream().filter(place -> place.dot().own()).findFirst();
    }

    private Element shape(String tag, String cssClass) {
        Element shape = new Element(tag);
        if (!cssClass.isEmpty()) {
            shape.setAttribute("class", cssClass);
        }
        getElement().appendChild(shape);
        return shape;
    }

    private void line(String cssClass, double x1, double x2, double y1, double y2) {
        shape("line", cssClass)
                .setAttribute("x1", percent(x1))
                .setAttribute("x2", percent(x2))
                .setAttribute("y1", number(y1))
                .setAttribute("y2", number(y2));
    }

    private void circle(String cssClass, double x, double y, double radius) {
        shape("circle", cssClass)
                .setAttribute("cx", percent(x))
                .setAttribute("cy", number(y))
                .setAttribute("r", number(radius));
    }

    private void text(String cssClass, double x, double y, String anchor, String words) {
        shape("text", cssClass)
                .setAttribute("x", percent(x))
                .setAttribute("y", number(y))
                .setAttribute("text-anchor", anchor)
                .setText(words);
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
