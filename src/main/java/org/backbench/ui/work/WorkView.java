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
import org.backbench.paging.Page;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.KeyedFeed;
import org.backbench.ui.look.SheetLinks;
import org.backbench.ui.look.TabLinks;
import org.backbench.ui.look.Toast;
import org.backbench.ui.shell.Changes;
import org.backbench.ui.shell.HasKeys;
import org.backbench.ui.shell.KeyHint;
import org.backbench.ui.shell.Shell;
import org.backbench.worklist.Queue;
import org.backbench.worklist.WorkCounts;
import org.backbench.worklist.WorkFilter;
import org.backbench.worklist.WorkItem;
import org.jspecify.annotations.Nullable;

/** The queues of a person: tabs and filters in the address, the list on the left, the task in hand on the right. */
@Route(value = WorkPlace.PATH, layout = Shell.class)
@PageTitle("Work · Backbench")
@PermitAll
public class WorkView extends Main implements HasUrlParameter<Long>, TaskPane.Host, HasKeys {

    private final transient TaskTools tools;
    private final Box tabs = Box.div("bb-worktabs");
    private final WorkFilters filters = new WorkFilters(this::go);
    private final TaskGrid grid;
    private final ViewsMenu views;
    private final TaskLayout layout;
    private final transient KeyedFeed<WorkItem> rows;
    private final transient GridLazyDataView<WorkItem> list;
    private WorkPlace place = new WorkPlace(Queue.MINE, Map.of());
    private @Nullable Long task;

    WorkView(TaskTools tools, Changes changes) {
        this.tools = tools;
        addClassNames("bb-page", "bb-full");
        setSizeFull();
        Button next = new Button("Next task", click -> next());
        next.setSuffixComponent(Box.text("kbd", "", "n"));
        next.getElement().setAttribute("data-key", "n").setAttribute("data-testid", "next-task");
        grid = new TaskGrid(tools.dates());
        rows = new KeyedFeed<>(this::page);
        list = grid.setItems(rows);
        list.setIdentifierProvider(WorkItem::id);
        grid.onOpen(item -> open(item.id()));
        layout = new TaskLayout(grid);
        SheetLinks files = new SheetLinks(
                () -> tools.colleagues().sheets().tasks(tools.person(), place.queue(), place.filter(tools.dates())));
        Button many = new Button("Many at once…", click -> new BulkDialog(tools, place, this::changed).open());
        many.getElement().setAttribute("data-testid", "bulk");
        views = new ViewsMenu(tools, place);
        filters.add(views);
        add(Box.div("bb-row bb-workhead", Box.text("h1", "", "Work"), tabs, many, next, files), filters, layout);
        changes.follow(this, this::lookAgain);
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("n", "take the next task"),
                new KeyHint("↓ ↑", "move along the list"),
                new KeyHint("Enter", "open the task of the row"),
                new KeyHint("Space", "the same"));
    }

    private Page<WorkItem> page(@Nullable String after, int limit) {
        Page<WorkItem> page =
                tools.worklist().list(tools.person(), place.queue(), place.filter(tools.dates()), after, limit);
        grid.know(tools.worklist().conflicts(tools.person(), page.items()).keySet());
        return page;
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Long id) {
        WorkPlace wanted = wanted(event.getLocation().getQueryParameters(), id);
        boolean elsewhere = !wanted.equals(place) || list.getItems().findAny().isEmpty();
        place = wanted;
        task = id;
        grid.show(place.queue(), !place.words().isEmpty());
        views.show(place);
        showCounts();
        if (elsewhere) {
            reload();
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
        WorkCounts counts = tools.worklist().count(tools.person(), named.filter(tools.dates()));
        return counts.mine() == 0 && counts.available() > 0 ? named.in(Queue.AVAILABLE) : named;
    }

    private void showCounts() {
        WorkFilter filter = place.filter(tools.dates());
        filters.show(place, tools.worklist().facets(tools.person(), place.queue(), filter));
        WorkCounts counts = tools.worklist().count(tools.person(), filter);
        TabLinks links = new TabLinks("Queues");
        for (Queue queue : Queue.values()) {
            links.tab(place.in(queue).href(null), QueueWords.title(queue), counts.of(queue), queue == place.queue());
        }
        tabs.removeAll();
        tabs.add(links);
    }

    private void showTask() {
        if (task == null) {
            layout.setDetail(null);
            grid.deselectAll();
            return;
        }
        WorkItem item = tools.worklist().get(tools.person(), task);
        grid.mark(item);
        layout.show(new TaskPane(tools, item, this));
    }

    private void reload() {
        rows.forget();
        list.refreshAll();
    }

    /** Another person moved something: counts and rows anew, the open form stays as it was typed. */
    private void lookAgain() {
        showCounts();
        reload();
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
        List<WorkItem> loaded = rows.loaded();
        int at = loaded.stream().map(WorkItem::id).toList().indexOf(task);
        if (at + 1 < loaded.size()) {
            open(loaded.get(at + 1).id());
        } else if (!loaded.isEmpty()) {
            open(loaded.getFirst().id());
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
        Button next = new Button("Next task", click -> next());
        Toast.done(sentence, next);
    }

    @Override
    public void close() {
        go(place);
    }
}
