package org.backbench.ui.work;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.backbench.cases.Stage;
import org.backbench.ui.look.Due;
import org.backbench.ui.look.DueDates;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.NarrowGrid;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.When;
import org.backbench.worklist.Flag;
import org.backbench.worklist.Queue;
import org.backbench.worklist.WorkItem;
import org.jspecify.annotations.Nullable;

/** The rows of a queue, two lines each: what to do and for whom, by when, at which stage. */
final class TaskGrid extends Grid<WorkItem> {

    private static final String WHAT =
            "<div class='bb-two' data-testid='task-row'><b title='${item.title}'>${item.title}</b>"
                    + "<span class='l2'><span class='bb-cut'>${item.body}</span>"
                    + "${item.fictional ? html`<span class='bb-tag'>fictional</span>` : ''}"
                    + "${item.marks.map(m => html`<span class='bb-tag'>${m}</span>`)}</span></div>";
    private static final String DUE = "<div class='bb-two'><span class='bb-status' data-is='${item.shape}'>"
            + "${item.due}</span><span class='l2'>${item.date}</span></div>";
    private static final String STAGE =
            "<div class='bb-two'>${item.stage}<span class='l2'>${item.bodyClass} · ${item.cycle}</span></div>";

    private static final int WITH_STAGE = 520;

    private final transient DueDates dates;
    private final Set<Long> conflicts = new HashSet<>();
    private Queue queue = Queue.MINE;
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
                .withProperty("fictional", WorkItem::fictional)
                .withProperty("marks", this::marks);
        addColumn(what).setHeader("What to do").setFlexGrow(1).setWidth("150px");
    }

    /** Who has it, where that is a colleague, and what to know before one opens it; lateness stands with its day. */
    private List<String> marks(WorkItem item) {
        List<String> marks = new ArrayList<>();
        if (queue == Queue.COLLEAGUES) {
            marks.add("with " + item.claimant());
        }
        item.flags(dates.today()).stream()
                .filter(flag -> flag != Flag.LATE)
                .forEach(flag -> marks.add(QueueWords.flag(flag.word())));
        if (conflicts.contains(item.id())) {
            marks.add(QueueWords.flag(Flag.CONFLICT.word()));
        }
        return marks;
    }

    /** Marks the tasks of a page that the person must leave to others. */
    void know(Set<Long> against) {
        conflicts.addAll(against);
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
    void show(Queue shown, boolean filtered) {
        queue = shown;
        conflicts.clear();
        getElement().setAttribute("aria-label", QueueWords.title(shown) + " tasks");
        setEmptyStateComponent(filtered ? noMatch() : QueueWords.empty(shown));
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
