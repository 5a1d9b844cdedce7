package org.backbench.ui.programme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.backbench.returns.imports.ImportState;
import org.backbench.returns.imports.ImportView;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Figures;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;

/** How far an import is, in words and as a bar. */
final class ImportWords {

    private ImportWords() {}

    static Status status(ImportView view) {
        Shape shape =
                switch (view.state()) {
                    case QUEUED -> Shape.TODO;
                    case READING, STORING -> Shape.NOW;
                    case MOVING_CASES -> Shape.HALF;
                    case DONE -> Shape.DONE;
                    case REFUSED -> Shape.REFUSED;
                    case FAILED -> Shape.SOON;
                };
        return new Status(shape, view.state().title());
    }

    /** 200 of 444 rows stored, 50 of 444 cases started. */
    static String counts(ImportView view) {
        if (view.rowsTotal() == 0) {
            return view.rowsDone() == 0 ? "no row read yet" : Figures.count(view.rowsDone()) + " rows read";
        }
        String rows = "%s of %s rows stored".formatted(Figures.count(view.rowsDone()), Figures.count(view.rowsTotal()));
        return view.casesTotal() == 0
                ? rows
                : "%s, %s of %s cases started"
                        .formatted(rows, Figures.count(view.casesDone()), Figures.count(view.casesTotal()));
    }

    /** The bar while it runs: rows are the first half of the way, cases the second. */
    static Component bar(ImportView view) {
        ProgressBar bar = new ProgressBar(0, 1, share(view));
        bar.setIndeterminate(view.state() == ImportState.QUEUED || view.state() == ImportState.READING);
        bar.getElement()
                .setAttribute("aria-label", "Import of " + view.fileName())
                .setAttribute("data-testid", "import-progress");
        return Box.div("bb-stack-tight", bar);
    }

    private static double share(ImportView view) {
        double rows = view.rowsTotal() == 0 ? 0 : (double) view.rowsDone() / view.rowsTotal();
        double cases = view.casesTotal() == 0 ? 0 : (double) view.casesDone() / view.casesTotal();
        return Math.clamp((rows + cases) / 2, 0, 1);
    }
}
