package org.backbench.deadlines;

import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.backbench.schedules.RepeatedJob;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sweeps every minute, on one node at a time, in production only: in training mode the moving clock sweeps. A node that
 * died in a sweep is missed after a minute.
 */
@Component
@ConditionalOnProperty(name = "backbench.mode", havingValue = "production")
class SweepSchedule implements SmartLifecycle {

    private static final RepeatedJob.Pace PRODUCTION =
            new RepeatedJob.Pace(Duration.ofMinutes(1), Duration.ofSeconds(10), Duration.ofSeconds(15));

    private final RepeatedJob sweep;

    @Autowired
    SweepSchedule(DataSource database, Sweeper sweeper) {
        this(database, sweeper, InstantSource.system(), PRODUCTION);
    }

    SweepSchedule(DataSource database, Sweeper sweeper, InstantSource machine, RepeatedJob.Pace pace) {
        sweep = new RepeatedJob("deadline-sweep", "scheduled_tasks", database, pace, machine, sweeper::sweep);
    }

    @Override
    public void start() {
        sweep.start();
    }

    @Override
    public void stop() {
        sweep.stop();
    }

    @Override
    public boolean isRunning() {
        return sweep.isRunning();
    }
}
