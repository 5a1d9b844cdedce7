package org.backbench.bench;

import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * P3: 100,000 rungs due at one moment before 400,000 of the future, against the timers of an engine, tuned. A rung
 * leaves a record, so the timers that count do too; those that leave none are told beside them.
 */
final class StormBench {

    private static final int RUNGS = Integer.getInteger("bench.rungs", 100_000);
    private static final int PAIRS = Integer.getInteger("bench.pairs", 3);
    private static final double TIMES_THE_ENGINE = 50;

    private StormBench() {}

    static boolean measure() throws Exception {
        try (Product product = Product.start();
                TimerRun telling = new TimerRun(product, ProcessEngineConfiguration.HISTORY_FULL);
                TimerRun silent = new TimerRun(product, ProcessEngineConfiguration.HISTORY_NONE)) {
            StormRun storm = new StormRun(product, RUNGS);
            Report report = new Report("storm");
            report.fact("rungs_due", RUNGS);
            report.fact("rungs_ahead", RUNGS * StormRun.AHEAD);
            report.fact("timers_due", TimerRun.DUE);
            report.fact("timers_ahead", TimerRun.AHEAD);
            Cpu cpu = new Cpu(product.get(JdbcClient.class));
            double times = times(storm, new Arm("engine timers", telling), cpu, report);
            report.atMost("a rung takes of the time of a timer", 1 / times, 1 / TIMES_THE_ENGINE, "");
            times(storm, new Arm("timers without a record", silent), cpu, report);
            report.exactly("letters of all storms", storm.letters(), storm.storms() * (long) RUNGS);
            return report.finish();
        }
    }

    /** How many times as fast as a timer a rung fires. */
    private static double times(StormRun storm, Arm timers, Cpu cpu, Report report) throws Exception {
        Comparison comparison = new Comparison(new Arm("storm by " + timers.name(), storm), timers, cpu);
        comparison.run(PAIRS);
        report.arms(comparison);
        double times = (double) RUNGS / TimerRun.DUE / comparison.ratio();
        report.fact("times the " + timers.name(), times);
        System.out.printf("%nA rung fires %.0f times as fast as one of the %s.%n", times, timers.name());
        return times;
    }
}
