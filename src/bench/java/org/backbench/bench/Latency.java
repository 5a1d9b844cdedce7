package org.backbench.bench;

import java.util.Arrays;

/** How long one call takes, in milliseconds: of many, the middle one and the one that only one in twenty exceeds. */
record Latency(double median, double p95) {

    static final double NANOS = 1_000_000;
    private static final double MOST = 0.95;

    /** Calls so many times, after a quarter as often for nothing. */
    static Latency of(int times, Runnable call) {
        for (int warm = 0; warm < times / 4; warm++) {
            call.run();
        }
        double[] took = new double[times];
        for (int time = 0; time < times; time++) {
            long before = System.nanoTime();
            call.run();
            took[time] = (System.nanoTime() - before) / NANOS;
        }
        return of(took);
    }

    /** Of these times. */
    static Latency of(double... took) {
        double[] sorted = took.clone();
        Arrays.sort(sorted);
        return new Latency(sorted[took.length / 2], sorted[(int) (took.length * MOST)]);
    }

    /** The middle one of several rounds, which stood between those of the other arm. */
    static Latency middle(Latency... rounds) {
        double[] medians =
                Arrays.stream(rounds).mapToDouble(Latency::median).sorted().toArray();
        double[] highs =
                Arrays.stream(rounds).mapToDouble(Latency::p95).sorted().toArray();
        return new Latency(medians[rounds.length / 2], highs[rounds.length / 2]);
    }

    @Override
    public String toString() {
        return "%.2f (p95 %.2f)".formatted(median, p95);
    }
}
