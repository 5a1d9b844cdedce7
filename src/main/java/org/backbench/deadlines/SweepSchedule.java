package org.backbench.deadlines;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SystemClock;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sweeps every minute, on one node at a time, in production only: in training mode the moving clock sweeps. The
 * schedule itself runs on machine time; where that has jumped back the sweep is called for again, so that it does not
 * wait for the time it was planned for. A node that died in a sweep is missed after a minute.
 */
@Component
@ConditionalOnProperty(name = "backbench.mode", havingValue = "production")
class SweepSchedule implements SmartLifecycle {

    /** How often it sweeps, and how often it looks whether it is time. */
    record Pace(Duration every, Duration look) {}

    private static final Logger LOG = LoggerFactory.getLogger(SweepSchedule.class);
    private static final Pace PRODUCTION = new Pace(Duration.ofMinutes(1), Duration.ofSeconds(10));
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final int MISSED_HEARTBEATS = 4;

    private final DataSource database;
    private final RecurringTask<Void> sweep;
    private final Clock machine;
    private final Pace pace;
    private @Nullable Scheduler scheduler;
    private @Nullable ScheduledExecutorService watch;

    @Autowired
    SweepSchedule(DataSource database, Sweeper sweeper) {
        this(database, sweeper, new SystemClock(), PRODUCTION);
    }

    SweepSchedule(DataSource database, Sweeper sweeper, Clock machine, Pace pace) {
        this.database = database;
        this.sweep = Tasks.recurring("deadline-sweep", FixedDelay.of(pace.every()))
                .execute((instance, context) -> sweeper.sweep());
        this.machine = machine;
        this.pace = pace;
    }

    @Override
    public synchronized void start() {
        Scheduler started = Scheduler.create(database)
                .startTasks(sweep)
                .threads(1)
                .pollingInterval(pace.look())
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .clock(machine)
                .build();
        started.start();
        scheduler = started;
        ScheduledExecutorService watching = Executors.newSingleThreadScheduledExecutor();
        long every = pace.every().toMillis();
        watching.scheduleWithFixedDelay(() -> callBack(started), every, every, TimeUnit.MILLISECONDS);
        watch = watching;
    }

    /** This waits by a time that cannot jump; the schedule may be waiting for a time that comes only in an hour. */
    private void callBack(Scheduler started) {
        try {
            Instant now = machine.now();
            Instant latest = now.plus(pace.every().multipliedBy(2));
            started.getScheduledExecution(sweep.getDefaultTaskInstance())
                    .filter(next -> !next.isPicked() && next.getExecutionTime().isAfter(latest))
                    .ifPresent(next -> started.reschedule(sweep.getDefaultTaskInstance(), now));
            started.triggerCheckForDueExecutions();
        } catch (RuntimeException e) {
            LOG.warn("Could not look when the next sweep comes", e);
        }
    }

    @Override
    public synchronized void stop() {
        if (watch != null) {
            watch.shutdownNow();
            watch = null;
        }
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
