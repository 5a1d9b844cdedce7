package org.backbench.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The models keep to what every engine understands and every reader can follow; broken-models/ holds what does not. */
class ModelRulesTest {

    private static final Path BROKEN = Path.of("src/test/resources/broken-models");

    @ParameterizedTest
    @MethodSource("models")
    void keepToTheDialect(Model model) {
        assertThat(ModelRules.keepsToTheDialect(model)).isEmpty();
    }

    @Test
    void aForbiddenConstructIsFound() {
        assertThat(ModelRules.keepsToTheDialect(broken("forbidden-constructs")))
                .containsExactlyInAnyOrder(
                        "the attribute camunda:initiator of startEvent",
                        "the element scriptTask",
                        "the element script",
                        "the attribute camunda:class of serviceTask",
                        "the attribute camunda:asyncAfter of serviceTask",
                        "the attribute camunda:delegateExpression of serviceTask",
                        "the element camunda:inputOutput",
                        "the element camunda:connector",
                        "the attribute camunda:type of serviceTask",
                        "the attribute camunda:topic of serviceTask",
                        "the element businessRuleTask",
                        "the attribute camunda:decisionRef of businessRuleTask",
                        "the attribute camunda:formRef of userTask",
                        "the attribute camunda:followUpDate of userTask",
                        "the element camunda:taskListener",
                        "the element camunda:executionListener",
                        "the element camunda:formData",
                        "the element camunda:properties",
                        "the attribute event of taskListener",
                        "the attribute expression of taskListener",
                        "the attribute event of executionListener",
                        "the attribute expression of executionListener",
                        "the attribute language of conditionExpression");
    }

    @ParameterizedTest
    @MethodSource("models")
    void callStepsAndCompareVariablesWithConstants(Model model) {
        assertThat(ModelRules.expressionsArePlain(model)).isEmpty();
    }

    @Test
    void anExpressionThatComputesIsFound() {
        assertThat(ModelRules.expressionsArePlain(broken("expressions")))
                .containsExactlyInAnyOrder(
                        "${cases.close(caseId)}",
                        "${caseSteps.close(execution)}",
                        "${task.name}",
                        "${caseId}",
                        "a list from the variable seats",
                        "${caseSteps.isOpen(caseId)}",
                        "${claimed == verified}");
    }

    @ParameterizedTest
    @MethodSource("models")
    void sayHowLongTheirHistoryLives(Model model) {
        assertThat(ModelRules.keepsItsHistory(model)).isEmpty();
        assertThat(ModelRules.keepsItsHistory(broken("forgets-its-history"))).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("models")
    void haveReadableNames(Model model) {
        assertThat(ModelRules.namesAreReadable(model)).isEmpty();
    }

    @Test
    void anUnreadableNameIsFound() {
        assertThat(ModelRules.namesAreReadable(broken("unreadable-names")))
                .containsExactly(
                        "StartEvent_1 is not written in small words and hyphens",
                        "nameless has no name",
                        "check-all is not called like its form");
    }

    @ParameterizedTest
    @MethodSource("models")
    void neverGetStuckAtAChoice(Model model) {
        assertThat(ModelRules.choicesHaveADefault(model)).isEmpty();
        assertThat(ModelRules.choicesHaveADefault(broken("no-default"))).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("models")
    void drawEverything(Model model) {
        assertThat(ModelRules.everythingIsDrawn(model)).isEmpty();
    }

    @Test
    void whatIsNotDrawnIsFound() {
        assertThat(ModelRules.everythingIsDrawn(broken("not-drawn")))
                .containsExactly(
                        "hidden is not drawn", "hidden-flow is not drawn", "check-report is smaller than 136 × 66");
    }

    @Test
    void receiveEachMessageInOnePlace() {
        assertThat(ModelRules.messagesOccurOnce(models())).isEmpty();
        assertThat(ModelRules.messagesOccurOnce(Model.in(BROKEN.resolve("same-message"))))
                .containsExactly("it-is-late is received in [first.bpmn, second.bpmn]");
    }

    @Test
    void callModelsThatExist() {
        assertThat(ModelRules.calledModelsExist(models())).isEmpty();
        assertThat(ModelRules.calledModelsExist(List.of(broken("leads-nowhere"))))
                .containsExactly("no model is called no-such-model");
    }

    static List<Model> models() {
        List<Model> models = Model.in(Path.of("bpmn"));
        assertThat(models).hasSizeGreaterThanOrEqualTo(7);
        return models;
    }

    static Model broken(String name) {
        return Model.in(BROKEN).stream()
                .filter(model -> model.file().equals(name + ".bpmn"))
                .findFirst()
                .orElseThrow();
    }
}
