package org.backbench.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What a benchmark found: a table on the terminal and target/bench/name.json. */
final class Report {

    /** What was to be reached, and whether it was. */
    private record Target(String what, String found, String wanted, boolean met) {}

    private final String name;
    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final Map<String, Object> arms = new LinkedHashMap<>();
    private final Map<String, Object> ratios = new LinkedHashMap<>();
    private final List<Target> targets = new ArrayList<>();

    Report(String name) {
        this.name = name;
        facts.put("benchmark", name);
        facts.put("processors", Runtime.getRuntime().availableProcessors());
        facts.put("java", Runtime.version().toString());
        facts.put("load_before", load());
    }

    void fact(String key, Object value) {
        facts.put(key, value);
    }

    /** Two arms and how often the one takes the other's time; a benchmark may have several such pairs. */
    void arms(Comparison comparison) {
        System.out.printf("%n%-26s %12s %20s %12s %20s%n", "arm", "ms (median)", "range", "CPU ms", "range");
        for (Arm arm : comparison.arms()) {
            List<Sample> samples = comparison.of(arm);
            System.out.printf(
                    "%-26s %,12d %20s %,12d %20s%n",
                    arm.name(),
                    Sample.median(samples, Sample::wallMillis),
                    Sample.range(samples, Sample::wallMillis),
                    Sample.median(samples, Sample::cpuMillis),
                    Sample.range(samples, Sample::cpuMillis));
            arms.put(arm.name(), samples);
        }
        ratios.put(comparison.arms().getFirst().name(), comparison.ratios());
        facts.put("arms", arms);
        facts.put("ratios", ratios);
    }

    void atMost(String what, double found, double most, String unit) {
        targets.add(new Target(what, said(found, unit), "at most " + said(most, unit), found <= most));
    }

    void exactly(String what, long found, long wanted) {
        targets.add(new Target(what, Long.toString(found), Long.toString(wanted), found == wanted));
    }

    /** Prints and keeps it all; false when a target is missed. */
    boolean finish() throws IOException {
        System.out.printf("%n%-44s %16s %22s%n", "target", "found", "wanted");
        targets.forEach(target -> System.out.printf(
                "%-44s %16s %22s  %s%n", target.what, target.found, target.wanted, target.met ? "met" : "MISSED"));
        facts.put("targets", targets);
        facts.put("load_after", load());
        Path file = Files.createDirectories(Path.of("target", "bench")).resolve(name + ".json");
        JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), facts);
        System.out.printf(
                "%nLoad of the machine %s before, %s after. Kept in %s.%n",
                facts.get("load_before"), facts.get("load_after"), file);
        return targets.stream().allMatch(Target::met);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static String said(double value, String unit) {
        return String.format(Locale.UK, "%,.2f%s", value, unit);
    }
}
