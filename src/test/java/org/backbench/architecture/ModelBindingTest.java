package org.backbench.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.architecture.Model.camunda;
import static org.backbench.architecture.ModelRulesTest.broken;
import static org.backbench.architecture.ModelRulesTest.models;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backbench.BackbenchTest;
import org.backbench.workflow.TaskForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;

/** Models, forms and code name each other; this test finds the name that leads nowhere. */
@BackbenchTest
class ModelBindingTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    List<TaskForm> forms;

    @ParameterizedTest
    @MethodSource("allModels")
    void everyCallHasItsStep(Model model) {
        assertThat(callsWithoutStep(model)).isEmpty();
    }

    @Test
    void aCallWithoutStepIsFound() {
        assertThat(callsWithoutStep(broken("leads-nowhere")))
                .extracting(Model.Call::bean, Model.Call::method)
                .hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("allModels")
    void everyTaskHasItsForm(Model model) {
        assertThat(tasksWithoutForm(model)).isEmpty();
    }

    @Test
    void aTaskWithoutFormIsFound() {
        assertThat(tasksWithoutForm(broken("leads-nowhere"))).containsExactly("paint-the-town");
    }

    @Test
    void everyStepIsCalled() {
        assertThat(stepsNobodyCalls(models())).isEmpty();
        assertThat(stepsNobodyCalls(List.of(broken("leads-nowhere")))).contains("caseSteps.withdraw(1)");
    }

    @Test
    void everyFormHasItsTask() throws IOException {
        assertThat(formFiles()).containsExactlyInAnyOrderElementsOf(tasks(models()));
        assertThat(forms).extracting(TaskForm::key).containsExactlyInAnyOrderElementsOf(formFiles());
    }

    @Test
    void everyFlowOfALadderIsReceived() throws IOException {
        assertThat(flowsNobodyReceives(models())).isEmpty();
        assertThat(flowsNobodyReceives(List.of(broken("leads-nowhere")))).contains("return-escalated");
    }

    private List<Model.Call> callsWithoutStep(Model model) {
        return model.calls().stream().filter(call -> !hasStep(call)).toList();
    }

    private boolean hasStep(Model.Call call) {
        return beans.containsBean(call.bean())
                && steps(call.bean())
                        .anyMatch(step -> step.getName().equals(call.method())
                                && step.getParameterCount() == call.arguments().size());
    }

    private List<String> tasksWithoutForm(Model model) {
        Set<String> keys = forms.stream().map(TaskForm::key).collect(Collectors.toSet());
        return model.all("userTask").stream()
                .map(task -> camunda(task, "formKey"))
                .filter(key -> !keys.contains(key) || !Files.exists(Path.of("forms", key + ".form")))
                .toList();
    }

    private List<String> stepsNobodyCalls(List<Model> models) {
        Set<String> called = models.stream()
                .flatMap(model -> model.calls().stream())
                .map(call ->
                        sentence(call.bean(), call.method(), call.arguments().size()))
                .collect(Collectors.toSet());
        return Stream.of(beans.getBeanDefinitionNames())
                .filter(name -> name.endsWith("Steps"))
                .flatMap(name -> steps(name).map(step -> sentence(name, step.getName(), step.getParameterCount())))
                .filter(step -> !called.contains(step))
                .toList();
    }

    private static String sentence(String bean, String method, int arguments) {
        return "%s.%s(%d)".formatted(bean, method, arguments);
    }

    private Stream<Method> steps(String bean) {
        Class<?> type = ClassUtils.getUserClass(beans.getBean(bean));
        assertThat(type.getSimpleName()).isEqualToIgnoringCase(bean);
        return Stream.of(type.getDeclaredMethods()).filter(step -> Modifier.isPublic(step.getModifiers()));
    }

    private static Set<String> tasks(List<Model> models) {
        return models.stream()
                .flatMap(model -> model.all("userTask").stream())
                .map(task -> task.getAttribute("id"))
                .collect(Collectors.toSet());
    }

    private static Set<String> formFiles() throws IOException {
        try (var files = Files.list(Path.of("forms"))) {
            return files.map(file -> file.getFileName().toString().replace(".form", ""))
                    .collect(Collectors.toSet());
        }
    }

    /** The messages by which a rung of reference/ladders.csv changes a process, and which no model waits for. */
    private static List<String> flowsNobodyReceives(List<Model> models) throws IOException {
        Set<String> received = models.stream()
                .flatMap(model -> model.all("message").stream())
                .map(message -> message.getAttribute("name"))
                .collect(Collectors.toSet());
        try (var ladders = CsvReader.builder().ofNamedCsvRecord(Path.of("src/main/resources/reference/ladders.csv"))) {
            return ladders.stream()
                    .map(rung -> rung.getField("flow"))
                    .filter(flow -> !flow.isEmpty() && !received.contains(flow))
                    .distinct()
                    .toList();
        }
    }

    static List<Model> allModels() {
        return models();
    }
}
