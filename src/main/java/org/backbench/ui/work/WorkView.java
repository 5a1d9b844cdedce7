package org.backbench.ui.work;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.dataview.GridLazyDataView;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.backbench.paging.Page;
import org.backbench.people.Person;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.KeyedFeed;
import org.backbench.ui.look.SheetLinks;
import org.backbench.ui.look.Toast;
import org.backbench.ui.shell.Changes;
import org.backbench.ui.shell.HasKeys;
import org.backbench.ui.shell.KeyHint;
import org.backbench.ui.shell.Shell;
import org.backbench.worklist.Queue;
import org.backbench.worklist.WorkCounts;
import org.backbench.worklist.WorkItem;
import org.jspecify.annotations.Nullable;

/** The queues of a person: tabs and filters in the address, the list on the left, the task in hand on the right. */
@Route(value = WorkPlace.PATH, layout = Shell.class)
@PageTitle("Work · Backbench")
@PermitAll
public class WorkView extends Main implements HasUrlParameter<Long>, TaskPane.Host, HasKeys {

    private static final int ROWS_BELOW = 100;
    private static final int LONG = 50;

    private final transient TaskTools tools;
    private final WorkTabs tabs = new WorkTabs();
    private final WorkFilters filters = new WorkFilters(this::go);
    private final TaskGrid grid;
    private final NextTask next;
    private final ManyAtOnce many;
    private final ViewsMenu views;
    private final DayJump jump;
    private final EarlierBar earlier;
    private final TaskLayout layout;
    private final transient KeyedFeed<WorkItem> rows;
    private final transient GridLazyDataView<WorkItem> list;
    private WorkPlace place = new WorkPlace(Queue.MINE, Map.of());
    private @Nullable Long task;

    WorkView(TaskTools tools, Changes changes) {
        this.tools = tools;
        addClassNames("bb-page", "bb-full");
        setSizeFull();
        next = new NextTask(tools, this::next);
        grid = new TaskGrid(tools.dates());
        rows = new KeyedFeed<>(this::page);
        many = new ManyAtOnce(grid, rows::loaded, this::many, this::keep);
        list = grid.setItems(rows);
        list.setIdentifierProvider(WorkItem::id);
        grid.onOpen(item -> open(item.id()));
        earlier = new EarlierBar(tools);
        layout = new TaskLayout(Box.div("bb-worklist", earlier, grid));
        jump = new DayJump(tools.dates().today(), place, this::go);
        addAttachListener(attach -> grid.rememberScroll(this::scrollTo));
        views = new ViewsMenu(tools, place);
        filters.add(jump, views);
        add(head(), filters, layout);
        changes.follow(this, this::lookAgain);
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("n", "under Available: claim the task due first and open it; elsewhere: open the next row"),
                new KeyHint("↓ ↑", "move along the list"),
                new KeyHint("Enter", "open the task of the row"),
                new KeyHint("x", "choose rows: each gets a box; again to choose none"),
                new KeyHint("Space", "choose the row, in its box; with Shift all rows up to it"),
                new KeyHint("m", "claim the open task: it is under Mine then"),
                new KeyHint("g", "give the open task to a colleague"));
    }

    private Box head() {
        SheetLinks files =
                new SheetLinks(() -> tools.colleagues().sheets().tasks(tools.person(), place.queue(), place.filter()));
        return Box.div("bb-row bb-workhead", Box.text("h1", "", "Work"), tabs, many, next, files);
    }

    private Page<WorkItem> page(@Nullable String after, int limit) {
        String from = after == null ? place.from() : after;
        Person person = tools.person();
        Page<WorkItem> page = tools.worklist().list(person, place.queue(), place.filter(), from, limit);
        grid.know(tools.worklist().conflicts(person, page.items()).keySet());
        return page;
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Long id) {
        WorkPlace wanted = wanted(event.getLocation().getQueryParameters(), id);
        boolean elsewhere = !wanted.equals(place) || rows.loaded().isEmpty();
        boolean turned = elsewhere && !rows.loaded().isEmpty();
        place = wanted;
        task = id;
        if (elsewhere || id == null) {
            views.show(place);
            jump.show(place);
            earlier.show(place);
            next.show(place.queue());
            showCounts();
        }
        if (elsewhere) {
            grid.show(place);
            many.choose(WorkMemory.chosenIn(place));
            reload();
            keep();
        }
        if (turned) {
            grid.scrollToStart();
        }
        showTask();
    }

    /** Where the address leads; one that names no queue leads to what is in hand, or else to what is waiting. */
    private WorkPlace wanted(QueryParameters address, @Nullable Long id) {
        WorkPlace named = WorkPlace.of(address);
        if (WorkPlace.namesQueue(address)) {
            return named;
        }
        if (id != null) {
            return named.in(tools.queueOf(tools.worklist().get(tools.person(), id)));
        }
        Optional<WorkPlace> last = WorkMemory.last().map(WorkMemory::place);
        if (last.isPresent()) {
            return last.get();
        }
        WorkCounts counts = tools.worklist().count(tools.person(), named.filter());
        return counts.mine() == 0 && counts.available() > 0 ? named.in(Queue.AVAILABLE) : named;
    }

    private void showCounts() {
        Person person = tools.person();
        WorkPlace now = place;
        WorkCounts counts = tools.worklist().count(person, now.filter());
        filters.show(now, person, () -> tools.worklist().facets(person, now.queue(), now.filter()));
        jump.setVisible(now.from() != null || counts.of(now.queue()) > LONG);
        tabs.show(now, counts);
    }

    private void many() {
        new BulkDialog(tools, place, grid.chosen(), this::changed).open();
    }

    private void keep() {
        new WorkMemory(place, grid.getSelectedItems()).keep();
    }

    /** Goes back to the row at which the list was left. */
    private void scrollTo(int row) {
        if (row > 0) {
            list.setItemCountEstimate(row + ROWS_BELOW);
            grid.scrollToIndex(row);
        }
    }

    private void showTask() {
        grid.mark(task, rows.loaded());
        if (task == null) {
            layout.setDetail(null);
            return;
        }
        layout.show(new TaskPane(tools, tools.worklist().get(tools.person(), task), this));
    }

    private void reload() {
        rows.forget();
        list.refreshAll();
    }

    /** Another person moved something: counts and rows anew, the open form stays as it was typed. */
    private void lookAgain() {
        showCounts();
        List<WorkItem> before = rows.loaded();
        rows.renew();
        list.refreshAll();
        grid.stay(before, rows.loaded());
        if (layout.getDetail() instanceof TaskPane pane) {
            pane.lookAgain();
        }
    }

    private void changed() {
        showCounts();
        reload();
    }

    private void go(WorkPlace there) {
        UI.getCurrent().navigate(WorkPlace.PATH, there.address());
    }

    private void open(long id) {
        UI.getCurrent().navigate(WorkPlace.PATH + "/" + id, place.address());
    }

    private void next() {
        if (place.queue() == Queue.AVAILABLE) {
            next.claim(place, this::claimed, this::givenBack);
        } else {
            NextTask.row(rows.loaded(), task, this::open);
        }
    }

    private void claimed(long id) {
        open(id);
        changed();
    }

    private void givenBack(long id) {
        changed();
        if (Objects.equals(task, id)) {
            go(place);
        }
    }

    @Override
    public void moved(WorkItem item) {
        reload();
        Queue now = tools.queueOf(item);
        if (now == Queue.MINE) {
            UI.getCurrent()
                    .navigate(WorkPlace.PATH + "/" + item.id(), place.in(now).address());
            task = item.id();
            showTask();
        } else {
            go(place);
        }
    }

    @Override
    public void done(String sentence) {
        reload();
        go(place);
        Toast.done(sentence, new Button(NextTask.words(place.queue()), click -> next()));
    }

    @Override
    public void close() {
        go(place);
    }
}
