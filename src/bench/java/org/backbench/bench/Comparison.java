package org.backbench.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Two arms in the order A B B A A B, so that what drifts on the machine falls on both. */
final class Comparison {

    static final int WARM_UPS = 3;

    private final Arm ours;
    private final Arm floor;
    private final Cpu cpu;
    private final List<Sample> samples = new ArrayList<>();

    Comparison(Arm ours, Arm floor, Cpu cpu) {
        this.ours = ours;
        this.floor = floor;
        this.cpu = cpu;
    }

    /** Runs each arm some times for nothing, as a service that has been up for a while has done, then the pairs. */
    void run(int pairs) throws Exception {
        run(WARM_UPS, pairs);
    }

    /** With another number of runs for nothing, where arms are warm already. */
    void run(int warmUps, int pairs) throws Exception {
        for (int time = 0; time < warmUps; time++) {
            measured(floor);
            measured(ours);
        }
        System.out.println("  Warm; from here on it counts.");
        for (int pair = 0; pair < pairs; pair++) {
            samples.add(measured(pair % 2 == 0 ? ours : floor));
            samples.add(measured(pair % 2 == 0 ? floor : ours));
        }
    }

    private Sample measured(Arm arm) throws Exception {
        arm.work().prepare();
        System.gc();
        long cpuBefore = cpu.millis();
        long databaseBefore = cpu.database();
        long before = System.nanoTime();
        Map<String, Long> counts = arm.work().run();
        long wall = (System.nanoTime() - before) / 1_000_000;
        var sample = new Sample(arm.name(), wall, cpu.millis() - cpuBefore, cpu.database() - databaseBefore, counts);
        arm.work().settle();
        System.out.printf(
                "  %-24s %,8d ms, %,8d CPU ms (database %,d) %s%n",
                sample.arm(), wall, sample.cpuMillis(), sample.databaseMillis(), counts);
        return sample;
    }

    List<Sample> of(Arm arm) {
        return samples.stream()
                .filter(sample -> sample.arm().equals(arm.name()))
                .toList();
    }

    List<Arm> arms() {
        return List.of(ours, floor);
    }

    /** How many times the floor's time ours takes: of the pairs, the middle one. */
    double ratio() {
        double[] ratios = ratios();
        return ratios[ratios.length / 2];
    }

    double[] ratios() {
        List<Sample> mine = of(ours);
        List<Sample> bare = of(floor);
        double[] ratios = new double[mine.size()];
        for (int pair = 0; pair < ratios.length; pair++) {
            ratios[pair] = (double) mine.get(pair).wallMillis() / bare.get(pair).wallMillis();
        }
        Arrays.sort(ratios);
        return ratios;
    }
}
