package org.backbench.ui.queries;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.math.BigDecimal;
import java.util.List;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.returns.Template;
import org.backbench.returns.TemplateLine;
import org.backbench.returns.queries.Query;
import org.backbench.returns.queries.QueryMessage;
import org.backbench.returns.queries.QueryPoint;
import org.backbench.returns.queries.QueryThread;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.CasePlaces;
import org.backbench.ui.look.When;
import org.backbench.worklist.WorkItem;
import org.jspecify.annotations.Nullable;

/** One query: each figure with what was asked, answered and judged, its state, and what comes next. */
record ThreadCard(CaseFile file, Template template, QueryThread thread) {

    /**
     * @param task the open task of this query, if it is the person's; else null
     * @param more asks for more time; null where the person may not
     */
    Card card(@Nullable WorkItem task, @Nullable Runnable more) {
        Query query = thread.query();
        Card card = new Card("%s on version %d".formatted(query.name(), query.version()));
        card.setId("query-" + query.number());
        card.note(QueryWords.status(thread.state()));
        card.add(Box.detail(
                "Asked by %s on %s%s.".formatted(query.raisedName(), When.day(query.raisedAt()), extension(query))));
        Box next = Box.div("", Box.strong("Next: "), Box.text("span", "", thread.next()));
        card.add(next.with("data-testid", "next-of-query"));
        query.points().forEach(point -> card.add(point(point)));
        List<QueryMessage> whole = thread.messages().stream()
                .filter(message -> message.position() == null)
                .toList();
        if (!whole.isEmpty()) {
            card.add(said(whole));
        }
        card.add(foot(task, more));
        return card;
    }

    private static String extension(Query query) {
        return query.extended() ? "; the one extension is used, to %s".formatted(Dates.day(query.due())) : "";
    }

    private Component point(QueryPoint point) {
        TemplateLine line = template.line(point.line());
        BigDecimal value = point.value();
        Anchor figure = new Anchor(
                CasePlaces.line(file.reference(), thread.query().version(), line.key()),
                "%s: %s"
                        .formatted(
                                line.label(),
                                value == null ? "missing" : line.unit().say(value)));
        Box head = Box.div("bb-row", figure, QueryWords.status(point.state()));
        if (point.hard()) {
            head.add(Box.quiet("hard rule: cannot be explained"));
        }
        return Box.div("bb-stack-tight", head, said(thread.about(point)));
    }

    private static Box said(List<QueryMessage> messages) {
        Box list = Box.of("ol", "bb-story");
        messages.forEach(message -> list.add(Box.of(
                "li",
                "",
                Box.text("time", "", When.shortDay(message.at())),
                Box.div(
                        "",
                        Box.text("div", "", message.text()),
                        Box.detail("%s, %s"
                                .formatted(message.byName(), message.kind().title()))))));
        return list;
    }

    private static Box foot(@Nullable WorkItem task, @Nullable Runnable more) {
        Box foot = Box.div("bb-row");
        if (task != null) {
            foot.add(new Anchor("/work/" + task.id(), task.title()));
        }
        if (more != null) {
            Button ask = new Button(
                    "Ask for %s more…".formatted(Dates.workingDays(Query.EXTENSION_DAYS)), click -> more.run());
            ask.getElement().setAttribute("data-testid", "extend-query");
            foot.add(ask);
        }
        return foot;
    }
}
