package org.backbench.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.documents.Document;
import org.backbench.documents.Documents;
import org.backbench.people.Person;
import org.backbench.returns.Difference;
import org.backbench.returns.HandedIn;
import org.backbench.returns.ReturnVersion;
import org.backbench.returns.Returns;
import org.backbench.returns.Template;
import org.backbench.returns.TemplateFunction;
import org.backbench.returns.TemplateLine;
import org.backbench.returns.queries.Queries;
import org.backbench.returns.queries.Query;
import org.backbench.returns.queries.QueryMessage;
import org.backbench.returns.queries.QueryPoint;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The figures of a return, what was asked about them, and the files of the case, as files. */
@Service
public class FigureSheets {

    private record Line(ReturnVersion version, TemplateLine line, HandedIn content) {

        @Nullable
        Object figure() {
            BigDecimal figure = content.figures().get(line.key());
            if (figure != null) {
                return figure.stripTrailingZeros();
            }
            return content.notMeasured().contains(line.key()) ? TemplateLine.NOT_MEASURED : null;
        }
    }

    /** Something said about a query; point: the figure it is about, null where it is about all of them. */
    private record Said(
            Query query, QueryMessage message, @Nullable QueryPoint point) {

        static Said of(Query query, QueryMessage message) {
            Optional<QueryPoint> point = query.points().stream()
                    .filter(each -> Integer.valueOf(each.position()).equals(message.position()))
                    .findFirst();
            return new Said(query, message, point.orElse(null));
        }

        @Nullable
        Object ofPoint(java.util.function.Function<QueryPoint, @Nullable Object> part) {
            return point == null ? null : part.apply(point);
        }
    }

    private final Cases cases;
    private final Returns returns;
    private final Queries queries;
    private final Documents documents;

    FigureSheets(Cases cases, Returns returns, Queries queries, Documents documents) {
        this.cases = cases;
        this.returns = returns;
        this.queries = queries;
        this.documents = documents;
    }

    /** Every line of every version that the person may see, the newest version first. */
    public Sheet<?> figures(Person person, String reference) {
        CaseFile file = cases.find(person, reference);
        Template template = returns.templateOf(returns.ofCase(file.id()));
        return new Sheet<>("figures-" + reference, () -> lines(person, file, template))
                .column("version", line -> line.version().number())
                .column("function", line -> function(template, line.line()))
                .column("line", line -> line.line().key())
                .column("label", line -> line.line().label())
                .column("unit", line -> line.line().unit().title())
                .column("figure", Line::figure)
                .column(
                        "evidence",
                        line -> line.content().evidence().get(line.line().key()));
    }

    /** The lines in which two versions differ. */
    public Sheet<Difference> differences(Person person, String reference, int from, int to) {
        CaseFile file = cases.find(person, reference);
        String name = "differences-%s-%d-%d".formatted(reference, from, to);
        return new Sheet<>(name, () -> returns.differences(person, file.id(), from, to).stream())
                .column("function", Difference::function)
                .column("line", Difference::line)
                .column("label", Difference::label)
                .column("unit", difference -> difference.unit().title())
                .column("version_" + from, Difference::from)
                .column("version_" + to, Difference::to)
                .column("change", Difference::change);
    }

    /** Each version the person may see against the one before it. */
    Stream<Sheet<?>> allDifferences(Person person, String reference) {
        CaseFile file = cases.find(person, reference);
        List<Integer> numbers = returns.versions(person, file.id()).stream()
                .map(ReturnVersion::number)
                .toList();
        return IntStream.range(1, numbers.size())
                .mapToObj(i -> differences(person, reference, numbers.get(i), numbers.get(i - 1)));
    }

    /** What was said about the figures of a case, the oldest first. */
    public Sheet<?> queries(Person person, String reference) {
        CaseFile file = cases.find(person, reference);
        return new Sheet<>("queries-" + reference, () -> said(file))
                .column("query", said -> said.query().name())
                .column("state", said -> said.query().state().title())
                .column("version", said -> said.query().version())
                .column("due", said -> said.query().due())
                .column("line", said -> said.ofPoint(QueryPoint::line))
                .column("figure", said -> said.ofPoint(QueryPoint::value))
                .column("figure_is", said -> said.ofPoint(point -> point.state().title()))
                .column("when", said -> said.message().at())
                .column("who", said -> said.message().byName())
                .column("what", said -> said.message().kind().title())
                .column("words", said -> said.message().text());
    }

    /** The files of a case with their hashes. */
    public Sheet<Document> documents(Person person, String reference) {
        CaseFile file = cases.find(person, reference);
        return new Sheet<>("documents-" + reference, () -> documents.ofCase(file.id()).stream())
                .column("name", Document::name)
                .column("kind", document -> document.type().ending())
                .column("bytes", Document::size)
                .column("added_by", Document::addedBy)
                .column("when", Document::addedAt)
                .column("sha256", Document::sha256);
    }

    private Stream<Line> lines(Person person, CaseFile file, Template template) {
        return returns.versions(person, file.id()).stream().flatMap(version -> {
            HandedIn content = returns.handedIn(person, file.id(), version.number());
            return template.lines().stream().map(line -> new Line(version, line, content));
        });
    }

    private static String function(Template template, TemplateLine line) {
        return template.functions().stream()
                .filter(function -> function.key().equals(line.function()))
                .map(TemplateFunction::title)
                .findFirst()
                .orElse("");
    }

    private Stream<Said> said(CaseFile file) {
        return queries.ofCase(file.id()).stream()
                .flatMap(thread -> thread.messages().stream().map(message -> Said.of(thread.query(), message)));
    }
}
