package org.backbench.ui.look;

import com.vaadin.flow.component.grid.Grid;

/** What a grid leaves out where it is too narrow for all of its columns. */
public final class NarrowGrid {

    private NarrowGrid() {}

    /** Hides a column while the grid is narrower than so many pixels; the script is fixed, both are parameters. */
    public static void hides(Grid<?> grid, Grid.Column<?> column, int pixels) {
        grid.getElement()
                .executeJs(
                        "const g=this,c=$0,w=$1;new ResizeObserver(()=>{c.hidden=g.clientWidth<w}).observe(g)",
                        column.getElement(),
                        pixels);
    }
}
