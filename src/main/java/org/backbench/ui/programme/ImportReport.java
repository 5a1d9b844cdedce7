package org.backbench.ui.programme;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.Locale;
import org.backbench.returns.LeftOutLine;
import org.backbench.returns.imports.ImportError;
import org.backbench.returns.imports.ImportState;
import org.backbench.returns.imports.ImportView;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.Figures;
import org.backbench.ui.look.Notice;
import org.jspecify.annotations.Nullable;

/** One import in full: how far it is, how it ended, every error by line and column, every line left out and why. */
final class ImportReport extends Div {

    private final transient ProgrammeTools tools;
    private final long id;
    private boolean over;

    ImportReport(ProgrammeTools tools, long id) {
        this.tools = tools;
        this.id = id;
        addClassName("bb-stack-tight");
        getElement().setAttribute("data-testid", "import-report").setAttribute("aria-live", "polite");
        show();
    }

    /** Draws it as it is now; once it is over nothing changes any more. */
    void show() {
        if (over) {
            return;
        }
        ImportView view = tools.imports().view(tools.person(), id);
        over = view.state().isOver();
        removeAll();
        if (!over) {
            add(
                    Box.div("bb-row", ImportWords.status(view), Box.quiet(ImportWords.counts(view))),
                    ImportWords.bar(view),
                    Box.detail("You may leave this page: the import goes on, and its line stays below."));
        } else {
            add(outcome(view));
        }
        view.warnings().forEach(warning -> add(Notice.attention("Note.", warning)));
        addErrors(view);
        addToExplain(view);
        addLeftOut(view.leftOut());
    }

    boolean isOver() {
        return over;
    }

    private static Notice outcome(ImportView view) {
        String words = view.outcome() == null ? view.state().title() : view.outcome();
        Notice notice = view.state() == ImportState.DONE
                ? Notice.plain(Box.text("span", "", words), Box.quiet(" " + ImportWords.counts(view)))
                : Notice.refused(words);
        notice.getElement().setAttribute("data-testid", "import-outcome");
        return notice;
    }

    private void addErrors(ImportView view) {
        if (view.errors().isEmpty()) {
            return;
        }
        int more = view.errorCount() - view.errors().size();
        add(Box.text("h3", "", view.errorCount() == 1 ? "1 error" : Figures.count(view.errorCount()) + " errors"));
        add(new DataTable<ImportError>("Errors of the file", "cards")
                .number("Line", error -> number(error.line()))
                .text("Column", error -> error.column() == null ? "whole line" : error.column())
                .text("What is wrong, and what to do", ImportError::message)
                .rows(view.errors()));
        if (more > 0) {
            add(Box.detail("%s more are only counted. Mend these first.".formatted(Figures.count(more))));
        }
    }

    private void addToExplain(ImportView view) {
        if (view.toExplain().count() == 0) {
            return;
        }
        String heading = view.toExplain().count() == 1
                ? "1 figure to explain"
                : Figures.count(view.toExplain().count()) + " figures to explain";
        DataTable<ImportError> table = new DataTable<ImportError>("Figures to explain", "cards")
                .number("Line", error -> number(error.line()))
                .text("Column", error -> String.valueOf(error.column()))
                .text("What is asked; it waits on the return of the body", ImportError::message)
                .rows(view.toExplain().listed());
        int more = view.toExplain().count() - view.toExplain().listed().size();
        String rest = more == 0 ? "" : Figures.count(more) + " more stand on the returns themselves.";
        NativeDetails details = new NativeDetails(heading, Box.div("", table, Box.detail(rest)));
        details.getElement().setAttribute("data-testid", "import-to-explain");
        add(details);
    }

    private void addLeftOut(List<LeftOutLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        String heading = lines.size() == 1 ? "1 line left out" : Figures.count(lines.size()) + " lines left out";
        DataTable<LeftOutLine> table = new DataTable<LeftOutLine>("Lines left out", "cards")
                .number("Line", line -> Integer.toString(line.line()))
                .text("Code", LeftOutLine::code)
                .text("Name", LeftOutLine::name)
                .text("Why", LeftOutLine::reason)
                .rows(lines);
        NativeDetails details = new NativeDetails(heading, table);
        details.setOpen(true);
        add(details);
    }

    private static String number(@Nullable Integer line) {
        return line == null ? "file" : String.format(Locale.ROOT, "%d", line);
    }
}
