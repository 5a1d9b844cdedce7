package org.backbench.ui.benchmarks;

import java.math.BigDecimal;
import org.backbench.benchmarks.CorrectionNote;
import org.backbench.benchmarks.Indicator;
import org.backbench.benchmarks.ReleaseEffect;
import org.backbench.ui.look.When;
import org.backbench.ui.standing.IndicatorWords;
import org.jspecify.annotations.Nullable;

/** What is said of corrections after a release. */
final class ReleaseWords {

    private ReleaseWords() {}

    /**
     * Who corrected what, and what the release makes of it.
     *
     * @param hidden whether the reader may not see the body's own figures, as they count few people
     */
    static String of(CorrectionNote note, Indicator indicator, boolean hidden) {
        String figures = hidden
                ? ""
                : " from %s to %s"
                        .formatted(
                                value(note.was(), indicator, "left out"),
                                value(note.now(), indicator, "one that cannot be ranked"));
        return "%s corrected its figure%s with version %d, noted %s. %s"
                .formatted(
                        note.bodyName(), figures, note.version(), When.day(note.notedAt()), standing(note, indicator));
    }

    private static String standing(CorrectionNote note, Indicator indicator) {
        String boundary = note.boundary() == null || note.recomputed() == null
                ? "The group is too small for boundaries."
                : "The boundary is %s in release %d and would be %s."
                        .formatted(
                                value(note.boundary(), indicator, ""),
                                note.release(),
                                value(note.recomputed(), indicator, ""));
        return boundary
                + switch (note.state()) {
                    case NOTED -> " That is within the tolerance: release %d stands.".formatted(note.release());
                    case TO_DECIDE ->
                        " That is beyond the tolerance: the programme office decides whether it is made again.";
                    case KEPT ->
                        " The programme office decided that release %d stands: %s"
                                .formatted(note.release(), note.reason());
                    case REISSUED -> " The programme office had it made again: " + note.reason();
                };
    }

    /** Old and new of a body: highest-cost quarter to third quarter. */
    static String quarters(ReleaseEffect.Change change, Indicator indicator) {
        String was = IndicatorWords.quarter(indicator, change.quarterWas());
        return change.changesQuarter() ? was + " → " + IndicatorWords.quarter(indicator, change.quarterNow()) : was;
    }

    private static String value(@Nullable BigDecimal value, Indicator indicator, String otherwise) {
        return value == null ? otherwise : IndicatorWords.value(indicator, value);
    }
}
