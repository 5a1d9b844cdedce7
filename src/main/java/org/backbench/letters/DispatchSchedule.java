package org.backbench.letters;

import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.backbench.schedules.RepeatedJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Sends mail every few seconds, on one node at a time, in production only. */
@Component
@ConditionalOnProperty(name = "backbench.mode", havingValue = "production")
class DispatchSchedule implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DispatchSchedule.class);
    private static final RepeatedJob.Pace PRODUCTION =
            new RepeatedJob.Pace(Duration.ofSeconds(10), Duration.ofSeconds(2), Duration.ofSeconds(5));

    private final LetterSettings settings;
    private final RepeatedJob sending;

    @Autowired
    DispatchSchedule(DataSource database, Dispatch dispatch, LetterSettings settings) {
        this(database, dispatch, settings, InstantSource.system(), PRODUCTION);
    }

    DispatchSchedule(
            DataSource database,
            Dispatch dispatch,
            LetterSettings settings,
            InstantSource machine,
            RepeatedJob.Pace pace) {
        this.settings = settings;
        this.sending = new RepeatedJob("dispatch-letters", "letter_tasks", database, pace, machine, dispatch::round);
    }

    @Override
    public void start() {
        String missing = settings.smtp().missing();
        if (missing != null) {
            LOG.warn(missing);
        }
        sending.start();
    }

    @Override
    public void stop() {
        sending.stop();
    }

    @Override
    public boolean isRunning() {
        return sending.isRunning();
    }
}
