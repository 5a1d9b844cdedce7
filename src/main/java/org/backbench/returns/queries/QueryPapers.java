package org.backbench.returns.queries;

import java.util.List;
import java.util.Map;
import org.backbench.problems.NotFound;
import org.backbench.returns.Template;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the forms of a query show: each figure with what was asked about it and answered. */
@Component
@Transactional(readOnly = true)
class QueryPapers {

    private final QueryRows rows;
    private final QueryFigures figures;

    QueryPapers(QueryRows rows, QueryFigures figures) {
        this.rows = rows;
        this.figures = figures;
    }

    Query query(long id) {
        return rows.find(id).orElseThrow(() -> new NotFound("query", id));
    }

    /** Q1, Finance: function cost. */
    String matter(long id) {
        Query query = query(id);
        Template template = figures.template(query.caseId());
        String first = template.line(query.points().getFirst().line()).label();
        int more = query.points().size() - 1;
        return "%s, %s%s".formatted(query.name(), first, more == 0 ? "" : " and %d more".formatted(more));
    }

    List<Map<String, String>> asked(long id) {
        Query query = query(id);
        return query.asked().stream()
                .map(point -> Map.of("figure", figure(query, point), "asked", said(query, point, false)))
                .toList();
    }

    List<Map<String, String>> answered(long id) {
        Query query = query(id);
        return query.answered().stream()
                .map(point -> Map.of(
                        "figure",
                        figure(query, point),
                        "asked",
                        said(query, point, false),
                        "answer",
                        said(query, point, true)))
                .toList();
    }

    private String figure(Query query, QueryPoint point) {
        return QueryFigures.words(figures.template(query.caseId()), point);
    }

    /** The body's last answer, or the question with why it was asked again. */
    private String said(Query query, QueryPoint point, boolean answer) {
        List<QueryMessage> about = rows.messages(query.id()).stream()
                .filter(message -> message.position() != null && message.position() == point.position())
                .toList();
        if (answer) {
            return about.stream()
                    .filter(message -> message.kind() == QueryMessage.Kind.ANSWER)
                    .reduce((earlier, later) -> later)
                    .map(QueryMessage::text)
                    .orElse("");
        }
        String question = about.getFirst().text();
        return about.stream()
                .filter(message -> message.kind() == QueryMessage.Kind.JUDGEMENT)
                .reduce((earlier, later) -> later)
                .map(message -> "%s\nAsked again by %s: %s".formatted(question, message.byName(), message.text()))
                .orElse(question);
    }
}
