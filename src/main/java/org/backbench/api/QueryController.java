package org.backbench.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.people.SignedIn;
import org.backbench.returns.corrections.Correction;
import org.backbench.returns.corrections.Corrections;
import org.backbench.returns.queries.Queries;
import org.backbench.returns.queries.QueryThread;
import org.backbench.returns.queries.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Data-quality queries of a case and corrections of its return. Answering and judging complete their tasks. */
@Tag(name = "Queries")
@RestController
@RequestMapping("/api/v1")
class QueryController {

    /** What is asked about one figure. */
    record Point(String line, String text) {

        Point {
            Objects.requireNonNull(line, "line");
            Objects.requireNonNull(text, "text");
        }
    }

    /** Figures of one version to ask about; without a version the one that counts. */
    record Raised(@Nullable Integer version, @Nullable List<Point> points) {

        Raised {
            points = points == null ? List.of() : List.copyOf(points);
        }
    }

    /** Why more time is needed, or why a return is opened. */
    record Because(String reason) {

        Because {
            Objects.requireNonNull(reason, "reason");
        }
    }

    private final Queries queries;
    private final Corrections corrections;
    private final Cases cases;
    private final SignedIn signedIn;

    QueryController(Queries queries, Corrections corrections, Cases cases, SignedIn signedIn) {
        this.queries = queries;
        this.corrections = corrections;
        this.cases = cases;
        this.signedIn = signedIn;
    }

    @GetMapping("/cases/{reference}/queries")
    Map<String, List<QueryThread>> list(@PathVariable String reference) {
        return Map.of("items", queries.ofCase(file(reference).id()));
    }

    @PostMapping("/cases/{reference}/queries")
    QueryThread raise(@PathVariable String reference, @RequestBody Raised raised) {
        List<Question> questions = Objects.requireNonNull(raised.points()).stream()
                .map(point -> Question.of(point.line(), point.text()))
                .toList();
        return queries.raise(signedIn.person(), file(reference).id(), raised.version(), questions);
    }

    @GetMapping("/queries/{id}")
    QueryThread get(@PathVariable long id) {
        return queries.get(signedIn.person(), id);
    }

    @PostMapping("/queries/{id}/extension")
    QueryThread extend(@PathVariable long id, @RequestBody Because because) {
        return queries.extend(signedIn.person(), id, because.reason());
    }

    @GetMapping("/cases/{reference}/corrections")
    Map<String, List<Correction>> corrections(@PathVariable String reference) {
        return Map.of("items", corrections.ofCase(file(reference).id()));
    }

    @PostMapping("/cases/{reference}/corrections")
    Correction correct(@PathVariable String reference, @RequestBody Because because) {
        return corrections.open(signedIn.person(), file(reference).id(), because.reason());
    }

    private CaseFile file(String reference) {
        return cases.find(signedIn.person(), reference);
    }
}
