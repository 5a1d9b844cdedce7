package org.backbench.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The command ./backbench bench: all benchmarks, one of them by name, or the smoke with its exact counts. */
public final class Bench {

    /** A benchmark that measures, prints and keeps its figures; false when a target is missed. */
    interface Benchmark {
        boolean run() throws Exception;
    }

    private static final int MISSED = 1;
    private static final int UNKNOWN = 2;

    private static final Map<String, Benchmark> MEASURED = new LinkedHashMap<>();
    private static final Map<String, Benchmark> COUNTED = new LinkedHashMap<>();

    static {
        MEASURED.put("import", ImportBench::measure);
        MEASURED.put("storm", StormBench::measure);
        MEASURED.put("queue", QueueBench::measure);
        MEASURED.put("browser", BrowserBench::measure);
        COUNTED.put("smoke", () -> ImportBench.count() & QueueBench.count());
    }

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        List<String> names = arguments.length == 0 ? List.copyOf(MEASURED.keySet()) : List.of(arguments);
        boolean met = true;
        for (String name : names) {
            Benchmark benchmark = MEASURED.getOrDefault(name, COUNTED.get(name));
            if (benchmark == null) {
                System.err.printf(
                        "There is no benchmark %s: import, storm, queue, browser, or smoke for the counts alone.%n",
                        name);
                System.exit(UNKNOWN);
            }
            met &= benchmark.run();
        }
        System.exit(met ? 0 : MISSED);
    }
}
