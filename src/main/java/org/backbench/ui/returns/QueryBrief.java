package org.backbench.ui.returns;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Objects;
import java.util.Set;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.people.Person;
import org.backbench.returns.Template;
import org.backbench.returns.queries.Queries;
import org.backbench.returns.queries.Query;
import org.backbench.returns.queries.QueryPoint;
import org.backbench.returns.queries.QueryThread;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.returns.ReturnSheets.Column;
import org.backbench.ui.work.CaseBrief;
import org.backbench.ui.work.TaskBrief;
import org.backbench.worklist.WorkItem;

/** Before answering a query or judging the answer: the figures it asks about beside last year's, and its thread. */
@org.springframework.stereotype.Component
class QueryBrief implements TaskBrief {

    private final Queries queries;
    private final ReturnSheets sheets;
    private final Cases cases;
    private final CaseBrief otherwise;

    QueryBrief(Queries queries, ReturnSheets sheets, Cases cases, CaseBrief otherwise) {
        this.queries = queries;
        this.sheets = sheets;
        this.cases = cases;
        this.otherwise = otherwise;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("answer-query", "judge-answer");
    }

    @Override
    public Component of(Person person, WorkItem item) {
        Box brief = Box.div("bb-stack");
        queries.ofCase(item.caseId()).stream()
                .map(QueryThread::query)
                .filter(query -> Objects.equals(query.id(), item.subject()))
                .forEach(query -> brief.add(asked(query, cases.get(item.caseId()))));
        brief.add(otherwise.of(person, item));
        return brief;
    }

    private Box asked(Query query, CaseFile file) {
        Template template = sheets.template(sheets.returns().ofCase(file.id()));
        Column before = sheets.lastYear(file);
        DataTable<QueryPoint> figures = new DataTable<QueryPoint>("What is asked about")
                .part(
                        "Line",
                        point -> Box.div(
                                "",
                                Box.text("div", "", template.line(point.line()).label()),
                                Box.detail(template.line(point.line()).unit().title())))
                .number(
                        before.title(),
                        point -> LineWords.figure(
                                template.line(point.line()), before.figures().get(point.line())))
                .number(
                        "Version " + query.version(),
                        point -> LineWords.figure(template.line(point.line()), point.value()))
                .number(
                        "Change",
                        point -> LineWords.change(
                                template.line(point.line()), point.value(), before.comparable(point.line())))
                .rows(query.points());
        String thread = "/cases/%s/queries?query=%d".formatted(file.reference(), query.number());
        return Box.div("bb-stack-tight", figures, new Anchor(thread, query.name() + " with everything that was said"));
    }
}
