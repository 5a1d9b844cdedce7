package org.backbench.ui.work;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Figures;
import org.backbench.worklist.WorkItem;

/** The way to change many tasks at once: by a rule, or those one chooses in the list, where boxes appear for it. */
final class ManyAtOnce extends Div {

    private final TaskGrid grid;
    private final transient Supplier<List<WorkItem>> loaded;
    private final transient Runnable chosen;
    private final Button many;
    private final Button choose;
    private boolean choosing;

    /**
     * @param loaded the rows of the list so far
     * @param change changes many tasks
     * @param chosen others are chosen now
     */
    ManyAtOnce(TaskGrid grid, Supplier<List<WorkItem>> loaded, Runnable change, Runnable chosen) {
        this.grid = grid;
        this.loaded = loaded;
        this.chosen = chosen;
        addClassName("bb-many");
        many = new Button("", click -> change.run());
        many.getElement().setAttribute("data-testid", "bulk");
        choose = new Button("", click -> {
            boxes(!choosing, Set.of());
            chosen.run();
        });
        choose.addThemeVariants(ButtonVariant.TERTIARY);
        choose.getElement().setAttribute("data-testid", "choose").setAttribute("data-key", "x");
        add(choose, many);
    }

    /** Shows these as chosen; where there are none, the list is only read. */
    void choose(Set<WorkItem> items) {
        boxes(!items.isEmpty(), items);
    }

    private void boxes(boolean wanted, Set<WorkItem> items) {
        choosing = wanted;
        choose.setText(wanted ? "Choose none" : "Choose rows");
        choose.setSuffixComponent(Box.text("kbd", "", "x"));
        count(items.size());
        if (wanted) {
            grid.choose(items, loaded, now -> {
                count(now);
                chosen.run();
            });
        } else {
            grid.chooseNone();
        }
    }

    private void count(int rows) {
        many.setText(rows == 0 ? "Many at once…" : "%s chosen…".formatted(Figures.count(rows)));
        many.setThemeVariant(ButtonVariant.PRIMARY, rows > 0);
    }
}
