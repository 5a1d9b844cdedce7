package org.backbench.deadlines;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sweeps every minute, on one node at a time, in production only: in training mode the moving clock sweeps. The
 * schedule itself runs on machine time.
 */
@Component
@ConditionalOnProperty(name = "backbench.mode", havingValue = "production")
class SweepSchedule implements SmartLifecycle {

    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final Duration LOOK = Duration.ofSeconds(10);

    private final DataSource database;
    private final Sweeper sweeper;
    private @Nullable Scheduler scheduler;

    SweepSchedule(DataSource database, Sweeper sweeper) {
        this.database = database;
        this.sweeper = sweeper;
    }

    @Override
    public synchronized void start() {
        var sweep =
                Tasks.recurring("deadline-sweep", FixedDelay.of(EVERY)).execute((instance, context) -> sweeper.sweep());
        scheduler = Scheduler.create(database)
                .startTasks(sweep)
                .threads(1)
                .pollingInterval(LOOK)
                .build();
        scheduler.start();
    }

    @Override
    public synchronized void stop() {
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return scheduler != null;
    }
}
