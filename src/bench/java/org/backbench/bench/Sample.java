package org.backbench.bench;

import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * One run of one arm.
 *
 * @param cpuMillis on all processors, databaseMillis of them in the database
 * @param counts what the arm counted
 */
record Sample(String arm, long wallMillis, long cpuMillis, long databaseMillis, Map<String, Long> counts) {

    static long median(List<Sample> samples, ToLongFunction<Sample> value) {
        long[] sorted = samples.stream().mapToLong(value).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    static String range(List<Sample> samples, ToLongFunction<Sample> value) {
        long[] sorted = samples.stream().mapToLong(value).sorted().toArray();
        return "%,d to %,d".formatted(sorted[0], sorted[sorted.length - 1]);
    }
}
