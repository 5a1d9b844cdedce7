package org.backbench.ui.cases;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.dataview.GridLazyDataView;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.figures.CaseSheets;
import org.backbench.people.SignedIn;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.KeyedFeed;
import org.backbench.ui.look.SheetLinks;
import org.backbench.ui.shell.Shell;

/** The cases a person may see, by body, found by words and filters that stand in the address. */
@Route(value = CaseSearch.PATH, layout = Shell.class)
@PageTitle("Cases · Backbench")
@PermitAll
public class CasesView extends Main implements BeforeEnterObserver {

    private final CaseFilters filters = new CaseFilters(CasesView::go);
    private final CaseGrid grid = new CaseGrid();
    private final transient KeyedFeed<CaseFile> rows;
    private final transient GridLazyDataView<CaseFile> list;
    private CaseSearch search = CaseSearch.NONE;

    CasesView(Cases cases, CaseSheets sheets, SignedIn signedIn) {
        addClassNames("bb-page", "bb-full");
        setSizeFull();
        rows = new KeyedFeed<>((after, limit) -> cases.list(signedIn.person(), search.filter(), after, limit));
        list = grid.setItems(rows);
        list.setIdentifierProvider(CaseFile::id);
        Box head = Box.div(
                "bb-head",
                Box.text("h1", "", "Cases"),
                new SheetLinks(() -> sheets.cases(signedIn.person(), search.filter())));
        add(head, filters, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search = CaseSearch.of(event.getLocation().getQueryParameters());
        filters.show(search);
        grid.show(search.isFiltered());
        rows.forget();
        list.refreshAll();
    }

    private static void go(CaseSearch there) {
        UI.getCurrent().navigate(CaseSearch.PATH, there.address());
    }
}
