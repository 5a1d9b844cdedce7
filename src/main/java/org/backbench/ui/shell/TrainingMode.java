package org.backbench.ui.shell;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether this is the training house, with demo accounts and a clock that is moved, or production. */
@Component
public class TrainingMode {

    /** What history did with the programme the training data plays. */
    public static final String HISTORY =
            "The training data plays the programme as it was designed in April 2009 and carried on. "
                    + "In history parts of it stopped: use-of-resources scores in May 2010, and the money of the "
                    + "regional partnerships in 2011.";

    private final boolean on;
    private final Clock clock;
    private final Changes changes;

    TrainingMode(@Value("${backbench.mode}") String mode, Clock clock, Changes changes) {
        on = mode.equals("training");
        this.clock = clock;
        this.changes = changes;
    }

    public boolean on() {
        return on;
    }

    /** A badge with the time of the training clock; it goes with the clock when somebody moves it. */
    ClockBadge badge() {
        ClockBadge badge = new ClockBadge(clock);
        changes.follow(badge, badge::show);
        return badge;
    }
}
