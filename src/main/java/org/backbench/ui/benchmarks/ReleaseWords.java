package org.backbench.ui.benchmarks;

import java.math.BigDecimal;
import org.backbench.benchmarks.CorrectionNote;
import org.backbench.benchmarks.RatioUnit;
import org.backbench.benchmarks.ReleaseEffect;
import org.backbench.ui.look.Figures;
import org.backbench.ui.look.When;
import org.jspecify.annotations.Nullable;

/** What is said of corrections after a release. */
final class ReleaseWords {

    private static final int PLACES = 2;

    private ReleaseWords() {}

    /** Who corrected what, and what the release makes of it. */
    static String of(CorrectionNote note, RatioUnit unit) {
        return "%s corrected its figure from %s to %s with version %d, noted %s. %s"
                .formatted(
                        note.bodyName(),
                        value(note.was(), unit, "left out"),
                        value(note.now(), unit, "one that cannot be ranked"),
                        note.version(),
                        When.day(note.notedAt()),
                        standing(note, unit));
    }

    private static String standing(CorrectionNote note, RatioUnit unit) {
        String boundary = note.boundary() == null || note.recomputed() == null
                ? "The group is too small for boundaries."
                : "The boundary is %s in release %d and would be %s."
                        .formatted(
                                value(note.boundary(), unit, ""), note.release(), value(note.recomputed(), unit, ""));
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
    static String quarters(ReleaseEffect.Change change) {
        String was = PeerWords.quarter(change.quarterWas());
        return change.changesQuarter() ? was + " → " + PeerWords.quarter(change.quarterNow()) : was;
    }

    private static String value(@Nullable BigDecimal value, RatioUnit unit, String otherwise) {
        return value == null ? otherwise : unit.before() + Figures.decimal(value, PLACES) + unit.after();
    }
}
