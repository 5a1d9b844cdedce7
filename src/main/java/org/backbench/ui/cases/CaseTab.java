package org.backbench.ui.cases;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import org.backbench.cases.CaseFile;

/** One side of a case, under the header; opens the case anew each time, as the person who looks. */
public abstract class CaseTab extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CaseDoor door;
    private String title = "Case · Backbench";

    protected CaseTab(CaseDoor door) {
        this.door = door;
        addClassName("bb-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseFile file = door.open(event);
        title = "%s, %d · Backbench".formatted(file.bodyName(), file.cycle());
        removeAll();
        show(file, event.getLocation().getQueryParameters());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    protected CaseDoor door() {
        return door;
    }

    /** Draws this side of the case; the address may say more. */
    protected abstract void show(CaseFile file, QueryParameters address);
}
