package org.backbench.bench;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;

/** The timers of a bare engine: nothing happens when one fires but that its process ends. */
final class TimerRun implements Arm.Work, AutoCloseable {

    static final int DUE = Integer.getInteger("bench.timers", 5_000);

    /** The columns that hold ids of the executions and jobs that are copied. */
    private static final Set<String> IDS =
            Set.of("id_", "proc_inst_id_", "parent_id_", "root_proc_inst_id_", "execution_id_", "process_instance_id_");

    private final BareEngine bare;
    private int copies;

    TimerRun(Product product, String history) {
        bare = new BareEngine(product, "bare_" + history, history);
        bare.engine()
                .getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "bare-timer.bpmn",
                        Bpmn.createExecutableProcess("bare-timer")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .intermediateCatchEvent("wait")
                                .timerWithDuration("P3000D")
                                .endEvent()
                                .done())
                .deploy();
        bare.engine().getRuntimeService().startProcessInstanceByKey("bare-timer");
        bare.copy("act_ru_job", IDS, "ahead", BareEngine.AHEAD, "now() + n * interval '1 minute' + interval '1 year'");
    }

    @Override
    public void prepare() {
        copies++;
        String mark = "due" + copies;
        bare.copy("act_ru_execution", IDS, mark, DUE, "null");
        bare.copy("act_ru_job", IDS, mark, DUE, "now() - interval '1 minute'");
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
