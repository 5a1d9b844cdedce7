package org.backbench.calendar;

import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether the clock is the movable one of training or the system's, and where the movable one starts: on the first day
 * of work, or with the demo two years earlier, because the demo walks its history day by day.
 */
@ConfigurationProperties("backbench")
public record TimeSettings(
        @DefaultValue("training") Mode mode,
        @DefaultValue("2011-12-05T09:00:00Z") Instant firstDay,
        @DefaultValue("2009-10-01T08:00:00Z") Instant historyStart,
        @DefaultValue("false") boolean demo) {

    /** How this Backbench is run. */
    public enum Mode {
        TRAINING,
        PRODUCTION
    }

    public boolean training() {
        return mode == Mode.TRAINING;
    }

    Instant trainingStart() {
        return demo ? historyStart : firstDay;
    }
}
