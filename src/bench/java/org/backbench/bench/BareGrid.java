package org.backbench.bench;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.internal.BundleUtils;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.stream.IntStream;
import org.backbench.ui.cases.CasesView;

/** The least a grid can be: fifty rows of three words out of memory, without a frame around them. */
@Route(value = BareGrid.PATH, autoLayout = false)
@AnonymousAllowed
public class BareGrid extends Grid<Integer> {

    static final String PATH = "bench-grid";
    private static final int ROWS = 50;

    public BareGrid() {
        setSizeFull();
        addColumn(row -> "Task " + row).setHeader("What to do");
        addColumn(row -> "Body " + row).setHeader("Body");
        addColumn(row -> row + " December 2011").setHeader("Due");
        setItems(IntStream.range(0, ROWS).boxed().toList());
    }

    /** The build knew nothing of this page: it takes its scripts from the smallest of the product's that has a grid. */
    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        attach.getUI()
                .getPage()
                .addDynamicImport("return window.Vaadin.Flow.loadOnDemand('%s')"
                        .formatted(BundleUtils.getChunkId(CasesView.class)));
    }
}
