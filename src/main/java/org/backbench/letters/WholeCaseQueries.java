package org.backbench.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.returns.Returns;
import org.backbench.returns.Template;
import org.backbench.returns.queries.Queries;
import org.backbench.returns.queries.QueryMessage;
import org.backbench.returns.queries.QueryPoint;
import org.backbench.returns.queries.QueryThread;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Each query with its figures, what was asked and answered, and what comes next. */
@Component
@Order(4)
class WholeCaseQueries implements CasePart {

    private static final List<String> HEAD = List.of("When", "Who", "About", "What was said");

    private final Queries queries;
    private final Returns returns;

    WholeCaseQueries(Queries queries, Returns returns) {
        this.queries = queries;
        this.returns = returns;
    }

    @Override
    public Stream<Paper.Block> of(Person person, CaseFile file) {
        List<QueryThread> threads = queries.ofCase(file.id());
        if (threads.isEmpty()) {
            return Stream.empty();
        }
        Template template = returns.templateOf(returns.ofCase(file.id()));
        List<Paper.Block> blocks = new ArrayList<>(List.of(new Paper.Heading("Queries")));
        for (QueryThread thread : threads) {
            String title = "%s on version %d: %s"
                    .formatted(
                            thread.query().name(),
                            thread.query().version(),
                            thread.state().title());
            blocks.add(new Paper.Text("%s. Next: %s".formatted(title, thread.next())));
            blocks.add(WholeCase.table(
                    title,
                    HEAD,
                    thread.messages().stream()
                            .map(message -> row(template, thread, message))
                            .toList()));
        }
        return blocks.stream();
    }

    private static List<String> row(Template template, QueryThread thread, QueryMessage message) {
        return List.of(
                WholeCase.day(message.at()),
                "%s, %s".formatted(message.byName(), message.kind().title()),
                about(template, thread, message),
                message.text());
    }

    private static String about(Template template, QueryThread thread, QueryMessage message) {
        return thread.query().points().stream()
                .filter(point -> Objects.equals(point.position(), message.position()))
                .findFirst()
                .map(point -> figure(template, point))
                .orElse("the whole query");
    }

    private static String figure(Template template, QueryPoint point) {
        var line = template.line(point.line());
        String value = point.value() == null ? "missing" : line.unit().say(point.value());
        return "%s, %s: %s".formatted(line.label(), value, point.state().title());
    }
}
