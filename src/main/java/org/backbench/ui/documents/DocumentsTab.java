package org.backbench.ui.documents;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.backbench.cases.CaseFile;
import org.backbench.ui.cases.CaseDoor;
import org.backbench.ui.cases.CaseLayout;
import org.backbench.ui.cases.CaseTab;

/** The files of a case: what was handed in, by whom and when, to download; those who may add to them do so here. */
@Route(value = "cases/:reference/documents", layout = CaseLayout.class)
@PermitAll
public class DocumentsTab extends CaseTab {

    private final transient DocumentShelf shelf;

    DocumentsTab(CaseDoor door, DocumentShelf shelf) {
        super(door);
        this.shelf = shelf;
    }

    @Override
    protected void show(CaseFile file, QueryParameters address) {
        add(shelf.whole(file, () -> UI.getCurrent().refreshCurrentRoute(false)));
    }
}
