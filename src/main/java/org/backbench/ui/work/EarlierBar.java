package org.backbench.ui.work;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.backbench.calendar.Dates;
import org.backbench.paging.Page;
import org.backbench.ui.look.Box;
import org.backbench.worklist.WorkItem;

/** Over a list that is read from a day on: the way back to what is earlier, a page at a time, or to the beginning. */
final class EarlierBar extends Div {

    private static final int PAGE = 50;

    private final transient TaskTools tools;

    EarlierBar(TaskTools tools) {
        this.tools = tools;
        addClassNames("bb-row", "bb-s", "bb-earlier");
        getElement().setAttribute("data-testid", "earlier-bar");
    }

    void show(WorkPlace place) {
        removeAll();
        String from = place.from();
        setVisible(from != null);
        if (from == null) {
            return;
        }
        Page<WorkItem> before =
                tools.worklist().earlier(tools.person(), place.queue(), place.filter(), WorkPlace.before(from), PAGE);
        List<WorkItem> earlier = before.items();
        if (earlier.isEmpty()) {
            add(Box.quiet("Nothing is due earlier."));
        } else {
            WorkPlace page = before.next() == null ? place.whole() : place.from(earlier.getFirst());
            Anchor back = new Anchor(
                    page.href(null),
                    "Earlier, from " + Dates.day(earlier.getFirst().due()));
            back.getElement().setAttribute("data-testid", "earlier");
            add(back, new Anchor(place.whole().href(null), "From the beginning"));
        }
    }
}
