package org.backbench.ui.returns;

import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backbench.cases.CaseFile;
import org.backbench.improvement.ActionView;
import org.backbench.improvement.Actions;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.problems.Why;
import org.backbench.returns.DraftDoor;
import org.backbench.returns.queries.Queries;
import org.backbench.returns.queries.QueryThread;
import org.backbench.reviews.Conclusion;
import org.backbench.reviews.ReviewView;
import org.backbench.reviews.Reviews;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.CasePlaces;
import org.springframework.stereotype.Component;

/** What became of the figures of a return: the queries of each line; judgement, actions and savings of a function. */
@Component
class FigureTrail {

    private final Queries queries;
    private final Reviews reviews;
    private final Actions actions;
    private final Rights rights;
    private final DraftDoor door;

    FigureTrail(Queries queries, Reviews reviews, Actions actions, Rights rights, DraftDoor door) {
        this.door = door;
        this.queries = queries;
        this.reviews = reviews;
        this.actions = actions;
        this.rights = rights;
    }

    /**
     * The links onward.
     *
     * @param fixed why a figure cannot be typed by the reader now, by line
     * @param conclusions of the panel as far as the reader may see them, by function
     */
    record Onward(
            String reference,
            Map<String, List<QueryThread>> queries,
            Map<String, Conclusion> conclusions,
            Map<String, List<ActionView>> actions,
            Map<String, Why> fixed,
            boolean compared) {

        /** The queries about a line, each with where it stands. */
        List<Anchor> ofLine(String line) {
            return queries.getOrDefault(line, List.of()).stream()
                    .map(thread -> new Anchor(
                            CasePlaces.query(reference, thread.query().number()),
                            "%s, %s"
                                    .formatted(
                                            thread.query().name(),
                                            thread.state().title())))
                    .toList();
        }

        /** Judgement, actions with their savings, and place among the peers; the empty key has none. */
        Box ofFunction(String function) {
            List<Anchor> links = new ArrayList<>();
            Conclusion said = conclusions.get(function);
            if (said != null) {
                links.add(new Anchor(
                        CasePlaces.judgement(reference),
                        "Panel: " + said.verdict().title()));
            }
            actions.getOrDefault(function, List.of()).forEach(view -> links.add(action(view)));
            if (compared && !function.isEmpty()) {
                links.add(new Anchor(CasePlaces.benchmark(reference, function), "Benchmark"));
            }
            Box box = Box.of("span", "bb-onward");
            links.forEach(box::add);
            return box;
        }

        private Anchor action(ActionView view) {
            return new Anchor(
                    CasePlaces.action(reference, view.action().number()),
                    "%s, saving %s"
                            .formatted(
                                    view.action().label(),
                                    view.saving().status().words()));
        }
    }

    Onward of(Person person, CaseFile file) {
        return new Onward(
                file.reference(),
                byLine(queries.ofCase(file.id())),
                conclusions(person, file),
                actions.ofCase(file.id()).stream()
                        .collect(Collectors.groupingBy(view -> view.action().function())),
                door.against(person, file.reference()),
                rights.may(person, "see-benchmarks"));
    }

    private static Map<String, List<QueryThread>> byLine(List<QueryThread> threads) {
        Map<String, List<QueryThread>> byLine = new HashMap<>();
        threads.forEach(thread -> thread.query().points().stream()
                .map(point -> point.line())
                .distinct()
                .forEach(line ->
                        byLine.computeIfAbsent(line, none -> new ArrayList<>()).add(thread)));
        return byLine;
    }

    private Map<String, Conclusion> conclusions(Person person, CaseFile file) {
        if (!reviews.has(file.id())) {
            return Map.of();
        }
        ReviewView.Report report = reviews.view(person, file.reference()).report();
        return report == null
                ? Map.of()
                : report.conclusions().stream()
                        .collect(Collectors.toMap(Conclusion::function, Function.identity(), (one, other) -> one));
    }
}
