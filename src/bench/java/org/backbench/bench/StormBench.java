package org.backbench.bench;

import java.util.function.Predicate;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * P3: 100,000 rungs due at one moment before 400,000 of the future, against the timers of an engine, tuned. A rung
 * leaves a record, so the timers that count do too; those that leave none are told beside them. Then two nodes against
 * one, a queue in the storm, and rungs that move the flow against timers that do.
 */
final class StormBench {

    private static final int RUNGS = Integer.getInteger("bench.rungs", 100_000);
    private static final int FLOWS = Integer.getInteger("bench.flows", 1_000);
    private static final int PAIRS = Integer.getInteger("bench.pairs", 3);
    /** Of the parts timers, nodes, queue and flow those to be measured. */
    private static final Predicate<String> PARTS =
            System.getProperty("bench.parts", "timers,nodes,queue,flow")::contains;

    private static final int FLOW_WARM_UPS = 2;
    private static final double TIMES_THE_ENGINE = 50;
    private static final double FLOW_SPEED = 0.9;

    private final Product product;
    private final StormWorld world;
    private final Cpu cpu;
    private final Report report = new Report("storm");

    private StormBench(Product product) {
        this.product = product;
        world = new StormWorld(product, RUNGS);
        cpu = new Cpu(product.get(JdbcClient.class));
    }

    static boolean measure() throws Exception {
        try (Product product = Product.start()) {
            return new StormBench(product).parts();
        }
    }

    private boolean parts() throws Exception {
        report.fact("rungs_due", RUNGS);
        report.fact("rungs_ahead", RUNGS * StormWorld.AHEAD);
        report.fact("timers_due", TimerRun.DUE);
        report.fact("timers_ahead", BareEngine.AHEAD);
        report.fact("flows_due", FLOWS);
        if (PARTS.test("timers")) {
            report.atMost("a rung takes of the time of a timer", 1 / telling(), 1 / TIMES_THE_ENGINE, "");
        }
        if (PARTS.test("nodes")) {
            new StormNodes(product, world, RUNGS).measure(PAIRS, report);
        }
        if (PARTS.test("queue")) {
            new StormQueue(product, world, RUNGS).measure(report);
        }
        world.judge(StormWorld.Rung.TELLS, report);
        if (PARTS.test("flow")) {
            flow();
        }
        return report.finish();
    }

    private double telling() throws Exception {
        try (TimerRun telling = new TimerRun(product, ProcessEngineConfiguration.HISTORY_FULL);
                TimerRun silent = new TimerRun(product, ProcessEngineConfiguration.HISTORY_NONE)) {
            double times = times(new Arm("engine timers", telling), Comparison.WARM_UPS, PAIRS);
            times(new Arm("timers without a record", silent), 1, 1);
            return times;
        }
    }

    /** How many times as fast as a timer a rung fires. */
    private double times(Arm timers, int warmUps, int pairs) throws Exception {
        var storm = new StormRun(product, world, StormWorld.Rung.TELLS, RUNGS, null);
        Comparison comparison = new Comparison(new Arm("storm by " + timers.name(), storm), timers, cpu);
        comparison.run(warmUps, pairs);
        report.arms(comparison);
        double times = (double) RUNGS / TimerRun.DUE / comparison.ratio();
        report.fact("times the " + timers.name(), times);
        System.out.printf("%nA rung fires %.0f times as fast as one of the %s.%n", times, timers.name());
        return times;
    }

    private void flow() throws Exception {
        world.addActions(FLOWS);
        try (FlowTimerRun timers = new FlowTimerRun(product, FLOWS)) {
            var storm = new StormRun(product, world, StormWorld.Rung.MOVES, FLOWS, null);
            var comparison =
                    new Comparison(new Arm("rungs that move", storm), new Arm("timers that move", timers), cpu);
            comparison.run(FLOW_WARM_UPS, PAIRS);
            report.arms(comparison);
            report.atMost("a rung that moves, of a timer that does", comparison.ratio(), 1 / FLOW_SPEED, " ×");
        }
        world.judge(StormWorld.Rung.MOVES, report);
        report.exactly("people asked to step in", world.escalations(), world.due(StormWorld.Rung.MOVES));
    }
}
