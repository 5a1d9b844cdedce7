package org.backbench.bench;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A morning on which many rungs are due: the sweep marks each, writes its audit row, its line in the story and its
 * letter, and where it moves the flow, asks somebody to step in. The rungs after it stay ahead.
 */
final class StormRun implements Arm.Work {

    private final Product product;
    private final StormWorld world;
    private final StormWorld.Rung rung;
    private final int rungs;
    private final @Nullable OtherNode other;
    private Instant storm = Instant.EPOCH;

    /** @param other a second node that fires at the same time; null: there is one */
    StormRun(Product product, StormWorld world, StormWorld.Rung rung, int rungs, @Nullable OtherNode other) {
        this.product = product;
        this.world = world;
        this.rung = rung;
        this.rungs = rungs;
        this.other = other;
    }

    @Override
    public void prepare() {
        storm = world.gather(rung, rungs);
    }

    @Override
    public Map<String, Long> run() throws IOException {
        if (other == null) {
            return counted(product.fire(storm), 0);
        }
        other.fire(storm);
        return counted(product.fire(storm), other.fired());
    }

    private Map<String, Long> counted(long here, long there) {
        if (here + there != rungs) {
            throw new IllegalStateException("Not one storm: %d here, %d there".formatted(here, there));
        }
        return there == 0 ? Map.of("fired", here) : Map.of("fired", here, "by the other", there);
    }
}
