package org.backbench.ui.programme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import org.backbench.returns.Cycle;
import org.backbench.returns.imports.ImportView;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.When;

/** The imports of all cycles, the newest first, each with how far it is and a page of its own. */
final class ImportList extends Div {

    private static final int SHOWN = 12;

    private final transient ProgrammeTools tools;
    private boolean running;

    ImportList(ProgrammeTools tools) {
        this.tools = tools;
    }

    void show() {
        removeAll();
        List<ImportView> imports = tools.cycles().list().stream()
                .map(Cycle::year)
                .flatMap(year -> tools.imports().list(tools.person(), year).stream())
                .sorted(Comparator.comparing(ImportView::id).reversed())
                .limit(SHOWN)
                .toList();
        running = imports.stream().anyMatch(view -> !view.state().isOver());
        if (imports.isEmpty()) {
            add(new EmptyState("Nothing has been imported", "Each file that is sent leaves a line here."));
            return;
        }
        add(new DataTable<ImportView>("Imports", "cards")
                .part("File", ImportList::file)
                .part(
                        "Figures of",
                        view -> Box.text("span", "bb-nowrap", Cycle.dataYear(view.cycle()) + ", cycle " + view.cycle()))
                .part("How far", ImportList::state)
                .rows(imports));
    }

    boolean isRunning() {
        return running;
    }

    private static Component file(ImportView view) {
        Box row = Box.div("", new Anchor("/programme/imports/" + view.id(), view.fileName()));
        row.with("data-testid", "import-row").with("data-import", Long.toString(view.id()));
        row.add(Box.detail("by %s, %s".formatted(view.startedBy(), When.moment(view.startedAt()))));
        return row;
    }

    private static Component state(ImportView view) {
        Box state = Box.div("bb-stack-tight", ImportWords.status(view));
        if (!view.state().isOver()) {
            state.add(ImportWords.bar(view), Box.detail(ImportWords.counts(view)));
        } else if (view.outcome() != null) {
            state.add(Box.detail(view.outcome()));
        }
        return state;
    }
}
