package org.backbench.letters;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Sends mail every few seconds, on one node at a time, in production only. */
@Component
@ConditionalOnProperty(name = "backbench.mode", havingValue = "production")
class DispatchSchedule implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DispatchSchedule.class);
    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final Duration LOOK = Duration.ofSeconds(2);

    /** A node that was killed in the middle is missed after four of these, and another one goes on. */
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(5);

    private final DataSource database;
    private final Dispatch dispatch;
    private final LetterSettings settings;
    private @Nullable Scheduler scheduler;

    DispatchSchedule(DataSource database, Dispatch dispatch, LetterSettings settings) {
        this.database = database;
        this.dispatch = dispatch;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        String missing = settings.smtp().missing();
        if (missing != null) {
            LOG.warn(missing);
        }
        var sending = Tasks.recurring("dispatch-letters", FixedDelay.of(EVERY))
                .execute((instance, context) -> dispatch.round());
        scheduler = Scheduler.create(database)
                .tableName("letter_tasks")
                .startTasks(sending)
                .threads(1)
                .pollingInterval(LOOK)
                .heartbeatInterval(SIGN_OF_LIFE)
                .missedHeartbeatsLimit(4)
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
