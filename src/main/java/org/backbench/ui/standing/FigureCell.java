package org.backbench.ui.standing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import org.backbench.benchmarks.Indicator;
import org.backbench.benchmarks.LeftOut;
import org.backbench.benchmarks.Position;
import org.backbench.benchmarks.Reason;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.WhyNot;

/** One figure of a benchmark in a table; where it is hidden, reserved or without schools it opens to why. */
public final class FigureCell {

    private static final String SCHOOLS =
            "What is for schools is left out on both sides: of the amount and of what it is measured by.";
    private static final String RESERVED =
            " What is reserved stays out of quartiles; a corrected figure counts in a later release.";

    private FigureCell() {}

    /** @param label of the figure, for those who hear the screen */
    public static Component of(Indicator indicator, Position position, String label) {
        String value = IndicatorWords.value(indicator, position.ratio());
        return Boolean.TRUE.equals(position.schoolsLeftOut())
                ? Box.div("", new Text(value), WhyNot.ofWord("without schools", label, SCHOOLS))
                : new Text(value);
    }

    /** The word in the place of a figure that counts few people. */
    public static Component suppressed(String label) {
        return WhyNot.ofWord("suppressed", label, Reason.FEW_PEOPLE.sentence());
    }

    /** Whether the word in the place of a figure opens to why; for anything else the reason is a note beside it. */
    static boolean saysWhy(LeftOut leftOut) {
        return leftOut.kind() == Reason.FEW_PEOPLE || leftOut.kind() == Reason.RESERVED;
    }

    /** The word in the place of a figure that is not ranked. */
    static Component of(LeftOut leftOut, String label) {
        return switch (leftOut.kind()) {
            case FEW_PEOPLE -> suppressed(label);
            case RESERVED -> WhyNot.ofWord("reserved", label, leftOut.reason() + RESERVED);
            default -> new Text("not ranked");
        };
    }
}
