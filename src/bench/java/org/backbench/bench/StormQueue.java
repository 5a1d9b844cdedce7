package org.backbench.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.backbench.people.Person;
import org.backbench.worklist.Queue;
import org.backbench.worklist.WorkFilter;
import org.backbench.worklist.Worklist;

/** How long somebody waits for a page of his queue while a storm goes over the service, and how long in calm. */
final class StormQueue {

    private static final int TASKS = 100_000;
    private static final int CALLS = 400;
    private static final int WARM_UPS = 200;
    private static final int PAGE = 50;
    private static final int PAUSE_MILLIS = 10;
    private static final double MOST_TIMES = 2;

    private final Product product;
    private final StormWorld world;
    private final Worklist worklist;
    private final int rungs;

    StormQueue(Product product, StormWorld world, int rungs) {
        this.product = product;
        this.world = world;
        this.rungs = rungs;
        worklist = product.get(Worklist.class);
    }

    /** Calm, storm, storm, calm, calm, storm. */
    void measure(Report report) throws InterruptedException {
        new QueueWorld(product).listTo(TASKS);
        calls(WARM_UPS);
        Latency calm1 = calls(CALLS);
        Latency storm1 = inStorm();
        Latency storm2 = inStorm();
        Latency calm2 = calls(CALLS);
        Latency calm3 = calls(CALLS);
        Latency storm3 = inStorm();
        Latency calm = Latency.middle(calm1, calm2, calm3);
        Latency storm = Latency.middle(storm1, storm2, storm3);
        System.out.printf("%nA page of the queue: %s ms when calm, %s ms in a storm.%n", calm, storm);
        report.fact("queue", Map.of("calm", calm, "storm", storm));
        report.atMost("queue p95 in a storm, of calm", storm.p95() / calm.p95(), MOST_TIMES, " ×");
    }

    private Latency inStorm() throws InterruptedException {
        Instant storm = world.gather(StormWorld.Rung.TELLS, rungs);
        CompletableFuture<Long> firing = CompletableFuture.supplyAsync(() -> product.fire(storm));
        Latency latency = calls(firing::isDone);
        firing.join();
        return latency;
    }

    private Latency calls(int times) throws InterruptedException {
        int[] left = {times};
        return calls(() -> left[0]-- == 0);
    }

    /** Asks as people do, one after the other and with a pause, until it is over. */
    private Latency calls(BooleanSupplier over) throws InterruptedException {
        Person person = QueueWorld.holding(1);
        List<Double> took = new ArrayList<>();
        while (!over.getAsBoolean()) {
            long before = System.nanoTime();
            worklist.list(person, Queue.AVAILABLE, WorkFilter.ALL, null, PAGE);
            took.add((System.nanoTime() - before) / Latency.NANOS);
            Thread.sleep(PAUSE_MILLIS);
        }
        return Latency.of(took.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
