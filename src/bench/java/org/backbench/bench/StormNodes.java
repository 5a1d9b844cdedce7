package org.backbench.bench;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes in a storm: as fast as one, and where one is killed in the midst of it, the other fires what it left. */
final class StormNodes {

    private static final double SPEED = 0.95;
    private static final int WARM_UPS = 2;
    private static final int LOOK_MILLIS = 20;

    private final Product product;
    private final StormWorld world;
    private final int rungs;

    StormNodes(Product product, StormWorld world, int rungs) {
        this.product = product;
        this.world = world;
        this.rungs = rungs;
    }

    void measure(int pairs, Report report) throws Exception {
        try (OtherNode other = OtherNode.start(product)) {
            var comparison = new Comparison(
                    new Arm("two nodes", run(other)),
                    new Arm("one node", run(null)),
                    new Cpu(product.get(JdbcClient.class)));
            comparison.run(WARM_UPS, pairs);
            report.arms(comparison);
            report.atMost("two nodes take of the time of one", comparison.ratio(), 1 / SPEED, " ×");
            report.fact("fired_by_the_node_killed", killing(other));
        }
    }

    private StormRun run(@Nullable OtherNode other) {
        return new StormRun(product, world, StormWorld.Rung.TELLS, rungs, other);
    }

    /** How many the other one had fired when it was killed. */
    private long killing(OtherNode other) throws InterruptedException {
        Instant storm = world.gather(StormWorld.Rung.TELLS, rungs);
        other.fire(storm);
        CompletableFuture<Long> here = CompletableFuture.supplyAsync(() -> product.fire(storm));
        while (world.left() > rungs / 2) {
            Thread.sleep(LOOK_MILLIS);
        }
        other.kill();
        long fired = here.join();
        while (world.left() > 0) {
            Thread.sleep(LOOK_MILLIS);
            fired += product.fire(storm);
        }
        System.out.printf("  The other node was killed after %,d rungs; this one fired %,d.%n", rungs - fired, fired);
        return rungs - fired;
    }
}
