package org.backbench.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.backbench.workflow.ProcessTrace.Visit;
import org.junit.jupiter.api.Test;

class ModelTest {

    private static final Instant NOON = Instant.parse("2011-12-05T12:00:00Z");

    private final Models models = new Models();

    @Test
    void readsEveryModelOfTheHouse() {
        List<String> processes = List.of(
                "back-office-return",
                "submission",
                "peer-review",
                "use-of-resources",
                "improvement",
                "improvement-action",
                "escalation");

        assertThat(processes).allSatisfy(process -> {
            Model model = models.of(process);
            assertThat(model.title()).isNotBlank();
            assertThat(model.arrows()).isNotEmpty();
            assertThat(model.xml()).contains("BPMNDiagram");
        });
    }

    @Test
    void marksTheArrowsTheCaseCameAlong() {
        Model model = models.of("improvement");

        assertThat(model.way(visits("improvement-opened", "open-improvement", "decide-plan-needed", "plan-needed")))
                .containsExactly("to-open-improvement", "to-decide-plan-needed", "to-plan-needed");
    }

    @Test
    void doesNotMarkTheShortCutOfAWayThatWentRound() {
        Model model = models.of("use-of-resources");

        List<String> round = ways(model, "check-accuracy", "any-comments", "answer-comments", "sign-off");
        List<String> straight = ways(model, "check-accuracy", "any-comments", "sign-off");

        assertThat(round).hasSize(3);
        assertThat(straight).hasSize(2).doesNotContain(round.getLast());
    }

    @Test
    void marksAllArrowsIntoAJoin() {
        Model model = models.of("back-office-return");

        assertThat(ways(model, "side-by-side", "use-of-resources", "improvement", "both-done"))
                .hasSize(4);
    }

    private static List<String> ways(Model model, String... elements) {
        return List.copyOf(model.way(visits(elements)));
    }

    private static List<Visit> visits(String... elements) {
        return Stream.of(elements)
                .map(element -> new Visit(element, NOON, NOON))
                .toList();
    }
}
