package org.backbench.ui.queries;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import org.backbench.cases.CaseFile;
import org.backbench.returns.corrections.Correction;
import org.backbench.returns.queries.PointState;
import org.backbench.returns.queries.QueryState;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;

/** Queries and corrections in words: states with a shape, sentences for the list. */
final class QueryWords {

    private QueryWords() {}

    static Status status(QueryState state) {
        Shape shape =
                switch (state) {
                    case OPEN, REOPENED -> Shape.QUERY;
                    case ANSWERED -> Shape.NOW;
                    case PART_CLOSED, TO_CORRECT -> Shape.HALF;
                    case CLOSED_CORRECTED, CLOSED_EXPLAINED, CLOSED_ENDED -> Shape.DONE;
                    case RESERVED -> Shape.SOON;
                };
        return new Status(shape, state.title());
    }

    static Status status(PointState state) {
        Shape shape =
                switch (state) {
                    case OPEN, REOPENED -> Shape.QUERY;
                    case ANSWERED -> Shape.NOW;
                    case TO_CORRECT -> Shape.HALF;
                    case CORRECTED, EXPLAINED, ENDED -> Shape.DONE;
                    case RESERVED -> Shape.SOON;
                };
        return new Status(shape, state.title());
    }

    static String sentence(Correction each) {
        String outcome =
                switch (each.state()) {
                    case TYPING -> "being typed";
                    case SENT -> "version %d waits for its certificate".formatted(each.version());
                    case RECEIVED -> "certified as version %d".formatted(each.version());
                    case DROPPED -> "dropped, the figures stand";
                };
        String why = each.sentReason() == null ? "" : " Why: “%s”".formatted(each.sentReason());
        return "%s: %s (%s)%s".formatted(each.openedName(), each.reason(), outcome, why);
    }

    /** The way to what a certified correction changed. */
    static Component changed(CaseFile file, Correction each) {
        if (each.state() != Correction.State.RECEIVED) {
            return Box.text("span", "", "");
        }
        return new Anchor(
                "/cases/%s/return?version=%d&beside=%d".formatted(file.reference(), each.version(), each.baseVersion()),
                "What changed");
    }
}
