package org.backbench.assessments;

import java.time.Clock;
import java.time.LocalDate;
import org.backbench.calendar.Calendar;
import org.backbench.cases.CaseFile;
import org.backbench.deadlines.ClockView;
import org.backbench.deadlines.Deadlines;
import org.backbench.deadlines.NewClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ten working days in which a body may comment on the draft assessment. */
@Component
class AccuracyWindow {

    private static final String KIND = "accuracy-comments";
    private static final int WORKING_DAYS = 10;

    private final Deadlines deadlines;
    private final Calendar calendar;
    private final Clock clock;

    AccuracyWindow(Deadlines deadlines, Calendar calendar, Clock clock) {
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Opens it and gives its last day. */
    LocalDate open(CaseFile file) {
        LocalDate due = calendar.plusWorkingDays(LocalDate.now(clock), WORKING_DAYS);
        deadlines.start(new NewClock(KIND, file.id(), null, file.bodyCode(), file.riep(), due));
        return due;
    }

    void close(CaseFile file, String reason, String by) {
        deadlines.stop(KIND, file.id(), null, reason, by);
    }

    /** The body kept silent: the ledger has ended the clock by itself, or it ends now without anybody having met it. */
    void lapse(CaseFile file) {
        deadlines.callOff(KIND, file.id(), null, "No comments received.", "process");
    }

    /** Its last day; null before it opened. */
    @Nullable
    LocalDate due(long caseId) {
        return deadlines.of(KIND, caseId, null).map(ClockView::due).orElse(null);
    }
}
