package org.backbench.ui.work;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.Instant;
import java.util.function.Consumer;
import org.backbench.cases.Stage;
import org.backbench.ui.look.Due;
import org.backbench.ui.look.DueDates;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.NarrowGrid;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.When;
import org.backbench.worklist.Queue;
import org.backbench.worklist.WorkItem;
import org.jspecify.annotations.Nullable;

/** The rows of a queue, two lines each: what to do and for whom, by when, at which stage. */
final class TaskGrid extends Grid<WorkItem> {

    private static final String WHAT =
            "<div class='bb-two' data-testid='task-row'><b title='${item.title}'>${item.title}</b>"
                    + "<span class='l2'><span class='bb-cut'>${item.body}</span>"
                    + "${item.fictional ? html`<span class='bb-tag'>fictional</span>` : ''}</span></div>";
    private static final String DUE = "<div class='bb-two'><span class='bb-status' data-is='${item.shape}'>"
            + "${item.due}</span><span class='l2'>${item.date}</span></div>";
    private static final String STAGE =
            "<div class='bb-two'>${item.stage}<span class='l2'>${item.bodyClass} · ${item.cycle}</span></div>";

    private static final int WITH_STAGE = 520;

    private final transient DueDates dates;
    private transient @Nullable WorkItem at;

    TaskGrid(DueDates dates) {
        this.dates = dates;
        setSizeFull();
        setSelectionMode(SelectionMode.SINGLE);
        addWhat();
        addDue();
        NarrowGrid.hides(this, addStage(), WITH_STAGE);
    }

    private void addWhat() {
        var what = LitRenderer.<WorkItem>of(WHAT)
                .withProperty("title", WorkItem::title)
                .withProperty("body", WorkItem::bodyName)
                .withProperty("fictional", WorkItem::fictional);
        addColumn(what).setHeader("What to do").setFlexGrow(1).setWidth("150px");
    }

    private void addDue() {
        var due = LitRenderer.<WorkItem>of(DUE)
                .withProperty("shape", item -> due(item).shape().key())
                .withProperty("due", item -> due(item).words())
                .withProperty("date", item -> due(item).date());
        addColumn(due).setHeader("Due").setFlexGrow(0).setWidth("184px");
    }

    private Column<WorkItem> addStage() {
        var words = LitRenderer.<WorkItem>of(STAGE)
                .withProperty("stage", item -> Stage.valueOf(item.stage()).title())
                .withProperty("bodyClass", WorkItem::bodyClass)
                .withProperty("cycle", WorkItem::cycle);
        return addColumn(words).setHeader("Stage").setFlexGrow(0).setWidth("128px");
    }

    /** Names the queue for those who hear the screen, and says what to do when it is empty. */
    void show(Queue queue, boolean filtered) {
        getElement().setAttribute("aria-label", QueueWords.title(queue) + " tasks");
        setEmptyStateComponent(filtered ? noMatch() : QueueWords.empty(queue));
    }

    private static EmptyState noMatch() {
        return new EmptyState("No task here matches the filters", "Clear them to see the whole queue.");
    }

    /** Tells which row a person opened: by a click, or by Enter on the row he is at. */
    void onOpen(Consumer<WorkItem> opened) {
        asSingleSelect().addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                opened.accept(change.getValue());
            }
        });
        addCellFocusListener(focus -> at = focus.getItem().orElse(null));
        getElement()
                .addEventListener("keydown", press -> {
                    if (at != null) {
                        opened.accept(at);
                    }
                })
                .setFilter("event.key === 'Enter'");
    }

    /** Marks the row of the open task, without telling. */
    void mark(WorkItem item) {
        select(item);
    }

    private Due due(WorkItem item) {
        Instant done = item.doneAt();
        if (done != null) {
            String words = "DONE".equals(item.outcome()) ? "done " : "ended ";
            return new Due(Shape.DONE, words + When.shortDay(done), "was due " + When.shortDay(item.due()));
        }
        if (item.holdUntil() != null && item.holdUntil().isAfter(dates.today())) {
            return new Due(
                    Shape.HOLD,
                    "on hold until " + When.shortDay(item.holdUntil()),
                    dates.of(item.due()).words());
        }
        return dates.of(item.due());
    }
}
