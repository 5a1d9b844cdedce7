package org.backbench.ui.programme;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.backbench.returns.Cycle;
import org.backbench.returns.imports.ImportView;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Facts;
import org.backbench.ui.look.PageHead;
import org.backbench.ui.look.SheetLinks;
import org.backbench.ui.look.When;
import org.backbench.ui.shell.Shell;

/** One import on a page of its own, to come back to. */
@Route(value = "programme/imports", layout = Shell.class)
@PageTitle("Import · Backbench")
@PermitAll
public class ImportPage extends Main implements HasUrlParameter<Long> {

    private final transient ProgrammeTools tools;

    ImportPage(ProgrammeTools tools) {
        this.tools = tools;
        addClassName("bb-page");
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        if (!tools.may("see-imports")) {
            throw new NotFoundException();
        }
        ImportView view = tools.imports().view(tools.person(), id);
        ImportReport report = new ImportReport(tools, id);
        removeAll();
        SheetLinks files = new SheetLinks(() -> tools.sheets().findings(tools.person(), id));
        add(head(view), Box.div("bb-card", facts(view), report, files));
        Pace.of(this, () -> {
            report.show();
            return !report.isOver();
        });
    }

    private static Box head(ImportView view) {
        return PageHead.programme("import " + view.id(), view.fileName(), "");
    }

    private static Facts facts(ImportView view) {
        return new Facts()
                .fact("Figures of", "%s, cycle %d".formatted(Cycle.dataYear(view.cycle()), view.cycle()))
                .fact("Sent", "%s, by %s".formatted(When.moment(view.startedAt()), view.startedBy()))
                .fact("Unknown bodies", view.leaveOut() ? "left out" : "stop the file")
                .fact("SHA-256", Box.text("span", "bb-hash", view.fileSha256()));
    }
}
