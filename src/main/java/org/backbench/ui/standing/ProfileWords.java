package org.backbench.ui.standing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import org.backbench.benchmarks.Benchmark;
import org.backbench.benchmarks.Indicator;
import org.backbench.benchmarks.LeftOut;
import org.backbench.benchmarks.Position;
import org.backbench.benchmarks.ProfileLine;
import org.backbench.benchmarks.Quartiles;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;

/** What a line of the table of all indicators says: what is not ranked is said, never shown as a figure. */
final class ProfileWords {

    private ProfileWords() {}

    /** The figure; where there is none, the word for it, which opens to why. */
    static Component own(ProfileLine line) {
        String title = line.indicator().title();
        LeftOut leftOut = line.leftOut();
        if (line.own() != null) {
            return FigureCell.of(line.indicator(), line.own(), title);
        }
        return leftOut == null ? new Text("not reported") : FigureCell.of(leftOut, title);
    }

    /** 1.18 to 1.70%, median 1.40%; that there are none where the group is too small. */
    static String group(ProfileLine line) {
        Quartiles quartiles = line.quartiles();
        if (quartiles == null) {
            return "too few";
        }
        Indicator indicator = line.indicator();
        return "%s to %s, median %s"
                .formatted(
                        IndicatorWords.measure(indicator).bare(quartiles.q1()),
                        IndicatorWords.value(indicator, quartiles.q3()),
                        IndicatorWords.value(indicator, quartiles.median()));
    }

    static String quarter(ProfileLine line) {
        Position own = line.own();
        if (own == null || own.quartile() == null) {
            return "";
        }
        Quartiles quartiles = line.quartiles();
        boolean alike = quartiles != null
                && quartiles.q1().compareTo(quartiles.q3()) == 0
                && quartiles.q1().compareTo(own.ratio()) == 0;
        return alike ? "with the group" : IndicatorWords.quarter(line.indicator(), own.quartile());
    }

    static String release(ProfileLine line) {
        return line.release().equals(Benchmark.PROVISIONAL) ? "provisional" : line.release();
    }

    /** What must be known before the figure is used; nothing where there is nothing. */
    static Box mark(ProfileLine line) {
        Box mark = Box.div("");
        LeftOut leftOut = line.leftOut();
        if (line.own() == null) {
            if (leftOut != null && !FigureCell.saysWhy(leftOut)) {
                mark.add(Box.detail(leftOut.reason()));
            }
            return mark;
        }
        if (line.caution() != null) {
            mark.add(new Status(Shape.QUERY, "provisional"), Box.detail(line.caution()));
        }
        if (line.own().spike()) {
            mark.add(new Status(Shape.SOON, IndicatorWords.spike(line.indicator())));
        }
        if (line.late()) {
            mark.add(Box.detail("came after the release, measured against it"));
        }
        return mark;
    }
}
