package org.backbench.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.springframework.core.io.ClassPathResource;

/**
 * The timers of a bare engine that move the flow: our models of an action and of an escalation, in which a timer stands
 * where the message of a rung does. When one fires, somebody is asked to step in, and the action goes on.
 */
final class FlowTimerRun implements Arm.Work, AutoCloseable {

    private static final String MESSAGE = "<messageEventDefinition messageRef=\"message-action-escalated\" />";
    private static final String TIMER = """
        <timerEventDefinition><timeDuration xsi:type="tFormalExpression">P3000D</timeDuration></timerEventDefinition>
        """;
    private static final String STEPS = "\\$\\{\\w+Steps\\.[^}]*}";

    private final BareEngine bare;
    private int copies;

    FlowTimerRun(Product product, int actions) throws IOException {
        bare = new BareEngine(product, "bare_flow", ProcessEngineConfiguration.HISTORY_FULL);
        bare.engine()
                .getRepositoryService()
                .createDeployment()
                .addString(
                        "improvement-action.bpmn", model("improvement-action").replace(MESSAGE, TIMER))
                .addString("escalation.bpmn", model("escalation"))
                .deploy();
        for (long action = 1; action <= actions; action++) {
            bare.engine()
                    .getRuntimeService()
                    .startProcessInstanceByKey(
                            "improvement-action", Map.of("caseId", 1L, "actionId", action, "escalationId", action));
        }
        bare.copy(
                "act_ru_job",
                Set.of("id_"),
                "ahead",
                BareEngine.AHEAD / actions,
                "now() + n * interval '1 minute' + interval '1 year'");
    }

    /** A model of ours, whose tasks all go to one group. */
    private static String model(String name) throws IOException {
        return new ClassPathResource("bpmn/" + name + ".bpmn")
                .getContentAsString(StandardCharsets.UTF_8)
                .replaceAll(STEPS, "somebody");
    }

    @Override
    public void prepare() {
        copies++;
        bare.copy("act_ru_job", Set.of("id_"), "due" + copies, 1, "now() - interval '1 minute'");
        bare.settle("act_ru_job");
        bare.settle("act_ru_execution");
    }

    @Override
    public Map<String, Long> run() throws InterruptedException {
        return bare.fire();
    }

    @Override
    public void close() {
        bare.close();
    }
}
