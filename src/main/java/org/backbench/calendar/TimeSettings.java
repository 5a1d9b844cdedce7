package org.backbench.calendar;

import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Whether the clock is the movable one of training or the system's, and where the movable one starts. */
@ConfigurationProperties("backbench")
public record TimeSettings(
        @DefaultValue("training") Mode mode,
        @DefaultValue("2011-12-05T09:00:00Z") Instant trainingStart) {

    /** How this Backbench is run. */
    public enum Mode {
        TRAINING,
        PRODUCTION
    }

    public boolean training() {
        return mode == Mode.TRAINING;
    }
}
