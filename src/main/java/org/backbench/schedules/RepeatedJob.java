package org.backbench.schedules;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A job that one of the nodes does every so often. The schedule runs on machine time; where that has jumped back the
 * job is called for again, so that it does not wait for the time it was planned for. A node that died in the middle is
 * missed after four signs of life.
 */
public final class RepeatedJob {

    /** How often it is done, how often a node looks whether it is time, and how often one that does it says so. */
    public record Pace(Duration every, Duration look, Duration signOfLife) {}

    private static final Logger LOG = LoggerFactory.getLogger(RepeatedJob.class);
    private static final int MISSED_SIGNS = 4;

    private final String table;
    private final DataSource database;
    private final Pace pace;
    private final InstantSource machine;
    private final RecurringTask<Void> job;
    private @Nullable Scheduler scheduler;
    private @Nullable ScheduledExecutorService watch;

    /**
     * Begins with {@link #start}.
     *
     * @param table where the nodes agree whose turn it is; each job has its own
     */
    public RepeatedJob(
            String name, String table, DataSource database, Pace pace, InstantSource machine, Runnable work) {
        this.table = table;
        this.database = database;
        this.pace = pace;
        this.machine = machine;
        this.job = Tasks.recurring(name, FixedDelay.of(pace.every())).execute((instance, context) -> work.run());
    }

    public synchronized void start() {
        Scheduler started = Scheduler.create(database)
                .tableName(table)
                .startTasks(job)
                .threads(1)
                .pollingInterval(pace.look())
                .heartbeatInterval(pace.signOfLife())
                .missedHeartbeatsLimit(MISSED_SIGNS)
                .clock(machine::instant)
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
            Instant now = machine.instant();
            Instant latest = now.plus(pace.every().multipliedBy(2));
            started.getScheduledExecution(job.getDefaultTaskInstance())
                    .filter(next -> !next.isPicked() && next.getExecutionTime().isAfter(latest))
                    .ifPresent(next -> started.reschedule(job.getDefaultTaskInstance(), now));
            started.triggerCheckForDueExecutions();
        } catch (RuntimeException e) {
            LOG.warn("Could not look when {} comes next", job.getName(), e);
        }
    }

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

    public synchronized boolean isRunning() {
        return scheduler != null;
    }
}
