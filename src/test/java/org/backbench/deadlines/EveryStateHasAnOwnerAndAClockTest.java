package org.backbench.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backbench.architecture.Model;
import org.backbench.people.Rights;
import org.backbench.people.Role;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * No model may stand where nobody owns the next step and no clock runs: every user task is timed and its holders are
 * known; every message a model waits for comes from a clock, or stands beside a task, or is started from outside.
 */
class EveryStateHasAnOwnerAndAClockTest {

    /** What comes when somebody does something elsewhere; a case never waits for it alone. */
    private static final Map<String, String> FROM_OUTSIDE = Map.ofEntries(
            Map.entry("withdrawn", "the programme office withdraws the case"),
            Map.entry("return-imported", "the programme office imports returns"),
            Map.entry("query-opened", "a review manager or the rules raise a query"),
            Map.entry("query-settled", "the correction of the return settles it"),
            Map.entry("correction-received", "the return officer corrects it and the certifying officer certifies"),
            Map.entry("more-time-asked", "the return officer asks for more time"),
            Map.entry("correction-opened", "an officer or the manager opens a correction"),
            Map.entry("escalation-settled", "the duty that was late is done"),
            Map.entry("recommendation-passed", "the programme office passes it on when the body has ended"),
            Map.entry(
                    "action-split", "a part of an action passes to another body and runs on as an action of its own"));

    private final List<Model> models = Model.in(Path.of("bpmn"));
    private final ClockKinds kinds = new ClockKinds();
    private final Rights rights = rights();
    private final Map<String, Ladder> ladders =
            LadderFile.read().stream().collect(Collectors.toMap(Ladder::kind, ladder -> ladder));

    EveryStateHasAnOwnerAndAClockTest() throws IOException {}

    @Test
    void everyUserTaskHasHoldersAndAClockThatNudgesThem() {
        assertThat(tasks()).hasSizeGreaterThan(25).allSatisfy(task -> {
            assertThat(rights.actions()).as("who may do " + task).contains(task);
            ClockKind kind = kinds.ofTask(task);
            assertThat(ladders).as("a ladder for " + task).containsKey(kind.ladder());
            assertThat(ladders.get(kind.ladder()).rungs()).isNotEmpty();
        });
    }

    @Test
    void everyDutyOfAReviewerEndsWithSomebodyElseWhenItStaysUndone() {
        for (ClockKind kind : kinds.all()) {
            if (kind.ofTask()) {
                List<LadderRung> rungs = ladders.get(kind.ladder()).rungs();
                assertThat(rungs)
                        .as(kind.key())
                        .anyMatch(rung -> rung.audience().equals("holder") && rung.offset() < 0);
                assertThat(rungs)
                        .as(kind.key())
                        .anyMatch(rung -> !rung.audience().equals("holder") && rung.offset() >= 5);
            }
        }
        for (Role role : Role.values()) {
            assertThat(kinds.leadOf(role)).as(role.title()).contains("@");
        }
    }

    @Test
    void noKindTimesATaskThatNoModelHas() {
        assertThat(kinds.all().stream().flatMap(kind -> kind.tasks().stream())).hasSameElementsAs(tasks());
    }

    @Test
    void everyMessageAModelWaitsForComesFromAClockOrStandsBesideAnOwner() {
        Set<String> fromClocks = flows();
        Set<String> known = new HashSet<>(fromClocks);
        known.addAll(FROM_OUTSIDE.keySet());

        for (Model model : models) {
            assertThat(messagesOf(model)).as(model.file()).isSubsetOf(known);
        }
        assertThat(models.stream().flatMap(model -> messagesOf(model).stream()).collect(Collectors.toSet()))
                .containsAll(fromClocks);
    }

    @Test
    void nothingWaitsInTheFlowForAMessageWithoutAClockThatEndsTheWait() {
        for (Model model : models) {
            assertThat(named(model, "receiveTask", "timerEventDefinition"))
                    .as(model.file() + ": clocks live in the ledger, and people have tasks")
                    .isEmpty();
            for (Element wait : named(model, "intermediateCatchEvent")) {
                assertThat(endedByAClock(model, (Element) wait.getParentNode()))
                        .as(model.file() + ": " + wait.getAttribute("id") + " has a clock around it")
                        .isTrue();
            }
        }
    }

    /** Whether a message of the ledger interrupts this part of the model. */
    private boolean endedByAClock(Model model, Element scope) {
        Set<String> messages = named(model, "message").stream()
                .filter(message -> flows().contains(message.getAttribute("name")))
                .map(message -> message.getAttribute("id"))
                .collect(Collectors.toSet());
        return named(model, "boundaryEvent").stream()
                .filter(event -> event.getAttribute("attachedToRef").equals(scope.getAttribute("id")))
                .flatMap(event -> children(event, "messageEventDefinition"))
                .anyMatch(definition -> messages.contains(definition.getAttribute("messageRef")));
    }

    private Set<String> flows() {
        return ladders.values().stream()
                .flatMap(ladder -> ladder.rungs().stream())
                .map(LadderRung::flow)
                .filter(flow -> flow != null)
                .collect(Collectors.toSet());
    }

    private List<String> tasks() {
        return models.stream()
                .flatMap(model -> named(model, "userTask").stream())
                .map(task -> task.getAttribute("id"))
                .toList();
    }

    private static Set<String> messagesOf(Model model) {
        return named(model, "message").stream()
                .map(message -> message.getAttribute("name"))
                .collect(Collectors.toSet());
    }

    private static List<Element> named(Model model, String... names) {
        return Stream.of(names)
                .flatMap(name -> elements(model.xml().getElementsByTagNameNS("*", name)))
                .toList();
    }

    private static Stream<Element> children(Element parent, String name) {
        return elements(parent.getElementsByTagNameNS("*", name));
    }

    private static Stream<Element> elements(NodeList found) {
        return IntStream.range(0, found.getLength()).mapToObj(index -> (Element) found.item(index));
    }

    private static Rights rights() {
        try {
            var constructor = Rights.class.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
