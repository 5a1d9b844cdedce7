package org.backbench.ui.work;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Answers how far the list of this place was scrolled. */
    private static final String KEEP_SCROLL = "const g=this,k=()=>'backbench-work '+g.dataset.place;let t;"
            + "g.$.table.addEventListener('scroll',()=>{clearTimeout(t);t=setTimeout(()=>{if(g.isConnected)"
            + "sessionStorage.setItem(k(),g._firstVisibleIndex||0)},150)});"
            + "return Number(sessionStorage.getItem(k()))||0";

    /** Scrolls by as many rows as the first one in view has been moved; the rows are of one height. */
    private static final String STAY = "const by=Number($0.split(',')[this._firstVisibleIndex||0])||0,"
            + "row=this.shadowRoot.querySelector('#items tr:not([hidden])');"
            + "if(by&&row)this.$.table.scrollTop+=by*row.offsetHeight";

    private static final int WITH_STAGE = 520;

    private final transient DueDates dates;
    private final Set<Long> conflicts = new HashSet<>();
    private Queue queue = Queue.MINE;
    private transient @Nullable WorkItem at;
    private transient @Nullable WorkItem anchor;
    private @Nullable Long open;

    TaskGrid(DueDates dates) {
        this.dates = dates;
        setSizeFull();
        addClassName("bb-tasks");
        getElement().setAttribute("data-key", "ArrowDown");
        setSelectionMode(SelectionMode.NONE);
        setPartNameGenerator(item -> Objects.equals(open, item.id()) ? "open-task" : null);
        addWhat();
        addDue();
        NarrowGrid.hides(this, addStage(), WITH_STAGE);
    }

    /** Keeps on this machine how far the list is scrolled, and comes back to that when it is shown again. */
    void rememberScroll(IntConsumer restored) {
        getElement().executeJs(KEEP_SCROLL).then(Integer.class, restored::accept);
    }

    /** After others have moved rows: keeps the row at the top of what one sees where it is. */
    void stay(List<WorkItem> before, List<WorkItem> after) {
        Map<Long, Integer> places = new HashMap<>();
        for (int row = 0; row < after.size(); row++) {
            places.put(after.get(row).id(), row);
        }
        Integer[] shifts = new Integer[before.size()];
        int shift = 0;
        for (int row = before.size() - 1; row >= 0; row--) {
            Integer place = places.get(before.get(row).id());
            shift = place == null ? shift : place - row;
            shifts[row] = shift;
        }
        if (Stream.of(shifts).anyMatch(each -> each != 0)) {
            String all = Stream.of(shifts).map(String::valueOf).collect(Collectors.joining(","));
            getElement().executeJs(STAY, all);
        }
    }

    private void addWhat() {
        var what = LitRenderer.<WorkItem>of(WHAT)
                .withProperty("title", WorkItem::title)
                .withProperty("body", WorkItem::bodyName)
                .withProperty("fictional", WorkItem::fictional)
                .withProperty("marks", this::marks);
        addColumn(what)
                .setHeader("What to do")
                .setRowHeader(true)
                .setFlexGrow(1)
                .setWidth("150px");
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
    void show(WorkPlace place) {
        Queue shown = place.queue();
        boolean filtered = !place.words().isEmpty();
        queue = shown;
        getElement().setAttribute("data-place", place.href(null));
        conflicts.clear();
        getElement().setAttribute("aria-label", QueueWords.title(shown) + " tasks");
        setEmptyStateComponent(filtered ? noMatch() : QueueWords.empty(shown));
    }

    private static EmptyState noMatch() {
        return new EmptyState("No task here matches the filters", "Clear them to see the whole queue.");
    }

    /** Tells which row a person opened: by a click, or by Enter on the row he is at. */
    void onOpen(Consumer<WorkItem> opened) {
        addItemClickListener(click -> opened.accept(click.getItem()));
        addCellFocusListener(focus -> at = focus.getItem().orElse(null));
        getElement()
                .addEventListener("keydown", press -> {
                    if (at != null) {
                        opened.accept(at);
                    }
                })
                .setFilter("event.key === 'Enter'");
    }

    /** Gives the rows boxes, with these chosen; tells from then on how many are. With Shift all from the last one. */
    void choose(Set<WorkItem> items, Supplier<List<WorkItem>> loaded, IntConsumer chosen) {
        var model = (GridMultiSelectionModel<WorkItem>) setSelectionMode(SelectionMode.MULTI);
        model.addClientItemToggleListener(toggle -> {
            if (toggle.isShiftKey() && anchor != null) {
                List<WorkItem> range = between(loaded.get(), anchor, toggle.getItem());
                if (toggle.isSelected()) {
                    asMultiSelect().select(range);
                } else {
                    asMultiSelect().deselect(range);
                }
            }
            anchor = toggle.getItem();
        });
        asMultiSelect().setValue(items);
        addSelectionListener(
                change -> chosen.accept(change.getAllSelectedItems().size()));
    }

    /** Takes the boxes away: a list that is only read is drawn sooner without them. */
    void chooseNone() {
        setSelectionMode(SelectionMode.NONE);
        anchor = null;
    }

    private static List<WorkItem> between(List<WorkItem> rows, WorkItem one, WorkItem other) {
        List<Long> ids = rows.stream().map(WorkItem::id).toList();
        int first = Math.min(ids.indexOf(one.id()), ids.indexOf(other.id()));
        int last = Math.max(ids.indexOf(one.id()), ids.indexOf(other.id()));
        return first < 0 ? List.of(other) : rows.subList(first, last + 1);
    }

    /** The tasks that are chosen, also those that others have taken out of the queue since. */
    List<Long> chosen() {
        return getSelectedItems().stream().map(WorkItem::id).sorted().toList();
    }

    /** Marks the row of the open task among those that are loaded, or none. */
    void mark(@Nullable Long id, List<WorkItem> loaded) {
        Long before = open;
        open = id;
        if (!Objects.equals(before, id)) {
            loaded.stream()
                    .filter(item -> Objects.equals(before, item.id()) || Objects.equals(id, item.id()))
                    .forEach(getDataProvider()::refreshItem);
        }
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
                    "held until " + When.shortDay(item.holdUntil()),
                    dates.of(item.due()).words());
        }
        return dates.of(item.due());
    }
}
