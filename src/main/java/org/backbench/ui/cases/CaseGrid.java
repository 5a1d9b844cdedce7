package org.backbench.ui.cases;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import org.backbench.cases.CaseFile;
import org.backbench.ui.look.BodyClasses;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.NarrowGrid;

/** The rows of the list of cases: the body and its reference, what kind it is, where the case stands. */
final class CaseGrid extends Grid<CaseFile> {

    private static final String BODY = "<div class='bb-two' data-testid='case-row'>"
            + "<span class='bb-line'><a class='bb-cut' href='/cases/${item.reference}'>${item.body}</a> "
            + "${item.fictional ? html`<span class='bb-tag'>fictional</span>` : ''}</span>"
            + "<span class='l2'><span class='bb-cut'>${item.reference}</span></span></div>";
    private static final String KIND = "<div class='bb-two'>${item.bodyClass}<span class='l2'><span"
            + " class='bb-cut'>${item.region}</span></span></div>";
    private static final String CYCLE = "<div class='bb-two'>${item.cycle}<span class='l2'>${item.year}</span></div>";

    private static final int WITH_KIND = 520;

    CaseGrid() {
        setSizeFull();
        addClassName("bb-cases");
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", "Cases");
        addBody();
        NarrowGrid.hides(this, addKind(), WITH_KIND);
        addCycle();
        addColumn(file -> file.status().title())
                .setHeader("Status")
                .setFlexGrow(0)
                .setWidth("96px");
    }

    private void addBody() {
        var body = LitRenderer.<CaseFile>of(BODY)
                .withProperty("body", CaseFile::bodyName)
                .withProperty("fictional", CaseFile::fictional)
                .withProperty("reference", CaseFile::reference);
        addColumn(body).setHeader("Body").setFlexGrow(1).setWidth("180px");
    }

    private Column<CaseFile> addKind() {
        var kind = LitRenderer.<CaseFile>of(KIND)
                .withProperty("bodyClass", file -> BodyClasses.title(file.bodyClass()))
                .withProperty("region", CaseFile::region);
        return addColumn(kind).setHeader("Class and region").setFlexGrow(1).setWidth("120px");
    }

    private void addCycle() {
        var cycle = LitRenderer.<CaseFile>of(CYCLE)
                .withProperty("cycle", CaseFile::cycle)
                .withProperty("year", CaseFile::dataYear);
        addColumn(cycle).setHeader("Cycle").setFlexGrow(0).setWidth("84px");
    }

    /** Says what to do when there is nothing to show. */
    void show(boolean filtered) {
        setEmptyStateComponent(
                filtered
                        ? new EmptyState("No case matches", "Clear the filters, or look for a part of the body's name.")
                        : new EmptyState(
                                "There is no case of yours yet",
                                "Cases open when the programme office opens a cycle."));
    }
}
