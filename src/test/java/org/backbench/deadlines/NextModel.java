package org.backbench.deadlines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;

/** The next version of the model of late duties; half of the running cases move on to it, half finish as they began. */
final class NextModel {

    private static final String FILE = "deadlines/late-duty.bpmn";
    private static final String STEP = "<sequenceFlow id=\"f2\" sourceRef=\"wait\" targetRef=\"receive\" />";
    private static final String TWO_STEPS = """
        <sequenceFlow id="f2" sourceRef="wait" targetRef="look" />
        <serviceTask id="look" camunda:expression="${caseId}" />
        <sequenceFlow id="f10" sourceRef="look" targetRef="receive" />
        """;

    private final ProcessEngine engine;

    NextModel(ApplicationContext beans) {
        this.engine = beans.getBean(ProcessEngine.class);
    }

    /** How many instances moved on. */
    int migrateEverySecond() {
        ProcessDefinition old = latest();
        engine.getRepositoryService()
                .createDeployment()
                .name("late-duty-next-" + old.getVersion())
                .addString(FILE, next(old.getVersion()))
                .deploy();
        var plan = engine.getRuntimeService()
                .createMigrationPlan(old.getId(), latest().getId())
                .mapEqualActivities()
                .build();
        List<String> running = engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionId(old.getId())
                .orderByProcessInstanceId()
                .asc()
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .toList();
        List<String> moving = IntStream.range(0, running.size())
                .filter(place -> place % 2 == 0)
                .mapToObj(running::get)
                .toList();
        engine.getRuntimeService().newMigration(plan).processInstanceIds(moving).execute();
        return moving.size();
    }

    private ProcessDefinition latest() {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("late-duty")
                .latestVersion()
                .singleResult();
    }

    private static String next(int version) {
        try {
            String model = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
            return model.replace(STEP, TWO_STEPS)
                    .replace("<process id=", "<process name=\"After %d\" id=".formatted(version));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
