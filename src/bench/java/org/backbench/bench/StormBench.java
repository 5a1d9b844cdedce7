package org.backbench.bench;

import org.springframework.jdbc.core.simple.JdbcClient;

/** P3: 100,000 rungs due at one moment before 400,000 of the future, against the timers of an engine, tuned. */
final class StormBench {

    private static final int RUNGS = Integer.getInteger("bench.rungs", 100_000);
    private static final int PAIRS = Integer.getInteger("bench.pairs", 3);
    private static final double TIMES_THE_ENGINE = 50;

    private StormBench() {}

    static boolean measure() throws Exception {
        try (Product product = Product.start();
                TimerRun timers = new TimerRun(product)) {
            StormRun storm = new StormRun(product, RUNGS);
            Arm ours = new Arm("storm", storm);
            Comparison comparison =
                    new Comparison(ours, new Arm("engine timers", timers), new Cpu(product.get(JdbcClient.class)));
            Report report = new Report("storm");
            report.fact("rungs_due", RUNGS);
            report.fact("rungs_ahead", RUNGS * StormRun.AHEAD);
            report.fact("timers_due", TimerRun.DUE);
            report.fact("timers_ahead", TimerRun.AHEAD);
            comparison.run(PAIRS);
            report.arms(comparison);
            double times = (double) RUNGS / TimerRun.DUE / comparison.ratio();
            report.fact("times_the_engine", times);
            System.out.printf("%nA rung fires %.0f times as fast as a timer.%n", times);
            report.atMost("a rung takes of the time of a timer", 1 / times, 1 / TIMES_THE_ENGINE, "");
            report.exactly("letters of all storms", storm.letters(), storm.storms() * (long) RUNGS);
            return report.finish();
        }
    }
}
